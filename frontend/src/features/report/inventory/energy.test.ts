import { describe, expect, test } from 'vitest';
import type { Line } from './content';
import { energyCells, energyColumns, energyOf, isPlain, withEnergy } from './energy';

const sectors = new Map([
  ['residential', 'stationary_energy'],
  ['institutional', 'stationary_energy'],
  ['on_road', 'transport'],
]);
const electricity = energyColumns[0] as (typeof energyColumns)[number];
const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  sector: 'stationary_energy',
  subsector: 'residential',
  scope: 'indirect',
  carrier: 'electricity',
  unit: 'MWh',
  ...more,
});

test('every carrier is in one column', () => {
  const all = energyColumns.flatMap(({ carriers }) => carriers);
  expect(new Set(all).size).toBe(all.length);
});

test('the energy of a line is that of its unit, or what the service has calculated', () => {
  expect(energyOf(line('a', { amount: 3.6, unit: 'GJ' }), new Map())).toBe(1);
  expect(energyOf(line('a', { amount: 5, unit: 't' }), new Map([['a', 59.7]]))).toBe(59.7);
  expect(energyOf(line('a'), new Map())).toBeNull();
});

describe('a number written in the view', () => {
  test('makes a line of its row and carrier, with the factor that the carrier has elsewhere', () => {
    const before = [line('a', { amount: 5, factor: { code: 'x' } })];
    const after = withEnergy(before, 'municipal_buildings', electricity, 7, sectors);
    expect(after).toHaveLength(2);
    expect(after[1]).toMatchObject({
      sector: 'stationary_energy',
      subsector: 'institutional',
      secapSector: 'municipal_buildings',
      scope: 'indirect',
      carrier: 'electricity',
      amount: 7,
      unit: 'MWh',
      factor: { code: 'x' },
    });
    expect(energyCells(after, new Map()).get('municipal_buildings.electricity')?.mwh).toBe(7);
  });

  test('changes the line that is there, and takes it out where nothing is left', () => {
    const before = [line('a', { amount: 5, source: 'ledger' })];
    const after = withEnergy(before, 'residential', electricity, 6, sectors);
    expect(after).toEqual([line('a', { amount: 6, source: 'ledger' })]);
    expect(withEnergy(after, 'residential', electricity, null, sectors)).toEqual([]);
  });

  test('leaves several lines, and one in another unit, as they are', () => {
    const several = [line('a', { amount: 5 }), line('b', { amount: 6 })];
    expect(withEnergy(several, 'residential', electricity, 1, sectors)).toEqual(several);
    expect(energyCells(several, new Map()).get('residential.electricity')?.mwh).toBe(11);
    const other = [line('a', { amount: 36, unit: 'GJ' })];
    expect(withEnergy(other, 'residential', electricity, 1, sectors)).toEqual(other);
    expect(isPlain({ lines: other, mwh: 10 })).toBe(false);
  });
});
