import { describe, expect, test } from 'vitest';
import { countryName, countryNote } from './countries';
import { formatCompact, formatDate, formatDates, formatList, formatNumber } from './format';

describe('a date', () => {
  test('shows the day where the day is known', () => {
    expect(formatDate('en-GB', '2018-04-24', 'day')).toBe('24 April 2018');
  });
  test('shows no day where only the month is known', () => {
    expect(formatDate('en-GB', '2018-04-01', 'month')).toBe('April 2018');
  });
  test('shows neither day nor month where only the year is known', () => {
    expect(formatDate('en-GB', '2018-01-01', 'year')).toBe('2018');
  });
  test('is the same day in every time zone', () => {
    expect(formatDate('en-GB', '2018-01-01')).toBe('1 January 2018');
    expect(formatDate('en-GB', '2018-12-31')).toBe('31 December 2018');
  });
  test('that is none is refused', () => {
    expect(() => formatDate('en-GB', 'soon')).toThrow(RangeError);
  });
});

describe('first and last day', () => {
  test('that are the same are written once', () => {
    expect(formatDates('en-GB', '2018-04-24', '2018-04-24', 'day')).toBe('24 April 2018');
  });
  test('of one month share its name', () => {
    expect(formatDates('en-GB', '2018-11-27', '2018-11-30', 'day')).toMatch(/^27 ?– ?30 November 2018$/);
  });
  test('within a month that alone is known are that month', () => {
    expect(formatDates('en-GB', '2018-03-01', '2018-03-28', 'month')).toBe('March 2018');
  });
  test('within a year that alone is known are that year', () => {
    expect(formatDates('en-GB', '2017-01-01', '2017-12-31', 'year')).toBe('2017');
  });
});

describe('a number', () => {
  test('has its thousands set apart', () => {
    expect(formatNumber('en-GB', 1463723)).toBe('1,463,723');
  });
  test('that is large is said in words', () => {
    expect(formatCompact('en-GB', 251_300_000)).toBe('251 million');
  });
});

test('a list reads as a sentence does', () => {
  expect(formatList('en-GB', ['Rome', 'Yantai', 'Granada'])).toBe('Rome, Yantai and Granada');
});

describe('a country or territory', () => {
  test('has the name of the project’s table', () => {
    expect(countryName('JP', 'en')).toBe('Japan');
    expect(countryName('CZ', 'en')).toBe('Czechia');
  });
  test('that the table lacks shows its code', () => {
    expect(countryName('QQ', 'en')).toBe('QQ');
  });
  test('has the note of the table where there is one', () => {
    expect(countryNote('XK')).toMatch(/1244/);
    expect(countryNote('JP')).toBeNull();
  });
});
