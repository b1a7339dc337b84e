import type { Content } from '../../../form/merging';
import type { Assessment } from '../../../report-form/assessment';

// The parts of an inventory that the grids write, as the service knows them.

export type Scope = 'direct' | 'indirect' | 'outside';

export interface CellAddress {
  sector: string;
  subsector: string;
  scope: Scope;
}

export interface Cell extends CellAddress {
  valueT?: number | null;
  key?: string | null;
  includedIn?: CellAddress | null;
  explanation?: string | null;
  etsIncluded?: boolean | null;
  quality?: string | null;
  uncertaintyPct?: number | null;
}

export interface OwnFactor {
  gases?: Record<string, number> | null;
  co2e?: number | null;
  unit?: string | null;
  source?: string | null;
  year?: number | null;
  region?: string | null;
}

/** A line of detail; one that is just begun has no place yet, and is not stored before it has. */
export interface Line {
  id: string;
  sector: string | null;
  subsector: string | null;
  scope: Scope | null;
  secapSector?: string | null;
  carrier?: string | null;
  activity?: string | null;
  amount?: number | null;
  unit?: string | null;
  factor?: { code?: string | null; own?: OwnFactor | null } | null;
  source?: string | null;
  description?: string | null;
  quality?: string | null;
  etsIncluded?: boolean | null;
}

export interface LocalPlant {
  kind: 'electricity' | 'heat' | 'chp';
  technology?: string | null;
  mwh?: number | null;
  heatMwh?: number | null;
  fuelMwh?: number | null;
  co2T?: number | null;
  isGridConnected?: boolean | null;
  isRenewable?: boolean | null;
  isCertifiedGreen?: boolean | null;
  description?: string | null;
}

interface SectorTotals {
  sector: string;
  directT: number;
  indirectT: number;
  outsideT: number;
  directIndirectT: number;
}

export interface LocalFactor {
  tPerMwh: number;
  formula: string;
  isNetExporter: boolean | null;
}

export interface Totals {
  directT: number;
  indirectT: number;
  directIndirectT: number;
  outsideT: number;
  generationT: number;
  biogenicCo2T: number;
  isIncomplete: boolean;
  perCapitaT: number | null;
  perKm2T: number | null;
  gpc: { basicT: number; basicPlusT: number };
  energyMwh: number;
  bySector: SectorTotals[];
  cells: (CellAddress & { valueT: number | null; countsAsT: number | null; isFromLines: boolean })[];
  electricityFactor: LocalFactor | null;
  heatFactor: LocalFactor | null;
  completeness: { requiredCells: number; filledCells: number; filledPct: number };
  uncertainty: { combinedPct: number | null; coveredPct: number | null };
}

export interface InventoryAssessment extends Assessment {
  totals: Totals;
  lines: { id: string; co2eT: number | null; energyMwh: number | null }[];
}

const items = <Item>(content: Content, name: string): Item[] =>
  Array.isArray(content[name]) ? (content[name] as unknown as Item[]) : [];

export const cellsOf = (content: Content) => items<Cell>(content, 'cells');
export const linesOf = (content: Content) => items<Line>(content, 'lines');
export const plantsOf = (content: Content) => items<LocalPlant>(content, 'localEnergy');
