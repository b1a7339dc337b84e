import { cluster, crowding, type Mark, type PlanePoints, radiusOf } from './clusters';
import type { Line } from './projection';
import type { Size, View } from './view';

export type Tone = 'covenant' | 'pairing';

/** A set of places that is drawn alike: discs for the Covenant, lozenges for pairings. */
export interface PointLayer {
  tone: Tone;
  points: PlanePoints;
  /** Whether places that lie on each other are drawn as one with their number; else as a density of dots. */
  clusters: boolean;
}

/** A pairing between two places: the shortest way between them, on the plane. */
export interface Arc {
  id: string;
  lines: Line[];
}

/** What a reader has picked out by its name. */
export interface Chosen {
  arc: string;
  places: ReadonlySet<string>;
}

export interface Scene {
  layers: PointLayer[];
  arcs: Arc[];
  selected: string | null;
  /** Arcs that stand out; null means all alike. */
  highlighted: ReadonlySet<string> | null;
  /** Arcs that are drawn in ink, with the places that they join. */
  chosen: Chosen | null;
}

export interface Colours {
  land: string;
  coast: string;
  disc: string;
  discEdge: string;
  lozenge: string;
  arc: string;
  ink: string;
  inkContrast: string;
}

/** Reads the palette as it stands on the page now. */
export function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    land: read('--map-land'),
    coast: read('--map-coast'),
    disc: read('--map-disc'),
    discEdge: read('--map-disc-edge'),
    lozenge: read('--map-lozenge'),
    arc: read('--map-arc'),
    ink: read('--map-ink'),
    inkContrast: read('--map-ink-contrast'),
  };
  probe.remove();
  return colours;
}

const spacing = 46;

/** Marks of a layer at a zoom. Zooms are taken in steps so that a slight zoom does not shuffle clusters. */
export function marksOf(layer: PointLayer, k: number, cache: Map<string, Mark[]>): Mark[] {
  const step = Math.round(Math.log2(k) * 2);
  const stepped = 2 ** (step / 2);
  const open = !layer.clusters || stepped > 400;
  const key = `${layer.tone}/${open ? 'open' : step}`;
  const known = cache.get(key);
  if (known) return known;
  const marks = cluster(layer.points, open ? 0 : spacing / stepped);
  cache.set(key, marks);
  return marks;
}

function lozenge(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  const d = r * 1.2;
  context.moveTo(x, y - d);
  context.lineTo(x + d, y);
  context.lineTo(x, y + d);
  context.lineTo(x - d, y);
  context.closePath();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.moveTo(x + r, y);
  context.arc(x, y, r, 0, 2 * Math.PI);
}

/** Draws the whole scene. `margin` is what the canvas has beyond the window on each side, in CSS pixels. */
export function draw(
  context: CanvasRenderingContext2D,
  scene: Scene,
  land: Path2D | null,
  view: View,
  size: Size,
  margin: number,
  ratio: number,
  colours: Colours,
  cache: Map<string, Mark[]>,
  face: string,
): void {
  const width = size.width + 2 * margin;
  const height = size.height + 2 * margin;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);

  if (land) {
    context.save();
    context.setTransform(
      ratio * view.k,
      0,
      0,
      ratio * view.k,
      ratio * (view.x + margin),
      ratio * (view.y + margin),
    );
    context.fillStyle = colours.land;
    context.fill(land);
    context.lineWidth = 0.6 / view.k;
    context.strokeStyle = colours.coast;
    context.stroke(land);
    context.restore();
  }

  const sx = (x: number) => x * view.k + view.x + margin;
  const sy = (y: number) => y * view.k + view.y + margin;

  drawArcs(context, scene, view, margin, ratio, colours);
  for (const layer of scene.layers)
    drawLayer(context, layer, scene, view.k, width, height, colours, cache, face, sx, sy);
}

type ToScreen = (plane: number) => number;

const whole = new WeakMap<Arc[], Path2D[]>();
/** Arcs in one path. A path of thousands that cross each other takes longer than many short ones. */
const batch = 40;

/** Arcs as paths on the plane: stroked at any zoom without a look at each. */
function pathsOf(arcs: Arc[]): Path2D[] {
  return Array.from({ length: Math.ceil(arcs.length / batch) }, (_, at) =>
    pathOf(arcs.slice(at * batch, (at + 1) * batch)),
  );
}

