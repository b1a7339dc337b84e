import { describe, expect, test } from 'vitest';
import { readEvents } from '../features/events/search';
import { readPairings } from '../features/pairings/search';
import { columnsOf, defaultColumns, filtersOf, readSignatories } from '../features/signatories/search';
import { only, parseSearch, stringifySearch } from './search-state';

const everything = {
  q: 'São Paulo, 京都 & "more"',
  country: ['JP', 'FR'],
  covenant: ['covenant-of-mayors-japan'],
  status: ['all'],
  commitment: ['mitigation_2030', 'adaptation'],
  populationMin: 0,
  populationMax: 2_000_000,
  joinedFrom: '2008-01-29',
  joinedTo: '2026-11-24',
  sort: '-population',
  cursor: 'eyJ+/=',
  columns: ['country', 'status'],
  view: 'table',
  selected: '0190a0b0-0000-7000-8000-000000000000',
};

describe('an address', () => {
  test('holds everything that the page of signatories shows', () => {
    expect(readSignatories(parseSearch(stringifySearch(everything)))).toEqual(everything);
  });
  test('holds everything that the page of pairings shows', () => {
    const state = {
      q: 'a,b',
      programme: ['iuc'],
      strand: ['city_to_city'],
      country: ['IT'],
      topic: ['circular-economy', 'water'],
      state: ['historical'],
      basisStrength: ['agreement'],
      yearFrom: 2017,
      yearTo: 2020,
      sort: '-year',
      cursor: 'x',
      selected: 'rome',
    };
    expect(readPairings(parseSearch(stringifySearch(state)))).toEqual(state);
  });
  test('holds everything that the page of events shows', () => {
    const state = {
      q: 'tokyo',
      kind: ['workshop'],
      strand: ['covenant'],
      country: ['JP'],
      from: '2018-03-01',
      to: '2018-03-31',
      sort: 'startsOn',
      cursor: 'x',
    };
    expect(readEvents(parseSearch(stringifySearch(state)))).toEqual(state);
  });
  test('stays readable: lists are joined by plain commas', () => {
    expect(stringifySearch({ country: ['JP', 'FR'] })).toBe('?country=JP,FR');
  });
  test('says nothing of what is not chosen', () => {
    expect(stringifySearch({ q: undefined, country: [], sort: undefined })).toBe('');
    expect(readSignatories({})).toEqual({});
  });
  test('may repeat a name instead of joining by commas', () => {
    expect(readSignatories(parseSearch('?country=JP&country=FR')).country).toEqual(['JP', 'FR']);
  });
});

describe('an address that was mistyped', () => {
  test.each([
    ['a country that cannot be one', 'country=Japan,jp'],
    ['a number that is none', 'populationMin=many'],
    ['a number below nought', 'populationMin=-1'],
    ['a number beyond the column', 'populationMax=99999999999999'],
    ['a day that is none', 'joinedFrom=2018-02-30'],
    ['a sort that there is not', 'sort=colour'],
    ['a view that there is not', 'view=globe'],
    ['only blanks', 'q=%20%20'],
  ])('shows a page all the same: %s', (_, query) => {
    expect(readSignatories(parseSearch(query))).toEqual({});
  });
  test.each(['yearFrom=abc', 'yearFrom=3', 'yearTo=99999'])('shows all pairings: %s', (query) => {
    expect(readPairings(parseSearch(query))).toEqual({});
  });
  test.each(['from=abc', 'from=2021-02-29', 'to=0000-01-01', 'sort=place'])(
    'shows all events: %s',
    (query) => {
      expect(readEvents(parseSearch(query))).toEqual({});
    },
  );
  test('takes what it does not understand out of what the router lays over it', () => {
    const raw = parseSearch('?joinedFrom=abc&country=JP&colour=red');
    expect({ ...raw, ...only(readSignatories)(raw) }).toEqual({ country: ['JP'] });
    const link = { country: ['JP', 'FR'], populationMin: 1000, sort: 'foo' };
    expect({ ...link, ...only(readSignatories)(link) }).toEqual({
      country: ['JP', 'FR'],
      populationMin: 1000,
    });
  });
  test('names each value once', () => {
    expect(readSignatories({ country: 'JP,JP' })).toEqual({ country: ['JP'] });
  });
});

test('what chooses signatories is told from what shows them', () => {
  expect(Object.keys(filtersOf(everything as never))).toEqual([
    'q',
    'country',
    'covenant',
    'status',
    'commitment',
    'populationMin',
    'populationMax',
    'joinedFrom',
    'joinedTo',
  ]);
});

describe('the columns of a table', () => {
  test('are the usual ones where none are named', () => {
    expect(columnsOf({})).toEqual(defaultColumns);
  });
  test('may be none beside the name', () => {
    expect(columnsOf({ columns: ['name'] })).toEqual([]);
  });
  test('come in their own order whatever the address says', () => {
    expect(columnsOf({ columns: ['status', 'country', 'nonsense'] })).toEqual(['country', 'status']);
  });
});
