/** Where the map stands: screen = plane * k + (x, y), in CSS pixels. */
export interface View {
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Closest zoom: about 20 km on a screen's width of 1,000 px. */
export const closest = 900;

/** The zoom at which the whole plane fills the window's width or height, whichever needs more. */
export function widest(size: Size, plane: Size): number {
  return Math.min(size.width / plane.width, size.height / plane.height);
}

/**
 * The view that shows a box of the plane with room around it; at the right `aside` more, for what stands over the map.
 */
export function showing(box: Box, size: Size, plane: Size, room = 36, nearest = 60, aside = 0): View {
  const width = Math.max(box.right - box.left, 1e-6);
  const height = Math.max(box.bottom - box.top, 1e-6);
  const k = Math.min((size.width - 2 * room - aside) / width, (size.height - 2 * room) / height, nearest);
  return clamp(
    {
      k,
      x: (size.width - aside) / 2 - (k * (box.left + box.right)) / 2,
      y: size.height / 2 - (k * (box.top + box.bottom)) / 2,
    },
    size,
    plane,
  );
}

/** The same view kept within the world: never wider than all of it, and never off its edge. */
export function clamp(view: View, size: Size, plane: Size): View {
  const k = Math.min(Math.max(view.k, widest(size, plane)), closest);
  const hold = (offset: number, window: number, extent: number) =>
    extent <= window ? (window - extent) / 2 : Math.min(0, Math.max(window - extent, offset));
  return {
    k,
    x: hold(view.x, size.width, plane.width * k),
    y: hold(view.y, size.height, plane.height * k),
  };
}

/** Zooms by a factor with the point of the screen kept in its place. */
export function zoom(view: View, factor: number, [x, y]: [number, number], size: Size, plane: Size): View {
  const k = Math.min(Math.max(view.k * factor, widest(size, plane)), closest);
  const scale = k / view.k;
  return clamp({ k, x: x - (x - view.x) * scale, y: y - (y - view.y) * scale }, size, plane);
}

export function pan(view: View, dx: number, dy: number, size: Size, plane: Size): View {
  return clamp({ k: view.k, x: view.x + dx, y: view.y + dy }, size, plane);
}

/** The smallest box around points of the plane; null where there is none. */
export function boxOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Box | null {
  if (xs.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

/** The box around boxes, those that are missing left out. */
export function union(boxes: (Box | null)[]): Box | null {
  return boxes.reduce((all, box) => {
    if (!all || !box) return all ?? box;
    return {
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    };
  }, null);
}
