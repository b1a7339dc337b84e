import { describe, expect, test } from 'vitest';
import { parseNumber } from './numbers';

describe('a number is read as the language writes it', () => {
  test.each([
    ['en-GB', '1,463,723', 1463723],
    ['en-GB', '1463723', 1463723],
    ['en-GB', '0.5', 0.5],
    ['fr-FR', '1\u202f463\u202f723', 1463723],
    ['fr-FR', '1 463 723', 1463723],
    ['fr-FR', '1463,5', 1463.5],
    ['ja-JP', '１４６３７２３', 1463723],
    ['zh-Hans-CN', '1,463,723', 1463723],
    ['en-GB', ' -3.25 ', -3.25],
  ])('%s %s', (locale, text, value) => {
    expect(parseNumber(text, locale)).toEqual({ value, wrong: null });
  });
  test('nothing is not known, never nought', () => {
    expect(parseNumber('  ', 'en-GB')).toEqual({ value: null, wrong: null });
  });
  test.each([
    ['about 5', {}, 'unreadable'],
    ['5 or 6', {}, 'unreadable'],
    ['1.5', { whole: true }, 'fraction'],
    ['-1', { least: 0 }, 'small'],
    ['2031', { most: 2030 }, 'large'],
  ])('%s is refused', (text, rule, wrong) => {
    expect(parseNumber(text, 'en-GB', rule)).toEqual({ value: null, wrong });
  });
});
