import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Width of the whole world on the plane that everything is drawn from. */
export const planeWidth = 1000;

// Equal Earth keeps areas, and no projection is more at home in an atlas of the public sector. Turned by eleven
// degrees so that the antimeridian, where the map is cut, passes the Bering Strait and not through Chukotka.
const whole = geoEqualEarth().rotate([-11, 0]).fitWidth(planeWidth, { type: 'Sphere' });

// No local government lies beyond these latitudes: the plane ends there, and with it the empty ice.
const top = (whole([11, 80]) ?? [0, 0])[1];
const bottom = (whole([11, -57]) ?? [0, 0])[1];
const [shiftX, shiftY] = whole.translate();
const projection = whole.translate([shiftX, shiftY - top]);

export const planeHeight = bottom - top;

/** Degrees east and north to the plane. */
export function project(longitude: number, latitude: number): [number, number] {
  return projection([longitude, latitude]) ?? [0, 0];
}

// Smoother than the land: an arc stands alone, and its corners would be seen.
const alone = geoEqualEarth()
  .rotate(projection.rotate())
  .scale(projection.scale())
  .translate(projection.translate());

/** A line on the plane, as points. */
export type Line = [number, number][];

/**
 * The shortest way between two places (degrees east and north), as lines on the plane: two of them where it passes
 * the meridian that the map is cut along. `precision` is how far, on the plane, a line may be off.
 */
export function greatCircle(from: [number, number], to: [number, number], precision = 0.15): Line[] {
  const lines: Line[] = [];
  const pen = {
    beginPath() {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    arc() {},
    closePath() {},
  };
  geoPath(alone.precision(precision), pen)({ type: 'LineString', coordinates: [from, to] });
  return lines;
}

export type LandTopology = Topology<{ land: GeometryCollection }>;

/** The land as a path on the plane, ready to be drawn at any zoom without being projected again. */
export function landPath(topology: LandTopology): Path2D {
  const path = new Path2D();
  geoPath(projection, path as unknown as CanvasRenderingContext2D)(feature(topology, topology.objects.land));
  return path;
}
