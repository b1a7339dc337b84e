import type { Box } from './view';

/** Points on the plane, column by column. `sizes` are inhabitants; null where not reported. */
export interface PlanePoints {
  ids: readonly string[];
  xs: Float64Array;
  ys: Float64Array;
  sizes: readonly (number | null)[];
}

/** What is drawn as one: a single point, or several that would lie on each other at this zoom. */
export interface Mark {
  x: number;
  y: number;
  count: number;
  /** Index of the point, or of the largest one among several. */
  point: number;
  /** Where the members lie, for opening the cluster. */
  box: Box;
}

/**
 * Gathers points that lie within `reach` of a larger one. Larger places lead, so that a cluster stands where
 * most of its people live. `reach` is in units of the plane: pixels divided by the zoom. With reach 0 every
 * point is its own mark.
 */
export function cluster(points: PlanePoints, reach: number): Mark[] {
  const { xs, ys, sizes } = points;
  const total = xs.length;
  const order = Array.from({ length: total }, (_, i) => i).sort(
    (a, b) => (sizes[b] ?? -1) - (sizes[a] ?? -1) || a - b,
  );
  const single = (i: number): Mark => {
    const x = xs[i] as number;
    const y = ys[i] as number;
    return { x, y, count: 1, point: i, box: { left: x, top: y, right: x, bottom: y } };
  };
  if (reach <= 0) return order.map(single);

  const cells = new Map<number, number[]>();
  const column = (x: number) => Math.floor(x / reach);
  const key = (cx: number, cy: number) => cx * 1_000_003 + cy;
  for (const i of order) {
    const at = key(column(xs[i] as number), column(ys[i] as number));
    const cell = cells.get(at);
    if (cell) cell.push(i);
    else cells.set(at, [i]);
  }

  const taken = new Uint8Array(total);
  const marks: Mark[] = [];
  for (const leader of order) {
    if (taken[leader]) continue;
    const mark = single(leader);
    const lx = mark.x;
    const ly = mark.y;
    taken[leader] = 1;
    const cx = column(lx);
    const cy = column(ly);
    for (let gx = cx - 1; gx <= cx + 1; gx++) {
      for (let gy = cy - 1; gy <= cy + 1; gy++) {
        const cell = cells.get(key(gx, gy));
        if (!cell) continue;
        let kept = 0;
        for (const i of cell) {
          if (taken[i]) continue;
          const x = xs[i] as number;
          const y = ys[i] as number;
          if ((x - lx) ** 2 + (y - ly) ** 2 > reach * reach) {
            cell[kept++] = i;
            continue;
          }
          taken[i] = 1;
          mark.count++;
          mark.box.left = Math.min(mark.box.left, x);
          mark.box.right = Math.max(mark.box.right, x);
          mark.box.top = Math.min(mark.box.top, y);
          mark.box.bottom = Math.max(mark.box.bottom, y);
        }
        cell.length = kept;
      }
    }
    marks.push(mark);
  }
  return marks;
}

/** Radius of a mark in pixels: of a place by its inhabitants, of a cluster by its number. */
export function radiusOf(count: number, size: number | null): number {
  if (count > 1) return Math.min(8 + 1.9 * Math.log2(count), 27);
  return size === null ? 3.5 : Math.min(3 + Math.sqrt(size / 1e6) * 4, 13);
}

/**
 * By how much single places are drawn smaller so that many of them still read as a density: full size for a few
 * hundred or when zoomed in.
 */
export function crowding(points: number, k: number): number {
  if (points <= 300) return 1;
  const crowd = Math.min(Math.log10(points / 300) / 1.6, 1);
  const near = Math.min(Math.max(Math.log2(k) / 5, 0), 1);
  return 1 - 0.62 * crowd * (1 - near);
}
