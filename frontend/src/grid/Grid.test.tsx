import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Column } from './columns';
import { type CellFault, Grid } from './Grid';

interface Line {
  id: string;
  carrier: string | null;
  amount: number | null;
  tonnes: number | null;
}

const line = (id: string, amount: number | null = null, carrier: string | null = null): Line => ({
  id,
  carrier,
  amount,
  tonnes: null,
});

const columns: Column<Line>[] = [
  {
    id: 'carrier',
    name: 'Carrier',
    width: 8,
    kind: 'choice',
    options: [
      { id: 'natural_gas', name: 'Natural gas' },
      { id: 'diesel', name: 'Diesel' },
      { id: 'biodiesel', name: 'Biodiesel' },
    ],
    get: ({ carrier }) => carrier,
    set: (row, value) => ({ ...row, carrier: value as string | null }),
  },
  {
    id: 'amount',
    name: 'Amount',
    width: 6,
    kind: 'number',
    get: ({ amount }) => amount,
    set: (row, value) => ({ ...row, amount: value as number | null }),
  },
  { id: 'tonnes', name: 'Tonnes', width: 6, kind: 'number', readOnly: true, get: ({ tonnes }) => tonnes },
];

let made = 0;

interface More {
  faultOf?: (index: number, id: string) => CellFault | undefined;
  fixed?: boolean;
  readOnly?: boolean;
}

function Around({
  first,
  told,
  unfinished,
  more,
}: {
  first: Line[];
  told: (rows: Line[]) => void;
  unfinished: (unfinished: boolean) => void;
  more: More;
}) {
  const [rows, setRows] = useState<Line[]>(first);
  return (
    <I18nProvider i18n={i18n}>
      <Grid
        label="Lines"
        rows={rows}
        columns={columns}
        idOf={({ id }) => id}
        fresh={() => line(`new-${++made}`)}
        onChange={(next) => {
          setRows(next);
          told(next);
        }}
        onUnfinished={unfinished}
        {...more}
      />
      <button type="button">after</button>
    </I18nProvider>
  );
}

/** A grid that keeps its rows; `rows` are those that it told last. */
function show(first: Line[], more: More = {}) {
  const told = vi.fn<(rows: Line[]) => void>();
  const unfinished = vi.fn<(unfinished: boolean) => void>();
  render(<Around first={first} told={told} unfinished={unfinished} more={more} />);
  return { told, unfinished, rows: () => told.mock.lastCall?.[0] ?? first };
}

const field = () => document.querySelector('.grid-field') as HTMLInputElement;
const enterGrid = async () => {
  await act(async () => field().focus());
};
const paste = (text: string) => {
  const event = createEvent.paste(field(), {
    clipboardData: { getData: () => text },
  });
  fireEvent(field(), event);
};
const copy = () => {
  const setData = vi.fn();
  fireEvent.copy(field(), { clipboardData: { setData } });
  return setData.mock.lastCall?.[1];
};

