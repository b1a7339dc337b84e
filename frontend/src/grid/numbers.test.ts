import { describe, expect, test } from 'vitest';
import { decimalSignOf, readNumber, signsIn } from './numbers';

test('the sign of a language is that of its numbers', () => {
  expect(['en-GB', 'ja-JP', 'fr-FR', 'zh-Hans-CN'].map(decimalSignOf)).toEqual(['.', '.', ',', '.']);
});

describe('a number is read as a spreadsheet writes it', () => {
  test.each([
    ['1234.5', '.', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1\u00a0234,5', ',', 1234.5],
    ['1\u202f234\u202f567', ',', 1234567],
    ['1’234.5', '.', 1234.5],
    ["1'234'567", '.', 1234567],
    ['12,34,567.25', '.', 1234567.25],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    // What can only be meant in one way is read so, whatever the sign is.
    ['1.5', ',', 1.5],
    ['1,5', '.', 1.5],
    ['1,234.5', ',', 1234.5],
    ['1.234.567', '.', 1234567],
    ['-12', '.', -12],
    ['−12', '.', -12],
    ['–12,5', ',', -12.5],
    ['- 12', '.', -12],
    ['12-', '.', -12],
    ['(1,234)', '.', -1234],
    ['+3', '.', 3],
    ['\u00a042\u00a0', '.', 42],
    ['　４２　', '.', 42],
    ['１２３，４５６．５', '.', 123456.5],
    ['－７', '.', -7],
    ['1.2E+05', '.', 120000],
    ['1,2e-3', ',', 0.0012],
    ['.5', '.', 0.5],
    ['12.', '.', 12],
    ['-0', '.', 0],
  ] as const)('%s with %s', (text, sign, value) => {
    expect(readNumber(text, sign)).toBe(value);
  });

  test('nothing is no number, and never nought', () => {
    expect([readNumber('', '.'), readNumber(' \u00a0', '.')]).toEqual([null, null]);
  });

  test.each([
    'about 5',
    '5 or 6',
    '12 34',
    '1,2,3',
    '12,34.5',
    '1.2.3,4',
    'n/a',
    '-',
    '#REF!',
    '1e400',
    '5 MWh',
    '--5',
    '50%',
    '()',
  ])('%s is none', (text) => {
    expect(readNumber(text, '.')).toBeUndefined();
    expect(readNumber(text, ',')).toBeUndefined();
  });
});

describe('a column tells which sign parts whole and fraction', () => {
  test.each([
    ['both signs in one number', ['1.234,5'], ',', false],
    ['a sign that comes twice parts thousands', ['1.234.567'], ',', false],
    ['a fraction that is not of three digits', ['12,5', '7'], ',', false],
    ['more than three digits before', ['1234,567'], ',', false],
    ['a nought before', ['0,123'], ',', false],
    ['one that is sure settles one that is not', ['1.234', '5,5'], ',', true],
    ['nothing is sure', ['1.234', '2.500'], null, true],
    ['whole numbers tell nothing', ['1', '200'], null, false],
    ['words tell nothing', ['diesel', 'n/a', ''], null, false],
    ['they contradict each other', ['1.5', '1,5'], null, false],
    ['the more frequent one', ['1.5', '2.5', '1,5'], '.', false],
  ] as const)('%s', (_, texts, sign, open) => {
    expect(signsIn(texts)).toEqual({ sign, open });
  });
});
