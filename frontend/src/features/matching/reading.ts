import type { Part } from '../../score/shapes';
import type { Cell } from './shapes';

/** The parts of a score as a cell of the matrix tells them. */
export function partsOf(components: Cell['components'], weights: Readonly<Record<string, number>>): Part[] {
  return components.map(({ component, value, points }) => ({
    criterion: component,
    weight: weights[component] ?? 0,
    value,
    points,
  }));
}
