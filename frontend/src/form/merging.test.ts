import { describe, expect, test } from 'vitest';
import { changedFields, clashes, patchBetween, patched, rebased, same, settled } from './merging';

const base = {
  names: { en: 'Kyoto', ja: '京都市' },
  population: 1463723,
  populationYear: 2020,
  commitments: ['adaptation'],
  note: null,
};

describe('a merge patch', () => {
  test('holds only what changed, down to one name of many', () => {
    const next = { ...base, names: { en: 'Kyoto', ja: '京都市', fr: 'Kyōto' } };
    expect(patchBetween(base, next)).toEqual({ names: { fr: 'Kyōto' } });
  });
  test('takes a name away with null', () => {
    expect(patchBetween(base, { ...base, names: { en: 'Kyoto' } })).toEqual({ names: { ja: null } });
  });
  test('replaces a list as a whole', () => {
    expect(patchBetween(base, { ...base, commitments: ['gcom', 'adaptation'] })).toEqual({
      commitments: ['gcom', 'adaptation'],
    });
  });
  test('of nothing is empty', () => {
    expect(patchBetween(base, structuredClone(base))).toEqual({});
  });
  test('makes the next of the one before, where nothing is null', () => {
    const next = { names: { en: 'Kyoto City' }, population: 5, commitments: [], extra: { a: [{ b: 1 }] } };
    expect(patched(base, patchBetween(base, next))).toEqual(next);
  });
});

test('the order of names does not make a difference, that of a list does', () => {
  expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: null })).toBe(false);
});

test('what was typed while an answer was under way is laid over the answer', () => {
  const sent = { ...base, population: 1_500_000 };
  const typed = { ...sent, names: { ...base.names, fr: 'Kyōto' } };
  const answered = { ...sent, note: 'checked' };
  expect(rebased(sent, typed, answered)).toEqual({ ...answered, names: { ...base.names, fr: 'Kyōto' } });
});

describe('when somebody else saved first', () => {
  const mine = { ...base, population: 1_500_000, names: { ...base.names, en: 'Kyoto City' } };

  test('changes of different fields do not clash, and both stay', () => {
    const theirs = { ...base, commitments: ['gcom'] };
    expect(clashes(base, mine, theirs)).toEqual([]);
    expect(settled(base, mine, theirs, [], [])).toEqual({ ...mine, commitments: ['gcom'] });
  });
  test('names in different languages do not clash', () => {
    const theirs = { ...base, names: { ...base.names, fr: 'Kyōto' } };
    expect(clashes(base, mine, theirs)).toEqual([]);
    expect(settled(base, mine, theirs, [], []).names).toEqual({
      en: 'Kyoto City',
      ja: '京都市',
      fr: 'Kyōto',
    });
  });
  test('the same change by both is no clash', () => {
    expect(clashes(base, mine, structuredClone(mine))).toEqual([]);
  });
  test('a field that both changed is shown with what it was, mine and theirs', () => {
    const theirs = { ...base, population: 1_450_000 };
    expect(clashes(base, mine, theirs)).toEqual([
      { path: ['population'], base: 1463723, mine: 1_500_000, theirs: 1_450_000 },
    ]);
  });
  test('each clash goes the way that was chosen for it', () => {
    const theirs = { ...base, population: 1_450_000, names: { ...base.names, en: 'City of Kyoto' } };
    const found = clashes(base, mine, theirs);
    expect(found.map(({ path }) => path.join('/'))).toEqual(['names/en', 'population']);
    expect(settled(base, mine, theirs, found, ['theirs', 'mine'])).toEqual({
      ...base,
      population: 1_500_000,
      names: { en: 'City of Kyoto', ja: '京都市' },
    });
  });
  test('a name that one changed and the other took away is a clash, and can be taken away', () => {
    const theirs = { ...base, names: { ja: '京都市' } };
    const found = clashes(base, mine, theirs);
    expect(found).toEqual([{ path: ['names', 'en'], base: 'Kyoto', mine: 'Kyoto City', theirs: undefined }]);
    expect(settled(base, mine, theirs, found, ['theirs']).names).toEqual({ ja: '京都市' });
  });
});

