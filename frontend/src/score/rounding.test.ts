import { expect, test } from 'vitest';
import { apportion } from './rounding';

/** What a reader gets who adds up what is shown. */
function added(parts: readonly number[], digits: number): number {
  return parts.reduce((sum, each) => sum + Math.round(each * 10 ** digits), 0) + 0;
}

/** The same numbers at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('the contributions of a worked example add up to its total as shown', () => {
  const parts = [24.0625, 2.222222, 9.59176, 4.413029, 6, 3.49485, 5, 5];
  const { total, parts: shown } = apportion(parts, 1, 59.784361);
  expect(total).toBe(59.8);
  expect(added(shown, 1)).toBe(598);
  // Each rounded by itself they would not.
  const whole = apportion(parts, 0, 59.784361);
  expect(whole).toEqual({ total: 60, parts: [24, 2, 10, 4, 6, 4, 5, 5] });
  expect(parts.map(Math.round).reduce((sum, each) => sum + each, 0)).toBe(59);
});

test('three equal thirds give the missing unit to the first of them', () => {
  expect(apportion([100 / 3, 100 / 3, 100 / 3], 0)).toEqual({ total: 100, parts: [34, 33, 33] });
});

test('what is exact stays as it is, and nothing stays nothing', () => {
  expect(apportion([0.29, 0.57, 0, 1.1], 2)).toEqual({ total: 1.96, parts: [0.29, 0.57, 0, 1.1] });
  expect(apportion([], 1)).toEqual({ total: 0, parts: [] });
});

test('differences may be negative', () => {
  const { total, parts } = apportion([1.26, -0.64, -0.33], 1);
  expect(total).toBe(0.3);
  expect(added(parts, 1)).toBe(3);
});

test('parts always add up to the total as shown, and none moves by a whole unit', () => {
  const next = numbers(20261124);
  for (let round = 0; round < 2000; round++) {
    const digits = Math.floor(next() * 3);
    const unit = 10 ** -digits;
    const parts = Array.from({ length: 1 + Math.floor(next() * 11) }, () =>
      next() < 0.15 ? 0 : (next() - (round % 2 ? 0.5 : 0)) * 40,
    );
    const { total, parts: shown } = apportion(parts, digits);
    expect(added(shown, digits)).toBe(Math.round(total * 10 ** digits) + 0);
    for (const [index, part] of parts.entries()) {
      expect(Math.abs((shown[index] as number) - part)).toBeLessThan(unit + 1e-9);
      if (part === 0) expect(shown[index]).toBe(0);
    }
  }
});
