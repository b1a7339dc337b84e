import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Content, clashes } from '../form/merging';
import { ConflictView } from './ConflictView';
import { kinds } from './kinds';

const base: Content = { names: { en: 'Kyoto' }, population: 1_463_723, website: null, note: null };
const mine: Content = {
  ...base,
  population: 1_450_000,
  names: { en: 'Kyoto City' },
  website: 'https://k.example',
};
const theirs: Content = {
  ...base,
  population: 1_440_000,
  names: { en: 'City of Kyoto' },
  note: 'Checked',
};

test('shows what it was, theirs and mine at each place, and saves only when every choice is made', async () => {
  const resolve = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <I18nProvider i18n={i18n}>
        <ConflictView
          kind={kinds.signatories}
          conflict={{
            base,
            mine,
            theirs: { content: theirs, etag: '"2"', info: null },
            clashes: clashes(base, mine, theirs),
          }}
          who="Sofia Nilsson"
          onResolve={resolve}
        />
      </I18nProvider>
    </QueryClientProvider>,
  );
  const box = screen.getByRole('region', { name: 'Somebody else saved first' });
  expect(document.activeElement).toBe(box);
  expect(box.textContent).toContain('Sofia Nilsson');
  const inhabitants = within(box).getByRole('group', { name: 'Inhabitants' });
  for (const number of ['1,463,723', '1,450,000', '1,440,000']) {
    expect(inhabitants.textContent).toContain(number);
  }
  expect(box.textContent).toContain('Changed by them alone, and taken in: Note.');
  expect(box.textContent).toContain('Changed by you alone, and kept: Website.');

  const save = within(box).getByRole('button', { name: 'Save this' });
  expect(save).toHaveProperty('disabled', true);
  const name = within(box).getByRole('group', { name: 'Names (English)' });
  await userEvent.click(within(name).getByRole('radio', { name: /Theirs/ }));
  expect(save).toHaveProperty('disabled', true);
  await userEvent.click(within(inhabitants).getByRole('radio', { name: /Yours/ }));
  await userEvent.click(save);
  expect(resolve).toHaveBeenCalledWith(['theirs', 'mine']);
});
