import { describe, expect, test } from 'vitest';
import { byPillar, chosen } from './actions';
import { courseOf, standingOf } from './course';
import { emissionsOf } from './Emissions';
import { scaleOf } from './figures';
import { readMatrix } from './matrix-rows';
import { byGravity, levelOf } from './risks';
import { measured, scopeOf, told } from './scope';
import type { Inventory, InventoryItem, JointGroup, PlannedAction, Restatement, Trajectory } from './shapes';

// Only what the functions read is given: the rest of a record is many fields.
const some = <T>(part: unknown): T => part as T;

describe('the matrix of an inventory', () => {
  const cells = some<Inventory['cells']>([
    {
      sector: 'waste',
      subsector: 'wastewater',
      scope: 'direct',
      valueT: null,
      key: 'NE',
      explanation: 'No data.',
      includedIn: null,
    },
    {
      sector: 'transport',
      subsector: 'rail',
      scope: 'direct',
      valueT: null,
      key: 'NO',
      explanation: 'Electric.',
      includedIn: null,
    },
    {
      sector: 'transport',
      subsector: 'rail',
      scope: 'indirect',
      valueT: 12,
      key: null,
      explanation: null,
      includedIn: null,
    },
  ]);
  const totals = some<Inventory['totals']>({
    cells: [
      { subsector: 'wastewater', scope: 'direct', valueT: null, key: 'NE' },
      { subsector: 'rail', scope: 'direct', valueT: null, key: 'NO' },
      { subsector: 'rail', scope: 'indirect', valueT: 12, key: null },
    ],
    bySector: [
      { sector: 'transport', directT: 0, indirectT: 12, outsideT: 0 },
      { sector: 'waste', directT: 0, indirectT: 0, outsideT: 0 },
    ],
  });
  const { sectors, notes } = readMatrix(cells, totals);

  test('has the rows that say anything, in the order of the framework', () => {
    expect(sectors.map(({ sector, rows }) => [sector, rows.map(({ subsector }) => subsector)])).toEqual([
      ['transport', ['rail']],
      ['waste', ['wastewater']],
    ]);
  });

  test('has no number where nothing was estimated: not nought, also in the sum', () => {
    const waste = sectors[1];
    expect(waste?.rows[0]?.places.direct).toMatchObject({ value: null, key: 'NE' });
    expect(waste?.totals).toEqual({ direct: null, indirect: null, outside: null });
    expect(sectors[0]?.totals).toEqual({ direct: 0, indirect: 12, outside: null });
  });

  test('numbers the explanations as they follow one another', () => {
    expect(notes.map(({ number, subsector, key }) => [number, subsector, key])).toEqual([
      [1, 'rail', 'NO'],
      [2, 'wastewater', 'NE'],
    ]);
  });
});

describe('emissions by year', () => {
  const inventories = some<InventoryItem[]>([
    { id: 'a', year: 2013, periodStartsOn: '2013-04-01', directIndirectT: 90 },
    { id: 'b', year: 2020, periodStartsOn: '2020-04-01', directIndirectT: 60 },
  ]);
  const totals = some<Parameters<typeof emissionsOf>[1]>([
    {
      bySector: [
        { sector: 'transport', directIndirectT: 90 },
        { sector: 'generation', directIndirectT: 7 },
      ],
      uncertainty: { combinedPct: 5 },
    },
    { bySector: [{ sector: 'transport', directIndirectT: 60 }], uncertainty: { combinedPct: null } },
  ]);
  const restatements = some<Restatement[]>([
    { inventoryId: 'a', restatedAt: '2024-05-01T00:00:00Z', totalBeforeT: 95, totalAfterT: 90 },
    { inventoryId: 'a', restatedAt: '2022-05-01T00:00:00Z', totalBeforeT: 100, totalAfterT: 95 },
  ]);
  const { rows, layers } = emissionsOf(inventories, totals, restatements, (code) => code);

  test('leave out energy for the grid, and keep what a total was at first', () => {
    expect(layers.map(({ key }) => key)).toEqual(['transport']);
    expect(rows.map(({ label, total, before, uncertainty }) => [label, total, before, uncertainty])).toEqual([
      ['2013', 90, 100, 0.05],
      ['2020', 60, null, null],
    ]);
  });

  test('are written in the unit that is read best', () => {
    expect(scaleOf([6_800_000, null])).toEqual({ scale: 'million', per: 1_000_000 });
    expect(scaleOf([101_647])).toEqual({ scale: 'thousand', per: 1000 });
    expect(scaleOf([900])).toEqual({ scale: 'tonnes', per: 1 });
  });
});

