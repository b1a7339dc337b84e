import { describe, expect, test } from 'vitest';
import { countryName, countryNote } from './countries';
import {
  formatCompact,
  formatDate,
  formatDates,
  formatList,
  formatNumber,
  formatPercent,
  formatSeries,
} from './format';

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
  test('in French is an ordinal on the first of a month', () => {
    expect(formatDate('fr-FR', '2023-02-01')).toBe('1er février 2023');
    expect(formatDate('fr-FR', '2023-02-11')).toBe('11 février 2023');
    expect(formatDate('fr-FR', '2023-02-01', 'month')).toBe('février 2023');
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

describe('first and last day in Chinese and Japanese', () => {
  test('of one month name it once', () => {
    expect(formatDates('zh-Hans-CN', '2018-11-27', '2018-11-30', 'day')).toBe('2018年11月27日至30日');
    expect(formatDates('ja-JP', '2018-11-27', '2018-11-30', 'day')).toBe('2018年11月27日～30日');
  });
  test('of one year name it once', () => {
    expect(formatDates('zh-Hans-CN', '2018-11-27', '2018-12-02', 'day')).toBe('2018年11月27日至12月2日');
    expect(formatDates('ja-JP', '2018-11-01', '2018-12-31', 'month')).toBe('2018年11月～12月');
  });
  test('of two years name both', () => {
    expect(formatDates('ja-JP', '2018-12-27', '2019-01-02', 'day')).toBe('2018年12月27日～2019年1月2日');
    expect(formatDates('zh-Hans-CN', '2018-11-01', '2019-11-30', 'month')).toBe('2018年11月至2019年11月');
    expect(formatDates('zh-Hans-CN', '2018-01-01', '2019-12-31', 'year')).toBe('2018年至2019年');
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

test('a share is written as the language does', () => {
  expect(formatPercent('en-GB', 0.554)).toBe('55%');
  expect(formatPercent('fr-FR', 0.554, 1)).toMatch(/^55,4\s%$/);
});

test('a series has no word before its last', () => {
  expect(formatSeries('fr-FR', ['a', 'b', 'c'])).toBe('a, b, c');
  expect(formatSeries('ja-JP', ['a', 'b', 'c'])).toBe('a、b、c');
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
    expect(countryNote('XK', 'en')?.text).toMatch(/1244/);
    expect(countryNote('XK', 'en')?.lang).toBeUndefined();
    expect(countryNote('JP', 'en')).toBeNull();
  });
});
