import type { RuleSet } from '../queries';
import type { Line, Scope } from './content';

/** Energy that comes through a grid: its emissions are where it is made. */
const fromGrids: ReadonlySet<string> = new Set(['electricity', 'district_heat', 'district_cold']);

/** Where a row of the view by sector and carrier stands in the matrix. */
const placeOfRow: Record<string, string> = {
  municipal_buildings: 'institutional',
  tertiary: 'commercial',
  residential: 'residential',
  public_lighting: 'institutional',
  industry_non_ets: 'industrial',
  industry_ets: 'industrial',
  municipal_fleet: 'on_road',
  public_transport: 'on_road',
  private_transport: 'on_road',
  agriculture: 'agriculture',
};

/** The column of an energy carrier: what a grid supplies is indirect. */
export function usualScope(carrier: string | null | undefined): Scope {
  return carrier && fromGrids.has(carrier) ? 'indirect' : 'direct';
}

/** The sector of each sub-sector of a rule set. */
export function sectorsOf(ruleSet: RuleSet): ReadonlyMap<string, string> {
  return new Map(
    ruleSet.sectors.flatMap(({ code, subsectors }) => subsectors.map((each) => [each.code, code] as const)),
  );
}

/** A line in another sub-sector. */
export function inSubsector(
  line: Line,
  subsector: string | null,
  sectors: ReadonlyMap<string, string>,
): Line {
  return { ...line, subsector, sector: subsector === null ? null : (sectors.get(subsector) ?? null) };
}

/** A line in a row of the view by sector and carrier; its sub-sector follows from that. */
export function inRow(line: Line, row: string | null, sectors: ReadonlyMap<string, string>): Line {
  if (row === null) return { ...line, secapSector: null, subsector: null, sector: null };
  // Trains and trams run on electricity, buses on the road.
  const rails = row === 'public_transport' && line.carrier === 'electricity';
  const placed = inSubsector(line, rails ? 'rail' : (placeOfRow[row] ?? null), sectors);
  const ets = row === 'industry_ets' ? true : row === 'industry_non_ets' ? false : line.etsIncluded;
  return { ...placed, secapSector: row, ...(ets === undefined ? {} : { etsIncluded: ets }) };
}

/** A line of another energy carrier; where nobody has chosen its column, that follows. */
export function ofCarrier(line: Line, carrier: string | null): Line {
  const wasUsual = line.scope === null || line.scope === usualScope(line.carrier);
  return {
    ...line,
    carrier,
    activity: carrier === null ? (line.activity ?? null) : null,
    scope: wasUsual ? (carrier === null ? null : usualScope(carrier)) : line.scope,
  };
}

/** Whether a line says enough of its place to be stored: where it is, and of what. */
export function isPlaced(line: Line): boolean {
  return (
    line.sector !== null &&
    line.subsector !== null &&
    (line.scope !== null || Boolean(line.carrier) || Boolean(line.activity) || line.amount != null)
  );
}

/** A line as it is stored: with the column that its carrier usually has, where none was chosen. */
export function stored(line: Line): Line {
  return line.scope === null ? { ...line, scope: usualScope(line.carrier) } : line;
}

/** A line that is not stored yet, and the one that it follows. */
export interface Waiting {
  line: Line;
  after: string | null;
}

/** The lines that are stored and those that wait, in one order. */
export function together(lines: readonly Line[], waiting: readonly Waiting[]): Line[] {
  const result = [...lines];
  const known = new Set(lines.map(({ id }) => id));
  for (const { line, after } of waiting) {
    if (known.has(line.id)) continue;
    const at = after === null ? 0 : result.findIndex(({ id }) => id === after) + 1;
    // Whoever took out the line before has left this one without a neighbour.
    result.splice(after !== null && at === 0 ? result.length : at, 0, line);
    known.add(line.id);
  }
  return result;
}

/** The lines of a grid, parted into those that can be stored and those that wait for their place. */
export function parted(rows: readonly Line[]): { lines: Line[]; waiting: Waiting[] } {
  const lines: Line[] = [];
  const waiting: Waiting[] = [];
  let before: string | null = null;
  for (const row of rows) {
    if (isPlaced(row)) lines.push(stored(row));
    else waiting.push({ line: row, after: before });
    before = row.id;
  }
  return { lines, waiting };
}

/** An id that no other line has. */
export function freshId(): string {
  return crypto.randomUUID().slice(0, 13);
}

export function freshLine(): Line {
  return { id: freshId(), sector: null, subsector: null, scope: null };
}

/** The number of a factor of one's own, as it stands beside its unit; null where it has none, or several gases. */
export function ownFactorOf(line: Line): number | null {
  const own = line.factor?.own;
  if (!own) return null;
  if (own.co2e != null) return own.co2e;
  const gases = Object.values(own.gases ?? {});
  return gases.length === 1 ? (gases[0] ?? null) : null;
}

/**
 * A line with a factor of its own. By the approach that counts carbon dioxide alone the number is of that gas, by the
 * others of carbon dioxide equivalents.
 */
export function withOwnFactor(line: Line, value: number | null, approach: unknown): Line {
  const before = line.factor?.own ?? null;
  if (value === null) {
    const rest = before && (before.unit || before.source) ? { ...before, gases: null, co2e: null } : null;
    return { ...line, factor: rest ? { own: rest } : null };
  }
  const figure =
    approach === 'ipcc_co2' ? { gases: { CO2: value }, co2e: null } : { gases: null, co2e: value };
  return { ...line, factor: { own: { unit: usualFactorUnit(line.unit), ...before, ...figure } } };
}

/** The unit in which a factor for an amount is usually written. */
export function usualFactorUnit(unit: string | null | undefined): string {
  return `t/${unit || 'MWh'}`;
}