describe('the way to a target', () => {
  const trajectory = some<Trajectory>({
    mainTargetId: 't',
    targets: [
      {
        id: 't',
        type: 'base_year_emissions',
        baseYear: 2013,
        targetYear: 2030,
        pct: 46,
        pctUnconditional: 30,
        bauT: null,
        isInterim: false,
        sectors: [],
        intensityDenominator: null,
        figures: { baseT: 90, targetT: 48.6, unconditionalTargetT: 63, reductionVsBasePct: 46 },
        line: [],
        formerLines: [{ baseT: 100, targetT: 54, line: [] }],
      },
    ],
    points: [
      {
        inventoryId: 'a',
        year: 2013,
        emissionsT: 90,
        isBase: true,
        caveats: [],
        former: [{ emissionsT: 100 }],
        isIncomplete: false,
      },
      {
        inventoryId: 'b',
        year: 2020,
        emissionsT: 60,
        isBase: false,
        caveats: ['approach_differs'],
        former: [],
        isIncomplete: false,
      },
    ],
    standing: null,
  });
  const words = {
    target: (y: string) => `T${y}`,
    interim: (y: string) => `I${y}`,
    unconditional: 'U',
    projection: 'P',
    former: 'F',
  };

  test('has the target, what does not hang on conditions, and the way before the base was restated', () => {
    const { points, paths } = courseOf(trajectory, words);
    expect(paths.map(({ kind, label, points: [, end] }) => [kind, label, end])).toEqual([
      ['target', 'T2030', { year: 2030, value: 48.6 }],
      ['unconditional', 'U', { year: 2030, value: 63 }],
      ['former', 'F', { year: 2030, value: 54 }],
    ]);
    expect(points).toEqual([{ year: 2013, value: 90, before: 100 }]);
  });

  test('compares nothing that was worked out in another way', () => {
    expect(standingOf('Kyoto', null, trajectory)).toMatchObject({ verdict: 'not_comparable', cutPct: null });
  });
});

test('the reports of a group that shares all are those of each member; what is its own stays with whom it is of', () => {
  const group = some<JointGroup>({ id: 'g', signatoryId: 'lead', option: 'shared', endedOn: null });
  const scope = scopeOf('member', [group], '2026-01-01');
  expect(scope.holders).toEqual(['member', 'lead']);
  const items = [
    { signatoryId: 'lead', jointGroupId: 'g' },
    { signatoryId: 'lead', jointGroupId: null },
    { signatoryId: 'member', jointGroupId: null },
  ];
  expect(measured(scope, items)).toEqual([items[0]]);
  expect(told(scope, items)).toEqual([items[0], items[2]]);
  expect(measured(scopeOf('member', [], '2026-01-01'), items)).toEqual([items[2]]);
  const over = { ...group, endedOn: '2025-12-31' };
  expect(scopeOf('member', [over], '2026-01-01').shared).toBeNull();
});

test('actions are counted by pillar, each by how far it has come, and chosen by the address', () => {
  const actions = some<PlannedAction[]>([
    { id: '1', pillars: ['mitigation', 'energy'], status: 'completed', sector: 'transport' },
    { id: '2', pillars: ['mitigation'], status: null, sector: 'waste' },
  ]);
  expect(
    byPillar(actions).map(({ pillar, all, completed, unknown }) => [pillar, all, completed, unknown]),
  ).toEqual([
    ['mitigation', 2, 1, 1],
    ['energy', 1, 1, 0],
  ]);
  expect(chosen(actions, { pillar: 'mitigation', sector: 'waste' }).map(({ id }) => id)).toEqual(['2']);
  expect(chosen(actions, {})).toHaveLength(2);
});

test('hazards are told the gravest first, what is not known last', () => {
  const hazards = some<Parameters<typeof byGravity>[0]>([
    { hazard: 'fog', level: 'not_known', score: null },
    { hazard: 'cold', level: 'low', score: 2 },
    { hazard: 'heat', level: 'high', score: 9 },
  ]);
  expect(byGravity(hazards).map(({ hazard }) => hazard)).toEqual(['heat', 'cold', 'fog']);
  expect([
    levelOf('high', 'high'),
    levelOf('moderate', 'moderate'),
    levelOf('low', 'moderate'),
    levelOf('not_known', 'high'),
  ]).toEqual(['high', 'moderate', 'low', 'not_known']);
});
