import { describe, expect, test } from 'vitest';
import { project } from './projection';
import { boxOf, clamp, pan, showing, union, widest, zoom } from './view';

const plane = { width: 1000, height: 400 };
const size = { width: 800, height: 400 };

describe('the view', () => {
  test('is never wider than the world', () => {
    expect(zoom({ k: 1, x: 0, y: 0 }, 0.01, [400, 200], size, plane).k).toBe(widest(size, plane));
  });
  test('never leaves the world', () => {
    const far = pan({ k: 4, x: -100, y: -100 }, 99_999, 99_999, size, plane);
    expect([far.x, far.y]).toEqual([0, 0]);
    const other = pan(far, -99_999, -99_999, size, plane);
    expect([other.x, other.y]).toEqual([size.width - 4000, size.height - 1600]);
  });
  test('keeps the place under the pointer where it is when zooming', () => {
    const before = { k: 4, x: -1200, y: -500 };
    const after = zoom(before, 2, [300, 100], size, plane);
    const under = (view: typeof before) => [(300 - view.x) / view.k, (100 - view.y) / view.k];
    expect(under(after)).toEqual(under(before));
  });
  test('of a box has the box in its middle', () => {
    const view = showing({ left: 400, top: 150, right: 440, bottom: 170 }, size, plane);
    expect(420 * view.k + view.x).toBeCloseTo(400);
    expect(160 * view.k + view.y).toBeCloseTo(200);
  });
  test('of a box leaves the buttons at the right their room', () => {
    const view = showing({ left: 400, top: 150, right: 460, bottom: 170 }, size, plane, 36, 60, 24);
    expect(460 * view.k + view.x).toBeCloseTo(800 - 36 - 24);
    expect(400 * view.k + view.x).toBeCloseTo(36);
  });
  test('of a single point is no nearer than asked', () => {
    expect(showing({ left: 5, top: 5, right: 5, bottom: 5 }, size, plane, 36, 9).k).toBe(9);
  });
  test('that is too small for its window stands in the middle', () => {
    const view = clamp({ k: 0.8, x: 77, y: 77 }, size, plane);
    expect([view.x, view.y]).toEqual([0, 40]);
  });
});

test('boxes that are missing do not count', () => {
  expect(boxOf([], [])).toBeNull();
  expect(union([null, boxOf([1, 3], [2, 8]), null, boxOf([-1], [4])])).toEqual({
    left: -1,
    top: 2,
    right: 3,
    bottom: 8,
  });
});

test('the map has north above and east to the right', () => {
  const [kyotoX, kyotoY] = project(135.77, 35.01);
  const [limaX, limaY] = project(-77.04, -12.05);
  expect(kyotoX).toBeGreaterThan(limaX);
  expect(kyotoY).toBeLessThan(limaY);
});
