import { expect, test } from 'vitest';
import { cellsOf, heatOf, moved, ordered, pairOf, rangeOf } from './matrix-cells';
import type { Cell, Member } from './shapes';

const member = (territory: string, side: 'eu' | 'partner', country: string): Member => ({
  territory,
  side,
  name: territory,
  names: {},
  country,
  latitude: null,
  longitude: null,
  applicationId: null,
  capacity: 1,
  openPairings: 0,
  wishes: [],
  vetoes: [],
  preferredCountries: [],
});
const cell = (eu: string, partner: string, score: number | null): Cell => ({
  eu,
  partner,
  score,
  completeness: 1,
  verdict: score === null ? 'not_scored' : 'admissible',
  components: [],
});
const members = [member('turin', 'eu', 'IT'), member('aachen', 'eu', 'DE'), member('bari', 'eu', 'IT')];
const all = [
  cell('turin', 'wuhan', 40),
  cell('turin', 'yantai', 90),
  cell('aachen', 'wuhan', 70),
  cell('aachen', 'yantai', null),
  cell('bari', 'wuhan', 70),
  cell('bari', 'yantai', 10),
];
const cells = cellsOf(all);
const inOrder = (order: string) =>
  ordered(
    members,
    order,
    cells,
    ({ name }) => name,
    (a, b) => a.localeCompare(b),
  ).map(({ territory }) => territory);

test('members stand by name, country, best score, or their score with one of the other side', () => {
  expect(inOrder('name')).toEqual(['aachen', 'bari', 'turin']);
  expect(inOrder('country')).toEqual(['aachen', 'bari', 'turin']);
  expect(inOrder('best')).toEqual(['turin', 'aachen', 'bari']);
  expect(inOrder('wuhan')).toEqual(['aachen', 'bari', 'turin']);
  expect(inOrder('yantai')).toEqual(['turin', 'bari', 'aachen']);
});

test('a pair is named EU first, from whichever side it is looked at', () => {
  expect(pairOf(member('turin', 'eu', 'IT'), 'wuhan')).toEqual({ eu: 'turin', partner: 'wuhan' });
  expect(pairOf(member('wuhan', 'partner', 'CN'), 'turin')).toEqual({ eu: 'turin', partner: 'wuhan' });
});

test('scores are coloured in five steps from the lowest to the highest', () => {
  const range = rangeOf(all);
  expect(range).toEqual([10, 90]);
  expect([10, 25, 26, 50, 89.9, 90].map((score) => heatOf(score, range))).toEqual([1, 1, 2, 3, 5, 5]);
  expect(heatOf(null, range)).toBe(0);
  expect(heatOf(50, [50, 50])).toBe(3);
  expect(rangeOf([])).toEqual([0, 100]);
});

test('keys lead through the matrix and stop at its edges', () => {
  expect(moved([1, 1], 'ArrowUp', 3, 2)).toEqual([0, 1]);
  expect(moved([0, 1], 'ArrowUp', 3, 2)).toEqual([-1, 1]);
  expect(moved([-1, 1], 'ArrowUp', 3, 2)).toEqual([-1, 1]);
  expect(moved([-1, 1], 'ArrowDown', 3, 2)).toEqual([0, 1]);
  expect(moved([2, 0], 'ArrowLeft', 3, 2)).toEqual([2, -1]);
  expect(moved([-1, 0], 'ArrowLeft', 3, 2)).toBeNull();
  expect(moved([0, -1], 'ArrowUp', 3, 2)).toBeNull();
  expect(moved([2, 1], 'ArrowRight', 3, 2)).toEqual([2, 1]);
  expect(moved([1, 1], 'Home', 3, 2)).toEqual([1, 0]);
  expect(moved([1, 1], 'End', 3, 2, true)).toEqual([2, 1]);
  expect(moved([1, 1], 'PageDown', 3, 2)).toEqual([2, 1]);
  expect(moved([1, 1], 'a', 3, 2)).toBeNull();
});
