import { keyOf } from './draft';
import type { Cell, Member, Pair } from './shapes';

/** The scores of a cohort, to be looked up by pair. */
export type Cells = ReadonlyMap<string, Cell>;

export function cellsOf(cells: readonly Cell[]): Cells {
  return new Map(cells.map((cell) => [keyOf(cell), cell]));
}

/** How strongly a score is coloured, 1 to 5: in equal steps from the lowest score of the matrix to the highest. */
export function heatOf(score: number | null, [lowest, highest]: readonly [number, number]): number {
  if (score === null) return 0;
  if (highest <= lowest) return 3;
  return Math.min(5, 1 + Math.floor((5 * (score - lowest)) / (highest - lowest)));
}

export function rangeOf(cells: readonly Cell[]): [number, number] {
  const scores = cells.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? [0, 100] : [Math.min(...scores), Math.max(...scores)];
}

/** `name`, `country`, `best` (the highest score first), or the slug of a member of the other side: by its scores. */
export type Order = string;

/** The members of one side in an order. Equal ones stand by name. */
export function ordered(
  members: readonly Member[],
  order: Order,
  cells: Cells,
  named: (member: Member) => string,
  compare: (a: string, b: string) => number,
): Member[] {
  const scoreWith = (member: Member, other: string): number =>
    cells.get(keyOf(pairOf(member, other)))?.score ?? -1;
  const best = new Map<string, number>();
  if (order === 'best') {
    for (const { eu, partner, score } of cells.values()) {
      for (const slug of [eu, partner]) best.set(slug, Math.max(best.get(slug) ?? -1, score ?? -1));
    }
  }
  const byName = (a: Member, b: Member) =>
    compare(named(a), named(b)) || a.territory.localeCompare(b.territory);
  return [...members].sort((a, b) => {
    if (order === 'country') return compare(a.country, b.country) || byName(a, b);
    if (order === 'best') {
      return (best.get(b.territory) ?? -1) - (best.get(a.territory) ?? -1) || byName(a, b);
    }
    if (order !== 'name') return scoreWith(b, order) - scoreWith(a, order) || byName(a, b);
    return byName(a, b);
  });
}

/** A member and one of the other side, in the order EU, partner. */
export function pairOf(member: Member, other: string): Pair {
  return member.side === 'eu'
    ? { eu: member.territory, partner: other }
    : { eu: other, partner: member.territory };
}

/**
 * Where a key leads from a cell of a matrix of `rows` by `columns`; null where it leads nowhere. Row -1 are the heads of
 * the columns, column -1 those of the rows: arrows lead there as well, and nowhere from the corner between them.
 */
export function moved(
  [row, column]: readonly [number, number],
  key: string,
  rows: number,
  columns: number,
  whole = false,
): [number, number] | null {
  const at = (r: number, c: number, least = 0): [number, number] | null => {
    const next: [number, number] = [
      Math.max(row === -1 ? -1 : least, Math.min(rows - 1, r)),
      Math.max(column === -1 ? -1 : least, Math.min(columns - 1, c)),
    ];
    return next[0] === -1 && next[1] === -1 ? null : next;
  };
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column, -1);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1, -1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(whole ? 0 : row, 0);
    case 'End':
      return at(whole ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return at(Math.max(0, row - 5), column);
    case 'PageDown':
      return at(row + 5, column);
    default:
      return null;
  }
}
