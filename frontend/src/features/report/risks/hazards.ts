import type { Content } from '../../../form/merging';
import { type Level, levelOf } from '../../../published/risks';
import type { RiskAssessment } from '../../../published/shapes';
import type { hazard, hazardKind } from '../../../published/terms';

export type HazardCode = keyof typeof hazard;
export type HazardKindCode = keyof typeof hazardKind;

/** The kinds of each hazard, as the service holds them. */
export const kindsOf: Record<HazardCode, HazardKindCode[]> = {
  extreme_heat: ['heat_wave', 'extreme_hot_days'],
  extreme_cold: ['cold_wave', 'extreme_cold_days'],
  heavy_precipitation: ['rain_storm', 'heavy_snow', 'fog', 'hail'],
  floods_sea_level: [
    'flash_surface_flood',
    'river_flood',
    'coastal_flood',
    'groundwater_flood',
    'permanent_inundation',
  ],
  droughts_water_scarcity: [],
  storms: ['severe_wind', 'tornado', 'cyclone', 'tropical_storm', 'extratropical_storm', 'storm_surge'],
  mass_movement: ['landslide', 'avalanche', 'rock_fall', 'subsidence'],
  wild_fire: ['forest_fire', 'land_fire'],
  biological: ['vector_borne_disease', 'water_borne_disease', 'air_borne_disease', 'insect_infestation'],
  chemical_change: ['salt_water_intrusion', 'ocean_acidification', 'atmospheric_co2'],
  other: [],
};

/** A hazard as it is written; what is not said yet is null. */
export interface WrittenHazard {
  hazard: HazardCode | null;
  kind: HazardKindCode | null;
  probability: Level | null;
  consequence: Level | null;
  expectedIntensityChange: string | null;
  expectedFrequencyChange: string | null;
  timeframe: string | null;
  futureImpact: Level | null;
  sectors: { sector: string | null; vulnerability: string | null }[];
  groups: string[];
  explanation: string | null;
}

export const freshHazard = (): WrittenHazard => ({
  hazard: null,
  kind: null,
  probability: null,
  consequence: null,
  expectedIntensityChange: null,
  expectedFrequencyChange: null,
  timeframe: null,
  futureImpact: null,
  sectors: [],
  groups: [],
  explanation: null,
});

export const hazardsOf = (content: Content): WrittenHazard[] =>
  (Array.isArray(content.hazards) ? content.hazards : []) as unknown as WrittenHazard[];

/** The level of a hazard while it is written: not known until both of what makes it are. */
export const levelOfHazard = ({ probability, consequence }: WrittenHazard): Level =>
  levelOf(probability ?? 'not_known', consequence ?? 'not_known');

/** The matrix of what is written so far: hazards that are not chosen yet are in none of its cells. */
export function matrixOf(hazards: readonly WrittenHazard[]): RiskAssessment['riskMatrix'] {
  const cells = new Map<string, RiskAssessment['riskMatrix'][number]>();
  for (const each of hazards) {
    if (!each.hazard) continue;
    const probability = each.probability ?? 'not_known';
    const consequence = each.consequence ?? 'not_known';
    const place = `${probability} ${consequence}`;
    const cell = cells.get(place) ?? {
      probability,
      consequence,
      score: null,
      level: levelOf(probability, consequence),
      count: 0,
      hazards: [],
    };
    cells.set(place, { ...cell, count: cell.count + 1, hazards: [...cell.hazards, each.hazard] });
  }
  return [...cells.values()];
}
