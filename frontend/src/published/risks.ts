import type { RiskAssessment } from './shapes';

export type Level = 'low' | 'moderate' | 'high' | 'not_known';
type Hazard = RiskAssessment['hazardDetails'][number];

const rank: Record<Level, number> = { high: 0, moderate: 1, low: 2, not_known: 3 };

/** The gravest first; among equals as the assessment has them. */
export function byGravity(hazards: readonly Hazard[]): Hazard[] {
  return hazards.toSorted((a, b) => rank[a.level] - rank[b.level] || (b.score ?? 0) - (a.score ?? 0));
}

/** Levels of the two sides of the matrix, and what stands where they cross; a side that nobody used is left out. */
export function riskGrid(cells: RiskAssessment['riskMatrix']) {
  const probabilities: Level[] = ['high', 'moderate', 'low'];
  const consequences: Level[] = ['low', 'moderate', 'high'];
  if (cells.some((cell) => cell.probability === 'not_known')) probabilities.push('not_known');
  if (cells.some((cell) => cell.consequence === 'not_known')) consequences.push('not_known');
  const at = (probability: Level, consequence: Level) =>
    cells.find((cell) => cell.probability === probability && cell.consequence === consequence);
  return { probabilities, consequences, at };
}

/** What probability and consequence come to where no hazard is: the same rule as in the service. */
export function levelOf(probability: Level, consequence: Level): Level {
  const points: Partial<Record<Level, number>> = { low: 1, moderate: 2, high: 3 };
  const score = (points[probability] ?? 0) * (points[consequence] ?? 0);
  return score === 0 ? 'not_known' : score <= 2 ? 'low' : score <= 4 ? 'moderate' : 'high';
}
