import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ChoiceEntry, ChoicesEntry, NumberEntry, TextEntry } from './Fields';
import { FileEntry } from './FileEntry';
import { Form } from './FormState';
import type { Fault } from './faults';
import { ItemsEntry } from './Lists';
import { NamesEntry } from './NamesEntry';

/** A form around one field that keeps its value, with what a service said against it. */
function Around<Value>({
  first,
  faults = [],
  attempt = 0,
  readOnly = false,
  onValue,
  onUnfinished,
  children,
}: {
  first: Value;
  faults?: Fault[];
  attempt?: number;
  readOnly?: boolean;
  onValue?: (value: Value) => void;
  onUnfinished?: (unfinished: boolean) => void;
  children: (value: Value, change: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return (
    <I18nProvider i18n={i18n}>
      <Form
        label="Form"
        faults={faults}
        attempt={attempt}
        readOnly={() => readOnly}
        onUnfinished={onUnfinished}
      >
        {children(value, (next) => {
          setValue(next);
          onValue?.(next);
        })}
      </Form>
    </I18nProvider>
  );
}

describe('a number', () => {
  const number = (value: number | null, onChange: (value: number | null) => void) => (
    <NumberEntry
      pointer="/population"
      label="Inhabitants"
      value={value}
      onChange={onChange}
      whole
      least={0}
    />
  );

  test('that is typed is shown back as it was read, and written with its thousands when left', async () => {
    const told = vi.fn();
    render(
      <Around first={null as number | null} onValue={told}>
        {number}
      </Around>,
    );
    const field = screen.getByRole('textbox', { name: 'Inhabitants' });
    await userEvent.type(field, '1463723');
    screen.getByText('Read as 1,463,723');
    expect(told).toHaveBeenLastCalledWith(1463723);
    await userEvent.tab();
    expect((field as HTMLInputElement).value).toBe('1,463,723');
    await userEvent.clear(field);
    expect(told).toHaveBeenLastCalledWith(null);
  });

  test('that cannot be read gives no value, is told at the field when left, and holds the form until mended', async () => {
    const told = vi.fn();
    const unfinished = vi.fn();
    render(
      <Around first={12 as number | null} onValue={told} onUnfinished={unfinished}>
        {number}
      </Around>,
    );
    const field = screen.getByRole('textbox', { name: 'Inhabitants' });
    await userEvent.clear(field);
    told.mockClear();
    await userEvent.type(field, 'many');
    expect(told).not.toHaveBeenCalled();
    await waitFor(() => expect(unfinished).toHaveBeenLastCalledWith(true));
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.getAttribute('aria-describedby')).toBeTruthy();
    screen.getByText(/^This is not a number/);
    await userEvent.clear(field);
    await userEvent.type(field, '7');
    await waitFor(() => expect(unfinished).toHaveBeenLastCalledWith(false));
    expect(told).toHaveBeenLastCalledWith(7);
    expect(screen.queryByText(/^This is not a number/)).toBeNull();
  });
});

describe('what a service says against a form', () => {
  const fields = (value: string | null, onChange: (value: string | null) => void) => (
    <>
      <NamesEntry
        pointer="/names"
        label="Names"
        value={{ en: 'Kyoto', fr: '' }}
        onChange={() => {}}
        needed={['en']}
      />
      <TextEntry pointer="/website" label="Website" value={value} onChange={onChange} type="url" />
    </>
  );
  const faults = [
    { pointer: '/names/fr', code: 'string_too_short', detail: 'String should have at least 1 character' },
    { pointer: '/website', code: 'value_error', detail: 'Must begin with https://.' },
    { pointer: '/unknown', detail: 'Something else.' },
  ];

  test('stands at the innermost field that it is about, in the reader’s words where they are known', () => {
    render(
      <Around first={'x' as string | null} faults={faults}>
        {fields}
      </Around>,
    );
    const french = screen.getByRole('textbox', { name: 'Names (French)' });
    expect(french.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: 'Names (English)' }).getAttribute('aria-invalid')).toBeNull();
    screen.getByText('This is needed.');
    screen.getByText('Must begin with https://.');
  });

  test('is summed up above, where the focus goes once the form was to be taken, and leads to each field', async () => {
    const view = (attempt: number) => (
      <Around first={'x' as string | null} faults={faults} attempt={attempt}>
        {fields}
      </Around>
    );
    const { rerender } = render(view(0));
    expect(screen.queryByRole('region', { name: 'What is to be mended' })).toBeNull();
    rerender(view(1));
    const summary = await screen.findByRole('region', { name: 'What is to be mended' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    within(summary).getByText('Something else.');
    await userEvent.click(within(summary).getByRole('link', { name: 'Website: Must begin with https://.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Website' }));
  });
});

describe('names by language', () => {
  test('are added, written and taken out', async () => {
    const told = vi.fn();
    render(
      <Around first={{ en: 'Kyoto' } as Record<string, string>} onValue={told}>
        {(value, change) => (
          <NamesEntry pointer="/names" label="Names" value={value} onChange={change} needed={['en']} />
        )}
      </Around>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a language' }), 'Japanese');
    const japanese = await screen.findByRole('textbox', { name: 'Names (Japanese)' });
    await waitFor(() => expect(document.activeElement).toBe(japanese));
    expect(japanese.getAttribute('lang')).toBe('ja');
    await userEvent.type(japanese, '京都市');
    expect(told).toHaveBeenLastCalledWith({ en: 'Kyoto', ja: '京都市' });
    await userEvent.click(screen.getByRole('button', { name: 'Take out: Japanese' }));
    expect(told).toHaveBeenLastCalledWith({ en: 'Kyoto' });
    expect(screen.queryByRole('button', { name: 'Take out: English' })).toBeNull();
  });
});

test('choices give their code, none gives null, and several keep the order of the list', async () => {
  const one = vi.fn();
  const some = vi.fn();
  const options = [
    { id: 'a', name: 'First' },
    { id: 'b', name: 'Second' },
  ];
  render(
    <Around first={null}>
      {() => (
        <>
          <ChoiceEntry pointer="/one" label="One" value="a" onChange={one} options={options} none="None" />
          <ChoicesEntry pointer="/some" label="Some" value={['b']} onChange={some} options={options} />
        </>
      )}
    </Around>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'None' }));
  expect(one).toHaveBeenLastCalledWith(null);
  await userEvent.click(screen.getByRole('checkbox', { name: 'First' }));
  expect(some).toHaveBeenLastCalledWith(['a', 'b']);
});

