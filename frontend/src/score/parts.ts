import { apportion } from './rounding';
import type { Part } from './shapes';

/** A criterion as it is shown: its points are such that those of all criteria add up to the total as shown. */
export interface ShownPart extends Part {
  points: number;
  value: number;
}

export interface ShownParts {
  total: number;
  /** Those that count, most points first. */
  counted: ShownPart[];
  /** Those for which data is missing. */
  missing: Part[];
}

/** So many decimals a score is shown with. */
export const scoreDigits = 1;

/** The parts of a score as they are shown. `score` is their sum as the interface gives it. */
export function shownParts(parts: readonly Part[], score: number | null): ShownParts {
  const counted = parts
    .filter((part): part is ShownPart => part.points !== null && part.value !== null && part.weight > 0)
    .sort((a, b) => b.points - a.points);
  const rounded = apportion(
    counted.map(({ points }) => points),
    scoreDigits,
    score ?? undefined,
  );
  return {
    total: rounded.total,
    counted: counted.map((part, index) => ({ ...part, points: rounded.parts[index] as number })),
    missing: parts.filter(({ points, weight }) => points === null && weight > 0),
  };
}

/** The points that a criterion would give if it were met in full: what is missing takes its weight to the others. */
export function mostPoints(part: Part, parts: readonly Part[]): number {
  const present = parts.filter(({ points }) => points !== null).reduce((sum, { weight }) => sum + weight, 0);
  return present > 0 ? (100 * part.weight) / present : 0;
}

export interface Reasons {
  /** What brings most of the points and is met by more than half, most first. */
  met: string[];
  /** What costs most points and is met by less than half, most first. */
  unmet: string[];
}

/** What speaks most for a pair, and what against it: at most `most` criteria each. */
export function reasonsOf(parts: readonly Part[], most = 3): Reasons {
  const counted = parts.filter(
    (part): part is ShownPart => part.points !== null && part.value !== null && part.weight > 0,
  );
  const first = (chosen: ShownPart[], worth: (part: ShownPart) => number) =>
    chosen
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, most)
      .map(({ criterion }) => criterion);
  return {
    met: first(
      counted.filter(({ value }) => value > 0.5),
      ({ points }) => points,
    ),
    unmet: first(
      counted.filter(({ value }) => value < 0.5),
      ({ value, weight }) => weight * (1 - value),
    ),
  };
}
