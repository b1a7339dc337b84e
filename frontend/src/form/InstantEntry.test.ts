import { CalendarDateTime } from '@internationalized/date';
import { expect, test } from 'vitest';
import { instantOf, wallOf } from './InstantEntry';

test('what the clocks of a zone show and the instant of the wire are each other’s', () => {
  const wall = new CalendarDateTime(2027, 3, 31, 23, 59);
  expect(instantOf(wall, 'Europe/Brussels')).toBe('2027-03-31T21:59:00Z');
  expect(instantOf(wall, 'Asia/Shanghai')).toBe('2027-03-31T15:59:00Z');
  expect(wallOf('2027-03-31T21:59:00Z', 'Europe/Brussels')?.toString()).toBe('2027-03-31T23:59:00');
});

test('what is no instant is none', () => {
  expect(wallOf('soon', 'Europe/Brussels')).toBeNull();
  expect(wallOf(null, 'Europe/Brussels')).toBeNull();
});