test('items are added and the one that is meant is taken out', async () => {
  const told = vi.fn();
  render(
    <Around first={['a', 'b', 'c']} onValue={told}>
      {(value, change) => (
        <ItemsEntry
          pointer="/items"
          label="Items"
          value={value}
          onChange={change}
          fresh={() => ''}
          nameOf={(item) => item}
          add="Add one"
        >
          {(item, index, put) => (
            <TextEntry
              pointer={`/items/${index}`}
              label={`Item ${index + 1}`}
              value={item}
              onChange={(next) => put(next ?? '')}
            />
          )}
        </ItemsEntry>
      )}
    </Around>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take out: b' }));
  expect(told).toHaveBeenLastCalledWith(['a', 'c']);
  await userEvent.click(screen.getByRole('button', { name: 'Add one' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Item 3' }), 'd');
  expect(told).toHaveBeenLastCalledWith(['a', 'c', 'd']);
});

test('what may not be changed can be read, and offers nothing to change it', () => {
  render(
    <Around first={{ en: 'Kyoto' } as Record<string, string>} readOnly>
      {(value, change) => <NamesEntry pointer="/names" label="Names" value={value} onChange={change} />}
    </Around>,
  );
  expect(screen.getByRole('textbox', { name: 'Names (English)' }).hasAttribute('readonly')).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a file of another kind, an empty or too large one is refused with the reason', async () => {
  const told = vi.fn();
  render(
    <I18nProvider i18n={i18n}>
      <FileEntry label="List" accepts={['.csv']} most={10} file={null} onChange={told} />
    </I18nProvider>,
  );
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  const person = userEvent.setup({ applyAccept: false });
  const give = (name: string, content: string) => person.upload(input, new File([content], name));
  await give('list.pdf', 'x');
  screen.getByText(/of another kind/);
  await give('list.csv', '');
  screen.getByText('This file is empty.');
  await give('list.csv', 'x'.repeat(11));
  screen.getByText(/is larger than/);
  expect(told).toHaveBeenLastCalledWith(null);
  await give('list.csv', 'a,b');
  expect(told.mock.lastCall?.[0]?.name).toBe('list.csv');
});
