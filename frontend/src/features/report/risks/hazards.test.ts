import { describe, expect, test } from 'vitest';
import { hazard, hazardKind } from '../../../published/terms';
import { freshHazard, kindsOf, levelOfHazard, matrixOf } from './hazards';

describe('hazards while they are written', () => {
  test('every kind belongs to exactly one hazard, and every hazard is there', () => {
    expect(Object.values(kindsOf).flat().toSorted()).toEqual(Object.keys(hazardKind).toSorted());
    expect(Object.keys(kindsOf).toSorted()).toEqual(Object.keys(hazard).toSorted());
  });

  test('the level is known once probability and consequence are', () => {
    const heat = { ...freshHazard(), hazard: 'extreme_heat' as const };
    expect(levelOfHazard(heat)).toBe('not_known');
    expect(levelOfHazard({ ...heat, probability: 'high', consequence: 'low' })).toBe('moderate');
    expect(levelOfHazard({ ...heat, probability: 'high', consequence: 'moderate' })).toBe('high');
    expect(levelOfHazard({ ...heat, probability: 'moderate', consequence: 'low' })).toBe('low');
  });

  test('hazards of one place share a cell, and one that is not chosen is in none', () => {
    const grave = { ...freshHazard(), probability: 'high' as const, consequence: 'high' as const };
    const cells = matrixOf([
      { ...grave, hazard: 'storms' },
      { ...freshHazard(), hazard: 'wild_fire' },
      { ...grave, hazard: 'extreme_heat' },
      grave,
    ]);
    expect(cells.map(({ level, count, hazards }) => [level, count, hazards])).toEqual([
      ['high', 2, ['storms', 'extreme_heat']],
      ['not_known', 1, ['wild_fire']],
    ]);
  });
});
