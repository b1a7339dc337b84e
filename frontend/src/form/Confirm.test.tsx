import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { showPage } from '../testing/page';
import { Confirm } from './Confirm';
import { TextEntry } from './Fields';

test('what is asked for in a question stands in its form, with what the service says against it', async () => {
  const act = vi.fn(async () => {
    throw new Problem(400, 'Invalid', null, [{ pointer: '/role', code: 'role', detail: 'Not this one.' }]);
  });
  showPage(
    () => (
      <Confirm label="Change" title="Change it?" act={act}>
        <TextEntry pointer="/role" label="Role" value="x" onChange={() => {}} />
      </Confirm>
    ),
    '/my',
    '/en/my',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const question = await screen.findByRole('alertdialog');
  await userEvent.click(screen.getAllByRole('button', { name: 'Change' }).at(-1) as HTMLElement);
  await waitFor(() => expect(question.textContent).toContain('Role: Not this one.'));
  // It stays open, and the field says it too.
  expect(screen.getByRole('textbox', { name: 'Role' }).getAttribute('aria-invalid')).toBe('true');
});
