import { expect, test } from 'vitest';
import { formatEnd, formatInstant, isZone, sameClock, zoneName } from './instants';

const closing = '2027-03-31T21:59:59Z';

test('an instant is what the clocks of a zone show', () => {
  expect(formatInstant('en-GB', closing, 'Europe/Brussels')).toBe('31 March 2027 at 23:59');
  expect(formatInstant('en-GB', closing, 'Asia/Shanghai')).toBe('1 April 2027 at 05:59');
});

test('midnight is nought, in every language', () => {
  expect(formatInstant('en-GB', '2027-03-30T22:00:00Z', 'Europe/Brussels')).toContain('00:00');
  expect(formatInstant('ja-JP', '2027-03-30T22:00:00Z', 'Europe/Brussels')).toMatch(/\b0?0:00/);
});

test('the time of a zone has a name, which changes with the summer', () => {
  expect(zoneName('en-GB', 'Europe/Brussels', closing)).toBe('Central European Summer Time');
  expect(zoneName('en-GB', 'Europe/Brussels', '2027-01-31T12:00:00Z')).toBe('Central European Standard Time');
});

test('a zone that nobody knows does not break a page', () => {
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(formatInstant('en-GB', closing, 'Europe/Atlantis')).toBe('31 March 2027 at 21:59');
  expect(zoneName('en-GB', 'Europe/Atlantis', closing)).toBe('Europe/Atlantis');
});

test('two zones that agree are told apart from two that do not', () => {
  expect(sameClock(closing, 'Europe/Brussels', 'Europe/Paris')).toBe(true);
  expect(sameClock(closing, 'Europe/Brussels', 'Asia/Tokyo')).toBe(false);
});

test('an end at midnight is the end of the day before, and any other end is what it is', () => {
  expect(formatEnd('en-GB', '2027-03-31T22:00:00Z', 'Europe/Brussels')).toBe('31 March 2027 at 24:00');
  expect(formatEnd('ja-JP', '2027-03-31T22:00:00Z', 'Europe/Brussels')).toBe('2027年3月31日 24:00');
  expect(formatEnd('en-GB', '2027-03-31T22:00:00Z', 'Asia/Tokyo')).toBe('1 April 2027 at 07:00');
});
