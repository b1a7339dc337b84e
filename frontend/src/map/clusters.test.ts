import { describe, expect, test } from 'vitest';
import { cluster, crowding, type PlanePoints, radiusOf } from './clusters';

function points(rows: [number, number, number | null][]): PlanePoints {
  return {
    ids: rows.map((_, i) => String(i)),
    xs: Float64Array.from(rows, ([x]) => x),
    ys: Float64Array.from(rows, ([, y]) => y),
    sizes: rows.map(([, , size]) => size),
  };
}

describe('clusters', () => {
  test('gather what lies within reach, led by the largest', () => {
    const marks = cluster(
      points([
        [0, 0, 10],
        [1, 0, 500],
        [50, 50, null],
      ]),
      5,
    );
    expect(marks.map(({ x, count, point }) => ({ x, count, point }))).toEqual([
      { x: 1, count: 2, point: 1 },
      { x: 50, count: 1, point: 2 },
    ]);
  });
  test('say where their members lie', () => {
    const [mark] = cluster(
      points([
        [0, 3, 1],
        [2, 0, 9],
      ]),
      5,
    );
    expect(mark?.box).toEqual({ left: 0, top: 0, right: 2, bottom: 3 });
  });
  test('lose no point and count none twice', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const many = points(
      Array.from({ length: 3000 }, () => [random() * 1000, random() * 400, random() * 1e6]),
    );
    for (const reach of [0, 0.5, 5, 50, 5000]) {
      const marks = cluster(many, reach);
      expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(3000);
      expect(new Set(marks.map((mark) => mark.point)).size).toBe(marks.length);
    }
  });
  test('leave no two marks within reach of each other', () => {
    const marks = cluster(points(Array.from({ length: 200 }, (_, i) => [i % 20, Math.floor(i / 20), i])), 3);
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(3);
      }
    }
  });
  test('do not exist without reach: places on one spot stay apart', () => {
    expect(
      cluster(
        points([
          [1, 1, 1],
          [1, 1, 2],
        ]),
        0,
      ),
    ).toHaveLength(2);
  });
});

test('a place is drawn larger the more people live there, and a cluster the more places it has', () => {
  expect(radiusOf(1, 5_000_000)).toBeGreaterThan(radiusOf(1, 50_000));
  expect(radiusOf(100, null)).toBeGreaterThan(radiusOf(2, null));
});

test('many places are drawn smaller, until the map is near', () => {
  expect(crowding(60, 1)).toBe(1);
  expect(crowding(12_000, 1)).toBeLessThan(0.5);
  expect(crowding(12_000, 40)).toBe(1);
});
