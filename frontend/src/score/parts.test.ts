import { expect, test } from 'vitest';
import { mostPoints, reasonsOf, shownParts } from './parts';
import type { Part } from './shapes';

// A worked example of the field: 59.784361 of 100, nothing missing.
const example: Part[] = [
  ['complementarity', 35, 0.6875],
  ['shared_challenges', 20, 0.111111],
  ['size', 12, 0.799313],
  ['density', 5, 0.882606],
  ['climate', 8, 0.75],
  ['economy', 5, 0.69897],
  ['profile', 10, 0.5],
  ['language', 5, 1],
].map(([criterion, weight, value]) => ({
  criterion: criterion as string,
  weight: weight as number,
  value: value as number,
  points: (weight as number) * (value as number),
}));

test('the points shown add up to the score shown', () => {
  const { total, counted, missing } = shownParts(example, 59.784361);
  expect(total).toBe(59.8);
  expect(counted.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(598);
  expect(counted.map(({ criterion }) => criterion).slice(0, 3)).toEqual([
    'complementarity',
    'size',
    'climate',
  ]);
  expect(missing).toEqual([]);
});

test('a criterion without data counts for nothing, and its weight goes to the others', () => {
  const parts = example.map((part) =>
    part.criterion === 'economy' ? { ...part, value: null, points: null } : part,
  );
  const size = parts.find(({ criterion }) => criterion === 'size') as Part;
  expect(shownParts(parts, null).missing.map(({ criterion }) => criterion)).toEqual(['economy']);
  expect(mostPoints(size, parts)).toBeCloseTo((100 * 12) / 95);
  expect(mostPoints(size, [])).toBe(0);
});

test('a criterion without weight is neither for nor against', () => {
  const parts = example.map((part) =>
    part.criterion === 'language' ? { ...part, weight: 0, points: 0 } : part,
  );
  expect(shownParts(parts, null).counted.map(({ criterion }) => criterion)).not.toContain('language');
});

test('what is met by more than half speaks for a pair, what by less against it, and half for neither', () => {
  expect(reasonsOf(example)).toEqual({
    met: ['complementarity', 'size', 'climate'],
    unmet: ['shared_challenges'],
  });
  expect(reasonsOf(example, 1).met).toEqual(['complementarity']);
  expect(reasonsOf([])).toEqual({ met: [], unmet: [] });
});
