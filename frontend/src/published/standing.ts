import type { SectorCode } from './matrix-rows';

/** Where a signatory stands between what it promised and what it measured: the facts of the sentence, no words. */
export interface Standing {
  /** Who promised: the signatory, or the group that it reports with. */
  name: string;
  /** Name of the signatory, where the figures are those of its group. */
  memberOf: { signatory: string } | null;
  target: StandingTarget | null;
  /** The newest inventory; null where none is published. */
  latest: { year: number; totalT: number; isIncomplete: boolean } | null;
  /** Cut of the newest inventory against the base, in percent; below zero where it rose; null where it cannot be said. */
  cutPct: number | null;
  verdict: Verdict;
}

export type Verdict =
  | 'achieved'
  | 'increasing'
  | 'on_track'
  | 'off_track'
  | 'insufficient_data'
  | 'not_comparable';

export interface StandingTarget {
  kind: 'base_year_emissions' | 'fixed_level' | 'base_year_intensity' | 'baseline_scenario';
  year: number;
  /** Cut in percent: against the base year, the intensity of the base year, or the course without measures. */
  pct: number | null;
  /** Of it, the part that hangs on nothing; null where that is all. */
  pctUnconditional: number | null;
  baseYear: number | null;
  /** Tonnes in the target year; null where they cannot be worked out. */
  targetT: number | null;
  /** What that is against the base year, in percent of it: below zero is a cut, above it a rise. */
  changeVsBasePct: number | null;
  per: 'capita' | 'gdp' | null;
  /** The sectors that it covers; none for all. */
  sectors: SectorCode[];
}

/** A change that would be shown as nought is none. */
export function isNone(pct: number): boolean {
  return Math.abs(pct) < 0.05;
}
