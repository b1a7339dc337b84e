import { describe, expect, test } from 'vitest';
import { addressOf, everyYear, narrowed, withinYear } from './leading';
import { readCovenantStatistics, readPairingStatistics, toggled } from './search';

describe('a bar leads to the list', () => {
  test('with its own value beside the filters of the page', () => {
    expect(narrowed({ country: ['JP'], topic: undefined }, 'topic', 'energy')).toEqual({
      country: ['JP'],
      topic: ['energy'],
    });
  });
  test('with its own value alone where that is one of several chosen', () => {
    expect(narrowed({ topic: ['energy', 'water'] }, 'topic', 'water')).toEqual({ topic: ['water'] });
    expect(narrowed({ status: ['all'] }, 'status', 'withdrawn')).toEqual({ status: ['withdrawn'] });
  });
  test('not where the list cannot be asked for both values of one record', () => {
    expect(narrowed({ topic: ['energy'] }, 'topic', 'water')).toBeNull();
  });
  test('of its year, and no further than the page itself', () => {
    expect(withinYear({}, 'from', 'to', '2018')).toEqual({ from: '2018-01-01', to: '2018-12-31' });
    expect(withinYear({ from: '2018-06-01' }, 'from', 'to', '2018')).toEqual({
      from: '2018-06-01',
      to: '2018-12-31',
    });
    expect(withinYear({ to: '2018-03-31' }, 'from', 'to', '2018')).toEqual({
      from: '2018-01-01',
      to: '2018-03-31',
    });
  });
  test('by an address that says nothing where nothing is chosen', () => {
    expect(addressOf('/en/events', { kind: undefined })).toBe('/en/events');
    expect(addressOf('/en/events', { kind: ['summit', 'launch'] })).toBe('/en/events?kind=summit,launch');
  });
});

test('years in which nothing was counted stand between the others', () => {
  const rows = [
    { value: '2015', number: 3 },
    { value: '2018', number: 1 },
  ];
  expect(
    everyYear(rows, (value) => ({ value, number: 0 })).map(({ value, number }) => [value, number]),
  ).toEqual([
    ['2015', 3],
    ['2016', 0],
    ['2017', 0],
    ['2018', 1],
  ]);
  expect(everyYear([] as typeof rows, (value) => ({ value, number: 0 }))).toEqual([]);
});

describe('an address', () => {
  test('holds the filters, what is counted and which charts are tables', () => {
    expect(
      readCovenantStatistics({
        country: 'JP,IT',
        joinedFrom: '2018-01-01',
        count: 'population',
        tables: 'country',
      }),
    ).toEqual({ country: ['JP', 'IT'], joinedFrom: '2018-01-01', count: 'population', tables: ['country'] });
    expect(readPairingStatistics({ yearFrom: '2017', topic: 'energy' })).toEqual({
      yearFrom: 2017,
      topic: ['energy'],
    });
  });
  test('that is mistyped is read as if that were not there', () => {
    expect(readCovenantStatistics({ country: 'Japan', joinedFrom: 'soon', count: 'cats' })).toEqual({});
    expect(readPairingStatistics({ yearFrom: '12', yearTo: 'x' })).toEqual({});
  });
});

test('a chart becomes a table and a picture again', () => {
  expect(toggled(undefined, 'country', true)).toEqual(['country']);
  expect(toggled(['country', 'status'], 'country', false)).toEqual(['status']);
  expect(toggled(['country'], 'country', false)).toBeUndefined();
});