describe('the keys', () => {
  test('move between cells, and what is typed is written when one goes on', async () => {
    const { rows } = show([line('a'), line('b')]);
    await enterGrid();
    await userEvent.keyboard('{ArrowRight}12.5{Enter}7{ArrowUp}');
    expect(rows().map(({ amount }) => amount)).toEqual([12.5, 7]);
    expect(field().getAttribute('aria-label')).toBe('Amount, Row 1');
    await userEvent.keyboard('{Home}');
    expect(field().getAttribute('aria-label')).toBe('Carrier, Row 1');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(field().getAttribute('aria-label')).toBe('Tonnes, New row');
  });

  test('write into the row at the end, which becomes one, and offer the next', async () => {
    const { rows } = show([]);
    await enterGrid();
    await userEvent.keyboard('diesel{Tab}5{Tab}natural gas{Tab}6{Enter}');
    expect(rows().map(({ carrier, amount }) => [carrier, amount])).toEqual([
      ['diesel', 5],
      ['natural_gas', 6],
    ]);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
  });

  test('leave a row alone that is only walked over', async () => {
    const { told } = show([line('a')]);
    await enterGrid();
    await userEvent.keyboard('{ArrowDown}{Tab}{Enter}{F2}{Escape}{F2}{Enter}');
    expect(told).not.toHaveBeenCalled();
  });

  test('Escape takes back what is typed, then leaves the grid for what is below it', async () => {
    const { told } = show([line('a', 3)]);
    await enterGrid();
    await userEvent.keyboard('{ArrowRight}99{Escape}');
    expect(field().value).toBe('3');
    expect(told).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a row' }));
  });

  test('Tab goes to the next cell that can be written, and out of the grid after the last', async () => {
    show([line('a')], { fixed: true });
    await enterGrid();
    await userEvent.keyboard('{Tab}');
    expect(field().getAttribute('aria-label')).toBe('Amount, Row 1');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(field().getAttribute('aria-label')).toBe('Carrier, Row 1');
    await userEvent.keyboard('{Tab}{Tab}');
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  test('go into a cell with F2, where arrows move within the text', async () => {
    const { rows } = show([line('a', 1234.5)]);
    await enterGrid();
    await userEvent.keyboard('{ArrowRight}');
    expect(field().value).toBe('1,234.5');
    await userEvent.keyboard('{F2}');
    expect(field().value).toBe('1234.5');
    field().setSelectionRange(1, 1);
    await userEvent.keyboard('{ArrowRight}0{Enter}');
    expect(rows()[0]?.amount).toBe(12034.5);
  });

  test('of an input method are left to it', async () => {
    const { told } = show([line('a')]);
    await enterGrid();
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    expect(field().getAttribute('aria-label')).toBe('Carrier, Row 1');
    expect(told).not.toHaveBeenCalled();
  });

  test('choose from the list of a column', async () => {
    const { rows } = show([line('a')]);
    await enterGrid();
    await userEvent.keyboard('dies');
    const list = screen.getByRole('listbox', { name: 'Carrier' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Diesel', 'Biodiesel']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(rows()[0]?.carrier).toBe('biodiesel');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('do nothing to what is only shown, nor in a grid that is only read', async () => {
    const { told } = show([line('a', 1)], { readOnly: true });
    await enterGrid();
    await userEvent.keyboard('x{Tab}5{Delete}');
    paste('1\t2');
    expect(told).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull();
  });
});

describe('several cells', () => {
  test('are chosen with Shift, copied as spreadsheets do, and emptied', async () => {
    const { rows } = show([line('a', 1234.5, 'diesel'), line('b', -2)]);
    await enterGrid();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4);
    expect(copy()).toBe('Diesel\t1234.5\n\t-2');
    await userEvent.keyboard('{Delete}');
    expect(rows().map(({ carrier, amount }) => [carrier, amount])).toEqual([
      [null, null],
      [null, null],
    ]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(rows()[0]).toEqual(line('a', 1234.5, 'diesel'));
  });

  test('all take one text that is pasted', async () => {
    const { rows } = show([line('a'), line('b'), line('c')]);
    await enterGrid();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    paste('Diesel\n');
    expect(rows().map(({ carrier }) => carrier)).toEqual(['diesel', 'diesel', null]);
  });

  test('of whole rows are taken out, and come back', async () => {
    const { rows } = show([line('a', 1), line('b', 2), line('c', 3)]);
    await enterGrid();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.click(screen.getByRole('button', { name: 'Take out the chosen rows' }));
    expect(rows().map(({ id }) => id)).toEqual(['c']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rows().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a paste', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => `Diesel\t${index + 1}`).join('\r\n');

  test('of 60 lines is taken, told, and taken back', async () => {
    const { rows } = show([line('a', 7)]);
    await enterGrid();
    await userEvent.keyboard('{ArrowDown}');
    paste(`${sixty}\r\n`);
    expect(rows()).toHaveLength(61);
    expect(rows().at(-1)).toMatchObject({ carrier: 'diesel', amount: 60 });
    screen.getByText(/60 rows are pasted/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo the paste' }));
    expect(rows()).toEqual([line('a', 7)]);
    expect(screen.queryByText(/60 rows are pasted/)).toBeNull();
  });

  test('with a head that is known goes where it belongs', async () => {
    const { rows } = show([]);
    await enterGrid();
    paste('Amount\tCarrier\n5\tNatural gas');
    expect(rows().map(({ carrier, amount }) => [carrier, amount])).toEqual([['natural_gas', 5]]);
  });

  test('with a head that is not known is asked about', async () => {
    const { rows, told } = show([]);
    await enterGrid();
    paste('Consumo\tCombustibile\n5\tDiesel');
    expect(told).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog', { name: 'Where the columns belong' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /^Consumo/ }), 'Amount');
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /^Combustibile/ }), 'Carrier');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Paste' }));
    await waitFor(() =>
      expect(rows().map(({ carrier, amount }) => [carrier, amount])).toEqual([['diesel', 5]]),
    );
  });

  test('that is wider than the grid is asked about', async () => {
    const { told } = show([]);
    await enterGrid();
    paste('Diesel\t5\t\tledger\nDiesel\t6\t\tledger');
    const dialog = screen.getByRole('dialog', { name: 'Where the columns belong' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(told).not.toHaveBeenCalled();
  });

  test('whose numbers can be read in two ways is read in the other on demand', async () => {
    const { rows } = show([]);
    await enterGrid();
    paste('Diesel\t1.234\nDiesel\t2.500');
    expect(rows().map(({ amount }) => amount)).toEqual([1.234, 2.5]);
    await userEvent.click(screen.getByRole('button', { name: 'Read them with a comma' }));
    expect(rows().map(({ amount }) => amount)).toEqual([1234, 2500]);
    expect(rows()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Undo the paste' }));
    expect(rows()).toEqual([]);
  });

  test('with texts that cannot be understood marks them, keeps them in sight, and says that something is open', async () => {
    const { rows, unfinished } = show([]);
    await enterGrid();
    paste('Diesel\tabout 5\nDiesel\t6');
    expect(rows().map(({ amount }) => amount)).toEqual([null, 6]);
    await userEvent.click(screen.getByRole('button', { name: 'Go to the first' }));
    expect(field().value).toBe('about 5');
    screen.getByText(/Row 1, Amount: This is not a number/);
    expect(field().closest('[role=gridcell]')?.getAttribute('aria-invalid')).toBe('true');
    expect(unfinished).toHaveBeenLastCalledWith(true);
    await userEvent.keyboard('5{Enter}');
    expect(rows()[0]?.amount).toBe(5);
    expect(unfinished).toHaveBeenLastCalledWith(false);
  });

  test('into a cell that is being written stays within it, unless it is a block', async () => {
    const { rows } = show([line('a')]);
    await enterGrid();
    await userEvent.keyboard('{ArrowRight}{F2}');
    paste('5\t9\n6\t9');
    expect(rows().map(({ amount }) => amount)).toEqual([5, 6]);
  });

  test('into rows that are always the same adds none', async () => {
    const { rows } = show([line('a'), line('b')], { fixed: true });
    await enterGrid();
    await userEvent.keyboard('{ArrowRight}');
    paste('1\n2\n3');
    expect(rows().map(({ amount }) => amount)).toEqual([1, 2]);
    screen.getByText(/There was no room for 1 row/);
  });
});

test('what the checks say of a cell stands below the grid when one is there', async () => {
  show([line('a', 1)], {
    faultOf: (index, id) =>
      index === 0 && id === 'amount' ? { text: 'Too little.', severe: false } : undefined,
  });
  await enterGrid();
  expect(screen.queryByText(/Too little/)).toBeNull();
  await userEvent.keyboard('{ArrowRight}');
  screen.getByText('Row 1, Amount: Too little.');
  expect(field().getAttribute('aria-describedby')).toBe(screen.getByText(/Too little/).parentElement?.id);
});

test('a grid of 2,000 rows draws a few, and says how many there are', () => {
  show(Array.from({ length: 2000 }, (_, index) => line(`l${index}`, index)));
  const grid = screen.getByRole('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('2001');
  expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
});
