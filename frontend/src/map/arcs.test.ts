import { describe, expect, test } from 'vitest';
import { arcsOf } from './pairs';
import { greatCircle, planeWidth, project } from './projection';

const rome: [number, number] = [12.5, 41.9];
const tokyo: [number, number] = [139.7, 35.7];
const auckland: [number, number] = [174.8, -36.8];
const lima: [number, number] = [-77, -12];

describe('an arc', () => {
  test('begins and ends at its places', () => {
    const [line] = greatCircle(rome, tokyo);
    expect(line?.[0]?.[0]).toBeCloseTo(project(...rome)[0]);
    expect(line?.at(-1)?.[1]).toBeCloseTo(project(...tokyo)[1]);
  });

  test('goes the shortest way: from Rome to Tokyo well to the north of both', () => {
    const [line = []] = greatCircle(rome, tokyo);
    const northernmost = Math.min(...line.map(([, y]) => y));
    // The great circle between them reaches 61 degrees north.
    expect(northernmost).toBeLessThan(project(80, 58)[1]);
    expect(northernmost).toBeGreaterThan(project(80, 66)[1]);
  });

  test('over the meridian where the map is cut is two lines, each of which leaves at its edge', () => {
    const lines = greatCircle(auckland, lima);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      for (const [at, [x]] of line.entries()) {
        if (at > 0) expect(Math.abs(x - (line[at - 1]?.[0] ?? x))).toBeLessThan(planeWidth / 4);
      }
    }
    const east = lines[0]?.at(-1)?.[0] ?? 0;
    const west = lines[1]?.[0]?.[0] ?? 0;
    expect(east).toBeGreaterThan(planeWidth * 0.85);
    expect(west).toBeLessThan(planeWidth * 0.15);
  });

  test('is drawn from every member of one side to every member of the other that has a place', () => {
    const member = (territory: string, side: 'eu' | 'partner', at: [number, number] | null) => ({
      territory,
      name: territory,
      side,
      longitude: at?.[0] ?? null,
      latitude: at?.[1] ?? null,
    });
    const { arcs, points } = arcsOf([
      {
        slug: 'a',
        members: [
          member('rome', 'eu', rome),
          member('tokyo', 'partner', tokyo),
          member('lima', 'partner', lima),
          member('nowhere', 'partner', null),
        ],
      },
    ]);
    expect(arcs.map((arc) => arc.id)).toEqual(['a', 'a']);
    expect(points.ids).toEqual(['rome', 'tokyo', 'lima']);
  });
});
