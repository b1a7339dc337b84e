import { axisX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { apart, type Canvas, finished, measure } from './canvas';
import type { Layer, StackRow } from './stack-rows';

/** What a stack is drawn from. */
export interface StackContent {
  layers: readonly Layer[];
  rows: readonly StackRow[];
  /** The unit of the picture in the unit of the values: 1,000,000 writes 6,800,000 as 6.8. */
  per: number;
  /** "was {0}", for the total before it was restated. */
  was: string;
}

/** Where it is narrower than this the layers are named in a key below, and not beside the last column. */
export const keyBelow = 480;

const height = 340;
const line = 17;

interface Part {
  key: string;
  layer: string;
  colour: string;
  from: number;
  to: number;
}

/** The layers of a column, one upon another from nought; what is negative hangs below it. */
export function partsOf(row: StackRow, layers: readonly Layer[]): Part[] {
  let up = 0;
  let down = 0;
  return layers.flatMap((layer) => {
    const value = row.values[layer.key];
    if (typeof value !== 'number') return [];
    const from = value < 0 ? down : up;
    const to = from + value;
    if (value < 0) down = to;
    else up = to;
    return [{ key: row.key, layer: layer.key, colour: `var(--layer-${layer.colour})`, from, to }];
  });
}

/** Columns of layers, each named beside the last one; what a total was before it was restated is drawn dashed. */
export function draw({ layers, rows, per, was }: StackContent, canvas: Canvas): SVGSVGElement {
  const { width, size, face, format, unknown } = canvas;
  const parts = rows.flatMap((row) => partsOf(row, layers));
  const tops = rows.map((row) => Math.max(row.total ?? 0, row.before ?? 0, ...upper(row)));
  const most = Math.max(1e-9, ...tops, ...parts.map(({ to }) => to));
  const least = Math.min(0, ...parts.map(({ to }) => to));
  const named = width >= keyBelow;
  const beside = named
    ? measure(
        layers.map(({ label }) => label),
        canvas,
      ) + 26
    : 0;
  const top = 22 + (rows.some((row) => typeof row.before === 'number') ? line : 0);
  const bottom = 28;
  const each = (width - beside) / Math.max(rows.length, 1);
  const short = (value: number) => format(value / per);
  const totals = rows.map((row) => (row.total === null ? unknown : short(row.total)));
  const wide = measure(totals, canvas);
  const totalSize = Math.min(size, Math.max(10, ((each - 4) * size) / Math.max(wide, 1)));
  // Where columns are too narrow for a number above each, the first and the last have one.
  const written = (index: number) => wide * (10 / size) <= each || index === 0 || index === rows.length - 1;
  const labels = new Map(rows.map((row) => [row.key, row.label]));
  const before = rows.filter((row) => typeof row.before === 'number');
  const last = rows.at(-1);
  const names = named && last ? nameHeights(last, layers, { most, least, top, bottom }) : [];
  return finished(
    plot({
      className: 'chart-plot',
      width,
      height,
      marginTop: top,
      marginBottom: bottom,
      marginLeft: 0,
      marginRight: beside,
      style: { fontFamily: face, fontSize: `${size}px`, background: 'none', overflow: 'visible' },
      x: { domain: rows.map(({ key }) => key), padding: 0.28 },
      y: { domain: [least, most], axis: null },
      marks: [
        barY(parts, {
          x: 'key',
          y1: 'from',
          y2: 'to',
          fill: 'colour',
          stroke: 'var(--ground)',
          strokeWidth: 1.5,
        }),
        barY(before, {
          x: 'key',
          y1: 0,
          y2: 'before',
          fill: 'none',
          stroke: 'var(--text)',
          strokeWidth: 1.5,
          strokeDasharray: '5 4',
          insetLeft: -4,
          insetRight: -4,
        }),
        ruleX(
          rows.filter((row) => row.total !== null && row.uncertainty),
          {
            x: 'key',
            y1: (row: StackRow) => (row.total ?? 0) * (1 - (row.uncertainty ?? 0)),
            y2: (row: StackRow) => (row.total ?? 0) * (1 + (row.uncertainty ?? 0)),
            stroke: 'var(--text)',
            strokeWidth: 1.5,
          },
        ),
        ruleY([0], { stroke: 'var(--rule-strong)' }),
        axisX({
          tickSize: 0,
          tickFormat: (key: string) => labels.get(key) ?? key,
          label: null,
          fill: 'var(--text)',
          fontSize: Math.min(
            size,
            Math.max(10, ((each - 4) * size) / (measure([...labels.values()], canvas) || 1)),
          ),
        }),
        text(rows, {
          x: 'key',
          y: (row: StackRow) => Math.max(row.total ?? 0, row.before ?? 0, ...upper(row)),
          text: (_row: StackRow, index: number) => (written(index) ? totals[index] : ''),
          dy: -9,
          fontSize: totalSize,
          fontWeight: 650,
          fill: (row: StackRow) => (row.total === null ? 'var(--muted)' : 'var(--text)'),
        }),
        text(
          // One that reads the same would only puzzle: the table has every digit.
          before.filter((row) => short(row.before ?? 0) !== short(row.total ?? 0)),
          {
            x: 'key',
            y: (row: StackRow) => Math.max(row.total ?? 0, row.before ?? 0, ...upper(row)),
            text: (row: StackRow) => was.replace('{0}', short(row.before ?? 0)),
            dy: -9 - line,
            fontSize: Math.min(size - 1, totalSize),
            fill: 'var(--muted)',
          },
        ),
        ...names.map(({ layer, at }) =>
          text([layer], {
            frameAnchor: 'top-right',
            text: 'label',
            textAnchor: 'start',
            dx: 20,
            dy: at - top,
            fill: 'var(--text)',
            fontSize: size,
          }),
        ),
        ...names.map(({ layer, at }) =>
          text([layer], {
            frameAnchor: 'top-right',
            text: () => '■',
            textAnchor: 'start',
            dx: 4,
            dy: at - top,
            fill: `var(--layer-${layer.colour})`,
            fontSize: size,
          }),
        ),
        barY(
          rows.filter((row) => row.href),
          {
            x: 'key',
            y1: least,
            y2: most,
            fill: 'transparent',
            href: 'href',
            ariaLabel: 'key',
            insetTop: -top + 2,
            insetBottom: -bottom + 2,
          },
        ),
      ],
    }) as SVGSVGElement,
    new Map(
      rows.map((row) => [row.key, `${row.label}: ${row.total === null ? unknown : format(row.total)}`]),
    ),
  );
}

function upper({ total, uncertainty }: StackRow): number[] {
  return total !== null && uncertainty ? [total * (1 + uncertainty)] : [];
}

/** Where the names of the layers stand, in pixels from the top of the picture: at their parts of the last column. */
function nameHeights(
  row: StackRow,
  layers: readonly Layer[],
  { most, least, top, bottom }: { most: number; least: number; top: number; bottom: number },
): { layer: Layer; at: number }[] {
  const parts = new Map(partsOf(row, layers).map((part) => [part.layer, part]));
  const pixel = (value: number) => top + ((most - value) / (most - least)) * (height - top - bottom);
  let running = 0;
  const wanted = layers.map((layer) => {
    const part = parts.get(layer.key);
    if (part && part.to > running) running = part.to;
    return pixel(part ? (part.from + part.to) / 2 : running);
  });
  const placed = apart(wanted, line, top, height - bottom - 6);
  return layers.map((layer, index) => ({ layer, at: placed[index] as number }));
}
