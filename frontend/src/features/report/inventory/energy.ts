import type { InventoryAssessment, Line } from './content';
import { freshLine, inRow, ofCarrier, stored } from './lines';

/**
 * The columns of the view by sector and carrier: the carrier that stands for each when it is written here, and all that
 * are counted in it.
 */
export const energyColumns: readonly { id: string; carrier: string; carriers: readonly string[] }[] = [
  { id: 'electricity', carrier: 'electricity', carriers: ['electricity'] },
  { id: 'heat_cold', carrier: 'district_heat', carriers: ['district_heat', 'district_cold'] },
  { id: 'natural_gas', carrier: 'natural_gas', carriers: ['natural_gas'] },
  { id: 'liquid_gas', carrier: 'lpg', carriers: ['lpg'] },
  { id: 'heating_oil', carrier: 'heating_oil', carriers: ['heating_oil', 'residual_oil'] },
  { id: 'diesel', carrier: 'diesel', carriers: ['diesel'] },
  { id: 'gasoline', carrier: 'gasoline', carriers: ['gasoline'] },
  { id: 'lignite', carrier: 'lignite', carriers: ['lignite'] },
  {
    id: 'coal',
    carrier: 'bituminous_coal',
    carriers: ['anthracite', 'bituminous_coal', 'sub_bituminous_coal', 'coke'],
  },
  {
    id: 'other_fossil',
    carrier: 'other_fossil',
    carriers: ['other_fossil', 'jet_kerosene', 'kerosene', 'peat', 'municipal_waste'],
  },
  { id: 'plant_oil', carrier: 'plant_oil', carriers: ['plant_oil'] },
  { id: 'biofuel', carrier: 'biodiesel', carriers: ['biodiesel', 'biogasoline'] },
  {
    id: 'other_biomass',
    carrier: 'other_biomass',
    carriers: ['other_biomass', 'wood', 'charcoal', 'biogas'],
  },
  { id: 'solar_thermal', carrier: 'solar_thermal', carriers: ['solar_thermal'] },
  { id: 'geothermal', carrier: 'geothermal', carriers: ['geothermal'] },
];

const columnOfCarrier = new Map(
  energyColumns.flatMap(({ id, carriers }) => carriers.map((each) => [each, id] as const)),
);

/** The row of the view that a line stands in where it does not say so itself. */
const rowOfSubsector: Record<string, string> = {
  residential: 'residential',
  commercial: 'tertiary',
  institutional: 'municipal_buildings',
  industrial: 'industry_non_ets',
  agriculture: 'agriculture',
  on_road: 'private_transport',
  rail: 'public_transport',
  waterborne: 'private_transport',
  aviation: 'private_transport',
  off_road: 'private_transport',
};

export function rowOf(line: Line): string | null {
  return line.secapSector ?? (line.subsector === null ? null : (rowOfSubsector[line.subsector] ?? null));
}

export function columnOf(line: Line): string | null {
  return line.carrier ? (columnOfCarrier.get(line.carrier) ?? null) : null;
}

// Multiplied or divided as whole numbers as far as may be, so that 3.6 GJ are 1 MWh and not nearly one.
const inMwh: Record<string, (amount: number) => number> = {
  MWh: (amount) => amount,
  kWh: (amount) => amount / 1000,
  GWh: (amount) => amount * 1000,
  GJ: (amount) => amount / 3.6,
  TJ: (amount) => (amount * 1000) / 3.6,
};

/** The energy of a line: as the service has calculated it, or of plain units before it has. */
export function energyOf(line: Line, computed: ReadonlyMap<string, number | null>): number | null {
  const plain = line.amount == null ? null : inMwh[line.unit ?? '']?.(line.amount);
  return plain ?? computed.get(line.id) ?? null;
}

export function computedEnergy(
  assessment: InventoryAssessment | undefined,
): ReadonlyMap<string, number | null> {
  return new Map(assessment?.lines?.map(({ id, energyMwh }) => [id, energyMwh]) ?? []);
}

/** One place of the view: the lines in it, and their energy together. */
export interface EnergyCell {
  lines: Line[];
  mwh: number | null;
}

/** Every place of the view that has lines, by row and column. */
export function energyCells(
  lines: readonly Line[],
  computed: ReadonlyMap<string, number | null>,
): Map<string, EnergyCell> {
  const cells = new Map<string, EnergyCell>();
  for (const line of lines) {
    const [row, column] = [rowOf(line), columnOf(line)];
    if (row === null || column === null) continue;
    const key = `${row}.${column}`;
    const cell = cells.get(key) ?? { lines: [], mwh: null };
    const mwh = energyOf(line, computed);
    cell.lines.push(line);
    cell.mwh = mwh === null ? cell.mwh : (cell.mwh ?? 0) + mwh;
    cells.set(key, cell);
  }
  return cells;
}

/** Whether a place can be written as one number: it has no line, or one in megawatt hours. */
export function isPlain(cell: EnergyCell | undefined): boolean {
  const [line, more] = cell?.lines ?? [];
  return line === undefined || (more === undefined && (line.unit == null || line.unit === 'MWh'));
}

/** The lines with another number in one place; those of a place that is not plain stay as they are. */
export function withEnergy(
  lines: readonly Line[],
  row: string,
  column: (typeof energyColumns)[number],
  mwh: number | null,
  sectors: ReadonlyMap<string, string>,
): Line[] {
  const cell = energyCells(lines, new Map()).get(`${row}.${column.id}`);
  if (!isPlain(cell)) return [...lines];
  const line = cell?.lines[0];
  if (line) {
    return mwh === null
      ? lines.filter(({ id }) => id !== line.id)
      : lines.map((each) => (each.id === line.id ? { ...line, amount: mwh, unit: 'MWh' } : each));
  }
  if (mwh === null) return [...lines];
  const factor = lines.find(({ carrier, factor: known }) => carrier === column.carrier && known)?.factor;
  const fresh = inRow(ofCarrier(freshLine(), column.carrier), row, sectors);
  return [...lines, stored({ ...fresh, amount: mwh, unit: 'MWh', factor: factor ?? null })];
}
