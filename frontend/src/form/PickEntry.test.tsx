import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { showPage } from '../testing/page';
import { Form } from './FormState';
import { PickEntry, useAmong } from './PickEntry';

const fruit = ['Apple', 'Banana', 'Cherry'].map((name) => ({ id: name.toLowerCase(), name }));

function Fruit({ first }: { first: string[] }) {
  const [chosen, setChosen] = useState(first);
  const picking = useAmong(fruit);
  return (
    <Form label="Fruit" faults={[]} attempt={0}>
      <PickEntry
        pointer="/fruit"
        label="Fruit"
        chosen={fruit
          .filter(({ id }) => chosen.includes(id))
          .sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id))}
        onChange={setChosen}
        {...picking}
        most={3}
        ranked
        nothing="No fruit"
      />
    </Form>
  );
}

const shown = () =>
  screen
    .queryAllByRole('listitem')
    .map((item) => fruit.find(({ name }) => item.textContent?.includes(name))?.name);

test('what is found by a part of its name is chosen once, and the list closes', async () => {
  showPage(() => <Fruit first={[]} />, '/fruit', '/en/fruit');
  const field = await screen.findByRole('combobox', { name: 'Fruit' });
  expect(screen.getByText('No fruit')).toBeTruthy();
  await userEvent.type(field, 'nan');
  await userEvent.click(await screen.findByRole('option', { name: 'Banana' }));
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  expect(shown()).toEqual(['Banana']);
  expect((field as HTMLInputElement).value).toBe('');
  await userEvent.type(field, 'an');
  expect(screen.queryByRole('option', { name: 'Banana' })).toBeNull();
});

test('buttons change the order, keep the focus, say where it is now, and do nothing at the ends', async () => {
  showPage(() => <Fruit first={['cherry', 'apple', 'banana']} />, '/fruit', '/en/fruit');
  const up = await screen.findByRole('button', { name: 'Move up: Apple' });
  await userEvent.click(up);
  expect(shown()).toEqual(['Apple', 'Cherry', 'Banana']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Apple');
  expect(screen.getByText('Apple is now number 1 of 3.')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(shown()).toEqual(['Apple', 'Cherry', 'Banana']);
  await userEvent.click(screen.getByRole('button', { name: 'Take out: Cherry' }));
  expect(shown()).toEqual(['Apple', 'Banana']);
});