test('the fields that differ are named', () => {
  expect(changedFields(base, { ...base, population: null, added: 1 })).toEqual(['population', 'added']);
});

describe('lists whose items can be told apart', () => {
  const one = { id: 'one', amount: 1 };
  const two = { id: 'two', amount: 2 };
  const three = { id: 'three', amount: 3 };
  const before = { lines: [one, two] };

  test('do not clash where each changed another item, and both changes stay', () => {
    const mine = { lines: [{ ...one, amount: 10 }, two, three] };
    const theirs = { lines: [one, { ...two, amount: 20 }, { id: 'four', amount: 4 }] };
    expect(clashes(before, mine, theirs)).toEqual([]);
    expect(settled(before, mine, theirs, [], [])).toEqual({
      lines: [{ ...one, amount: 10 }, { ...two, amount: 20 }, three, { id: 'four', amount: 4 }],
    });
  });

  test('lose an item that one took out and the other left alone', () => {
    const mine = { lines: [two] };
    const theirs = { lines: [one, two, three] };
    expect(clashes(before, mine, theirs)).toEqual([]);
    expect(settled(before, mine, theirs, [], [])).toEqual({ lines: [two, three] });
  });

  test('clash at the item that both changed, or that one took out, and nowhere else', () => {
    const mine = {
      lines: [
        { ...one, amount: 10 },
        { ...two, amount: 5 },
      ],
    };
    const theirs = { lines: [{ ...one, amount: 30 }, two, three] };
    const found = clashes(before, mine, theirs);
    expect(found).toEqual([{ path: ['lines', 'one', 'amount'], base: 1, mine: 10, theirs: 30 }]);
    expect(settled(before, mine, theirs, found, ['theirs'])).toEqual({
      lines: [{ ...one, amount: 30 }, { ...two, amount: 5 }, three],
    });
    expect(settled(before, mine, theirs, found, ['mine']).lines).toHaveLength(3);
    const gone = clashes(before, { lines: [two] }, theirs);
    expect(gone).toMatchObject([{ path: ['lines', 'one'], mine: undefined }]);
    expect(settled(before, { lines: [two] }, theirs, gone, ['mine'])).toEqual({ lines: [two, three] });
    expect(settled(before, { lines: [two] }, theirs, gone, ['theirs']).lines).toHaveLength(3);
  });

  test('do not clash where each changed another member of one item', () => {
    const mine = { lines: [{ ...one, unit: 'MWh' }, two] };
    const theirs = { lines: [{ ...one, amount: 7 }, two] };
    expect(clashes(before, mine, theirs)).toEqual([]);
    expect(settled(before, mine, theirs, [], [])).toEqual({
      lines: [{ id: 'one', amount: 7, unit: 'MWh' }, two],
    });
  });

  test('are told apart by their place in the matrix too', () => {
    const cell = (scope: string, valueT: number) => ({ subsector: 'rail', scope, valueT });
    const cells = { cells: [cell('direct', 1), cell('indirect', 2)] };
    const mine = { cells: [cell('direct', 9), cell('indirect', 2)] };
    const theirs = { cells: [cell('direct', 1), cell('indirect', 8)] };
    expect(clashes(cells, mine, theirs)).toEqual([]);
    expect(settled(cells, mine, theirs, [], [])).toEqual({
      cells: [cell('direct', 9), cell('indirect', 8)],
    });
  });

  test('of which some have no name are one thing, as any other list', () => {
    const plain = { lines: [{ amount: 1 }] };
    expect(clashes(plain, { lines: [{ amount: 2 }] }, { lines: [{ amount: 3 }] })).toHaveLength(1);
  });
});