function pathOf(arcs: Arc[]): Path2D {
  const path = new Path2D();
  for (const arc of arcs) {
    for (const line of arc.lines) {
      for (const [at, [x, y]] of line.entries()) {
        if (at === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
    }
  }
  return path;
}

function drawArcs(
  context: CanvasRenderingContext2D,
  { arcs, highlighted, chosen }: Scene,
  view: View,
  margin: number,
  ratio: number,
  colours: Colours,
): void {
  if (arcs.length === 0) return;
  let everything = whole.get(arcs);
  if (!everything) {
    everything = pathsOf(arcs);
    whole.set(arcs, everything);
  }
  context.save();
  const scale = ratio * view.k;
  context.setTransform(scale, 0, 0, scale, ratio * (view.x + margin), ratio * (view.y + margin));
  context.lineJoin = arcs.length > 500 ? 'bevel' : 'round';
  const stroke = (path: Path2D, colour: string, alpha: number, width: number) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width / view.k;
    context.stroke(path);
  };
  const some = highlighted !== null || chosen !== null;
  const many = arcs.length > 20;
  for (const path of everything) {
    if (some) stroke(path, colours.arc, 0.2, 0.8);
    else stroke(path, colours.arc, many ? 0.38 : 0.85, many ? 1 : 1.8);
  }
  if (highlighted) stroke(pathOf(arcs.filter((arc) => highlighted.has(arc.id))), colours.arc, 0.95, 2);
  if (chosen) stroke(pathOf(arcs.filter((arc) => arc.id === chosen.arc)), colours.ink, 1, 2.4);
  context.restore();
}

function drawLayer(
  context: CanvasRenderingContext2D,
  layer: PointLayer,
  { selected, chosen }: Scene,
  k: number,
  width: number,
  height: number,
  colours: Colours,
  cache: Map<string, Mark[]>,
  face: string,
  sx: ToScreen,
  sy: ToScreen,
): void {
  const outline = layer.tone === 'covenant' ? disc : lozenge;
  const fill = layer.tone === 'covenant' ? colours.disc : colours.lozenge;
  const { ids, sizes, xs, ys } = layer.points;
  const grouped: Mark[] = [];
  const scale = crowding(xs.length, k);
  const solid = new Path2D();
  const hollow = new Path2D();
  for (const mark of marksOf(layer, k, cache)) {
    const x = sx(mark.x);
    const y = sy(mark.y);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
    if (mark.count > 1) {
      grouped.push(mark);
      continue;
    }
    const size = sizes[mark.point] ?? null;
    outline(
      (size === null ? hollow : solid) as unknown as CanvasRenderingContext2D,
      x,
      y,
      radiusOf(1, size) * scale,
    );
  }
  context.lineWidth = 1;
  context.fillStyle = fill;
  context.strokeStyle = colours.discEdge;
  context.globalAlpha = scale > 0.7 ? 0.92 : 0.75;
  context.fill(solid);
  // Edges would drown small dots that stand close.
  if (scale > 0.7) context.stroke(solid);
  context.lineWidth = 1.6;
  context.strokeStyle = fill;
  context.stroke(hollow);
  context.globalAlpha = 1;

  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const mark of grouped) {
    const x = sx(mark.x);
    const y = sy(mark.y);
    const r = radiusOf(mark.count, null);
    context.beginPath();
    outline(context, x, y, r);
    context.fillStyle = fill;
    context.globalAlpha = 0.9;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.25;
    context.strokeStyle = colours.discEdge;
    context.stroke();
    context.fillStyle = colours.discEdge;
    context.font = `650 ${r > 18 ? 13 : 11.5}px ${face}`;
    context.fillText(short(mark.count), x, y + 0.5);
  }

  for (const [at, id] of ids.entries()) {
    if (id !== selected && !chosen?.places.has(id)) continue;
    const x = sx(xs[at] as number);
    const y = sy(ys[at] as number);
    const r = Math.max(radiusOf(1, sizes[at] ?? null), 5);
    context.beginPath();
    outline(context, x, y, r + 4);
    context.fillStyle = colours.inkContrast;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = colours.ink;
    context.stroke();
    context.beginPath();
    outline(context, x, y, r);
    context.fillStyle = colours.ink;
    context.fill();
  }
}

/** A number that fits into a cluster: 1.2k for 1,234. */
function short(count: number): string {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;
}

/** The mark at a place on the screen, the topmost first; within a finger's reach where none is hit. */
export function markAt(
  scene: Scene,
  view: View,
  [px, py]: [number, number],
  reach: number,
  cache: Map<string, Mark[]>,
): { layer: PointLayer; mark: Mark } | null {
  let best: { layer: PointLayer; mark: Mark } | null = null;
  let nearest = Infinity;
  for (const layer of scene.layers.toReversed()) {
    for (const mark of marksOf(layer, view.k, cache)) {
      const r = radiusOf(mark.count, layer.points.sizes[mark.point] ?? null);
      const away = Math.hypot(mark.x * view.k + view.x - px, mark.y * view.k + view.y - py) - r;
      if (away < reach && away < nearest) {
        nearest = away;
        best = { layer, mark };
      }
    }
    if (best && nearest < 0) break;
  }
  return best;
}
