import { describe, expect, test } from 'vitest';
import type { Line } from './content';
import {
  freshLine,
  inRow,
  inSubsector,
  isPlaced,
  ofCarrier,
  ownFactorOf,
  parted,
  together,
  withOwnFactor,
} from './lines';

const sectors = new Map([
  ['residential', 'stationary_energy'],
  ['industrial', 'stationary_energy'],
  ['on_road', 'transport'],
  ['rail', 'transport'],
]);
const line = (more: Partial<Line> = {}): Line => ({ ...freshLine(), id: 'a', ...more });

describe('the place of a line', () => {
  test('has the sector of its sub-sector', () => {
    expect(inSubsector(line(), 'on_road', sectors)).toMatchObject({
      sector: 'transport',
      subsector: 'on_road',
    });
    expect(inSubsector(line({ sector: 'x' }), null, sectors)).toMatchObject({
      sector: null,
      subsector: null,
    });
  });

  test('follows from the row of the European view, with what it says of emissions trading', () => {
    expect(inRow(line(), 'industry_ets', sectors)).toMatchObject({
      subsector: 'industrial',
      secapSector: 'industry_ets',
      etsIncluded: true,
    });
    expect(inRow(line({ carrier: 'electricity' }), 'public_transport', sectors).subsector).toBe('rail');
    expect(inRow(line({ carrier: 'diesel' }), 'public_transport', sectors).subsector).toBe('on_road');
  });

  test('has the column that its carrier usually has, unless another one was chosen', () => {
    expect(ofCarrier(line(), 'electricity').scope).toBe('indirect');
    expect(ofCarrier(line({ carrier: 'electricity', scope: 'indirect' }), 'diesel').scope).toBe('direct');
    expect(ofCarrier(line({ carrier: 'electricity', scope: 'outside' }), 'diesel').scope).toBe('outside');
    expect(ofCarrier(line({ activity: 'Landfill' }), 'diesel')).toMatchObject({ activity: null });
  });
});

describe('lines that wait for their place', () => {
  const stored = line({ id: 'one', sector: 'transport', subsector: 'on_road', carrier: 'diesel' });
  const waits = line({ id: 'two', amount: 7 });

  test('are parted from those that can be stored, and stand where they stood', () => {
    const { lines, waiting } = parted([waits, stored, line({ id: 'three' })]);
    expect(lines).toEqual([{ ...stored, scope: 'direct' }]);
    expect(waiting.map(({ line: { id }, after }) => [id, after])).toEqual([
      ['two', null],
      ['three', 'one'],
    ]);
    expect(together(lines, waiting).map(({ id }) => id)).toEqual(['two', 'one', 'three']);
  });

  test('are not there twice once they are stored, and not lost when the one before is taken out', () => {
    expect(together([stored], [{ line: stored, after: null }])).toHaveLength(1);
    expect(together([], [{ line: waits, after: 'one' }])).toEqual([waits]);
  });

  test('need a place and something to say', () => {
    expect(isPlaced(line({ sector: 'transport', subsector: 'on_road' }))).toBe(false);
    expect(isPlaced(line({ sector: 'transport', subsector: 'on_road', amount: 0 }))).toBe(true);
    expect(isPlaced(waits)).toBe(false);
  });
});

describe('a factor of one’s own', () => {
  test('is of the gas or of equivalents, as the approach counts', () => {
    expect(withOwnFactor(line({ unit: 'GJ' }), 0.202, 'ipcc_co2').factor).toEqual({
      own: { unit: 't/GJ', gases: { CO2: 0.202 }, co2e: null },
    });
    expect(withOwnFactor(line(), 0.237, 'lca').factor).toEqual({
      own: { unit: 't/MWh', gases: null, co2e: 0.237 },
    });
  });

  test('keeps its unit and source, and takes the place of one of the library', () => {
    const before = line({ factor: { own: { unit: 'kg/MWh', source: 'ledger', co2e: 1 } } });
    const after = withOwnFactor(before, 202, 'ipcc_co2e');
    expect(after.factor?.own).toEqual({ unit: 'kg/MWh', source: 'ledger', gases: null, co2e: 202 });
    expect(ownFactorOf(after)).toBe(202);
    expect(withOwnFactor(line({ factor: { code: 'x' } }), 1, 'lca').factor?.code).toBeUndefined();
  });

  test('is no number where it has several gases', () => {
    expect(ownFactorOf(line({ factor: { own: { gases: { CO2: 1, CH4: 2 } } } }))).toBeNull();
  });
});
