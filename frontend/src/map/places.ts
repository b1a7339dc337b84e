import type { PlanePoints } from './clusters';
import { project } from './projection';

export interface Place {
  id: string;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
}

/** Places with coordinates, on the plane; those without are left out. */
export function planePoints(places: readonly Place[]): PlanePoints {
  const placed = places.filter((place) => place.latitude !== null && place.longitude !== null);
  return fromColumns(
    placed.map((place) => place.id),
    placed.map((place) => place.longitude as number),
    placed.map((place) => place.latitude as number),
    placed.map((place) => place.population),
  );
}

/** The same from columns, as the interface sends many thousands. */
export function fromColumns(
  ids: readonly string[],
  longitudes: readonly number[],
  latitudes: readonly number[],
  sizes: readonly (number | null)[],
): PlanePoints {
  const xs = new Float64Array(ids.length);
  const ys = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const [x, y] = project(longitudes[i] ?? 0, latitudes[i] ?? 0);
    xs[i] = x;
    ys[i] = y;
  }
  return { ids, xs, ys, sizes };
}
