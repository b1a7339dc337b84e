import type { Inventory } from './shapes';

type Cell = Inventory['cells'][number];
type Totals = Inventory['totals'];
export type SectorCode = Cell['sector'];
export type SubsectorCode = Cell['subsector'];
export type ScopeCode = Cell['scope'];
export type KeyCode = 'NO' | 'NE' | 'IE' | 'C';

export const scopes: readonly ScopeCode[] = ['direct', 'indirect', 'outside'];

/** The sectors of the matrix in its order, with their sub-sectors. */
export const matrix: readonly { sector: SectorCode; subsectors: readonly SubsectorCode[] }[] = [
  {
    sector: 'stationary_energy',
    subsectors: ['residential', 'commercial', 'institutional', 'industrial', 'agriculture', 'fugitive'],
  },
  { sector: 'transport', subsectors: ['on_road', 'rail', 'waterborne', 'aviation', 'off_road'] },
  { sector: 'waste', subsectors: ['solid_waste', 'biological_treatment', 'incineration', 'wastewater'] },
  { sector: 'ippu', subsectors: ['industrial_processes', 'product_use'] },
  { sector: 'afolu', subsectors: ['livestock', 'land_use', 'other_afolu'] },
  { sector: 'generation', subsectors: ['electricity_only', 'chp', 'heat_cold', 'local_renewables'] },
];

/** What stands in one place of the matrix. */
export interface Place {
  value: number | null;
  key: KeyCode | null;
  includedIn: { subsector: SubsectorCode; scope: ScopeCode } | null;
  /** The number of its explanation below the matrix; null where it has none. */
  note: number | null;
}

export interface MatrixNote {
  number: number;
  subsector: SubsectorCode;
  scope: ScopeCode;
  key: KeyCode | null;
  includedIn: Place['includedIn'];
  text: string | null;
}

export interface MatrixRow {
  subsector: SubsectorCode;
  places: Record<ScopeCode, Place | null>;
}

export interface MatrixSector {
  sector: SectorCode;
  rows: MatrixRow[];
  /** Null where no place of the column counts as a number. */
  totals: Record<ScopeCode, number | null>;
}

/** Whether a total can count what stands there: an estimate, or nothing for a reason; not what nobody estimated. */
const counts = (place: Place | null) =>
  place !== null && (place.value !== null || place.key === 'NO' || place.key === 'IE');

const keys: readonly string[] = ['NO', 'NE', 'IE', 'C'];
const keyOf = (text: string | null) => (text !== null && keys.includes(text) ? (text as KeyCode) : null);

/**
 * The matrix as it is read: rows that have anything, numbers from the totals (lines and typed values alike), notation
 * keys in place of numbers, and their explanations numbered as they follow one another.
 */
export function readMatrix(cells: readonly Cell[], totals: Pick<Totals, 'cells' | 'bySector'>) {
  const written = new Map(cells.map((cell) => [`${cell.subsector} ${cell.scope}`, cell]));
  const counted = new Map(totals.cells.map((cell) => [`${cell.subsector} ${cell.scope}`, cell]));
  const notes: MatrixNote[] = [];
  const placeOf = (subsector: SubsectorCode, scope: ScopeCode): Place | null => {
    const name = `${subsector} ${scope}`;
    const cell = written.get(name);
    const total = counted.get(name);
    const key = total?.key ?? keyOf(cell?.key ?? null);
    const value = total?.valueT ?? cell?.valueT ?? null;
    if (value === null && key === null) return null;
    const includedIn = cell?.includedIn ?? null;
    const text = cell?.explanation ?? null;
    let note: number | null = null;
    if (key !== null || text !== null) {
      note = notes.length + 1;
      notes.push({ number: note, subsector, scope, key, includedIn, text });
    }
    return { value, key, includedIn, note };
  };
  const sectors: MatrixSector[] = matrix.flatMap(({ sector, subsectors }) => {
    const rows = subsectors.flatMap((subsector) => {
      const places = {
        direct: placeOf(subsector, 'direct'),
        indirect: placeOf(subsector, 'indirect'),
        outside: placeOf(subsector, 'outside'),
      };
      return scopes.some((scope) => places[scope]) ? [{ subsector, places }] : [];
    });
    if (rows.length === 0) return [];
    const total = totals.bySector.find((each) => each.sector === sector);
    const sumOf = (scope: ScopeCode, value: number | undefined) =>
      value !== undefined && rows.some((row) => counts(row.places[scope])) ? value : null;
    return [
      {
        sector,
        rows,
        totals: {
          direct: sumOf('direct', total?.directT),
          indirect: sumOf('indirect', total?.indirectT),
          outside: sumOf('outside', total?.outsideT),
        },
      },
    ];
  });
  return { sectors, notes };
}
