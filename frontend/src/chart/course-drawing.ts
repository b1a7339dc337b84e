import { areaY, axisX, dot, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { apart, type Canvas, finished, measure } from './canvas';
import type { CoursePath, CoursePoint } from './course-rows';

/** What a course is drawn from. */
export interface CourseContent {
  points: readonly CoursePoint[];
  paths: readonly CoursePath[];
  /** The unit of the picture in the unit of the values. */
  per: number;
}

const height = 360;
const line = 17;
const top = 26;
const bottom = 28;

const stroke: Record<CoursePath['kind'], { stroke: string; strokeWidth: number; strokeDasharray?: string }> =
  {
    target: { stroke: 'var(--ink)', strokeWidth: 2.25 },
    unconditional: { stroke: 'var(--ink)', strokeWidth: 1.25 },
    interim: { stroke: 'var(--ink)', strokeWidth: 1.25 },
    former: { stroke: 'var(--muted)', strokeWidth: 1.5, strokeDasharray: '5 4' },
    projection: { stroke: 'var(--rule-strong)', strokeWidth: 1.5, strokeDasharray: '1.5 4' },
  };

/** What was measured against what was promised: nought is on the scale, the promise is always drawn. */
export function draw({ points, paths, per }: CourseContent, canvas: Canvas): SVGSVGElement {
  const { width, size, face, format } = canvas;
  const years = [
    ...points.map(({ year }) => year),
    ...paths.flatMap((path) => path.points.map(({ year }) => year)),
  ];
  const values = [
    ...points.flatMap((point) => [point.value * (1 + (point.uncertainty ?? 0)), point.before ?? 0]),
    ...paths.flatMap((path) => path.points.map(({ value }) => value)),
  ];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const most = Math.max(1e-9, ...values) * 1.04;
  const least = Math.min(0, ...values);
  const short = (value: number) => format(value / per);
  const ends = paths
    .filter(({ kind }) => kind !== 'former')
    .map((path) => ({ path, end: path.points.at(-1) as { year: number; value: number } }));
  // The words stand beside the ends of the lines where there is room, and else below them, where no line is: what is
  // promised falls. What lies higher than the promise has its words above.
  const atEdge = ends.filter(({ end }) => end.year === last);
  const beside = measure(
    atEdge.flatMap(({ path, end }) => [path.label, short(end.value)]),
    canvas,
  );
  const roomy = beside + 14 < width * 0.34;
  const right = roomy ? beside + 14 : 10;
  const numbers = measure(
    points.map((point) => short(point.value)),
    canvas,
  );
  const left = Math.max(14, numbers / 2 + 2);
  const pixel = (value: number) => top + ((most - value) / (most - least)) * (height - top - bottom);
  const place = (year: number) =>
    left + ((year - first) / Math.max(last - first, 1)) * (width - left - right);
  const labels = endLabels(ends, { pixel, last, roomy, short }).map((label) => {
    // Words that would begin before the picture does begin with it.
    const from = place(label.end.year) + label.dx - measure([label.text], canvas);
    return label.anchor === 'end' && from < 0 ? { ...label, dx: label.dx - from } : label;
  });
  const target = paths.find(({ kind }) => kind === 'target');
  const unconditional = paths.find(({ kind }) => kind === 'unconditional');
  const between = bandBetween(target, unconditional);
  const perYear = (width - left - right) / Math.max(last - first, 1);
  const ticks = spaced(
    [...new Set(years)],
    perYear,
    measure(['2000'], canvas) + 14,
    ends.filter(({ path }) => path.kind === 'target').map(({ end }) => end.year),
  );
  const said = new Set(
    spaced(
      points.map(({ year }) => year),
      perYear,
      numbers + 6,
    ),
  );
  return finished(
    plot({
      className: 'chart-plot',
      width,
      height,
      marginTop: top,
      marginBottom: bottom,
      marginLeft: left,
      marginRight: right,
      style: { fontFamily: face, fontSize: `${size}px`, background: 'none', overflow: 'visible' },
      x: { domain: first === last ? [first - 1, last + 1] : [first, last], type: 'linear' },
      y: { domain: [least, most], axis: null },
      marks: [
        areaY(between, { x: 'year', y1: 'low', y2: 'high', fill: 'var(--ink)', fillOpacity: 0.1 }),
        ruleY([0], { stroke: 'var(--rule-strong)' }),
        ...paths.map((path) =>
          path.points.length > 1
            ? lineY(path.points, { x: 'year', y: 'value', ...stroke[path.kind] })
            : ruleY(path.points, { y: 'value', ...stroke[path.kind], strokeOpacity: 0.5 }),
        ),
        ruleX(
          points.filter(({ uncertainty }) => uncertainty),
          {
            x: 'year',
            y1: (point: CoursePoint) => point.value * (1 - (point.uncertainty ?? 0)),
            y2: (point: CoursePoint) => point.value * (1 + (point.uncertainty ?? 0)),
            stroke: 'var(--chart)',
            strokeWidth: 1.5,
          },
        ),
        lineY(points, { x: 'year', y: 'value', stroke: 'var(--chart)', strokeWidth: 2.5 }),
        lineY(
          points.filter(({ before }) => typeof before === 'number'),
          { x: 'year', y: 'before', stroke: 'var(--muted)', strokeWidth: 1.5, strokeDasharray: '5 4' },
        ),
        dot(
          points.filter(({ before }) => typeof before === 'number'),
          {
            x: 'year',
            y: 'before',
            r: 5,
            fill: 'var(--ground)',
            stroke: 'var(--muted)',
            strokeWidth: 1.5,
            strokeDasharray: '3 2.5',
          },
        ),
        dot(points, {
          x: 'year',
          y: 'value',
          r: 5,
          fill: 'var(--chart)',
          stroke: 'var(--ground)',
          strokeWidth: 1.5,
        }),
        dot(ends, {
          x: ({ end }: (typeof ends)[number]) => end.year,
          y: ({ end }: (typeof ends)[number]) => end.value,
          r: 5,
          symbol: 'square',
          fill: ({ path }: (typeof ends)[number]) =>
            path.kind === 'target' ? 'var(--ink)' : 'var(--ground)',
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
        }),
        axisX({
          ticks,
          tickSize: 0,
          tickFormat: (year: number) => String(year),
          label: null,
          fill: 'var(--text)',
          fontSize: size,
        }),
        text(
          points.filter(({ year }) => said.has(year)),
          {
            x: 'year',
            y: (point: CoursePoint) => point.value * (1 + (point.uncertainty ?? 0)),
            text: (point: CoursePoint) => short(point.value),
            dy: -14,
            fill: 'var(--text)',
            fontWeight: 650,
            fontSize: size,
            stroke: 'var(--ground)',
            strokeWidth: 3,
          },
        ),
        ...labels.map(({ path, end, text: words, anchor, dx, at }) =>
          text([end], {
            x: 'year',
            y: 'value',
            text: () => words,
            textAnchor: anchor,
            lineAnchor: 'middle',
            dx,
            dy: at - pixel(end.value),
            fill: 'var(--text)',
            fontWeight: path.kind === 'target' ? 650 : 500,
            fontSize: size,
            lineHeight: 1.15,
            stroke: 'var(--ground)',
            strokeWidth: 3,
          }),
        ),
      ],
    }) as SVGSVGElement,
  );
}

interface End {
  path: CoursePath;
  end: { year: number; value: number };
}

interface EndLabel extends End {
  text: string;
  anchor: 'start' | 'end';
  dx: number;
  /** Height of its middle, in pixels from the top. */
  at: number;
}

/** Where the words at the ends of the lines stand; those of one side are kept apart from each other. */
function endLabels(
  ends: readonly End[],
  {
    pixel,
    last,
    roomy,
    short,
  }: { pixel: (value: number) => number; last: number; roomy: boolean; short: (value: number) => string },
): EndLabel[] {
  const low = height - bottom - line / 2;
  const sides: [readonly End[], (one: End) => Omit<EndLabel, 'path' | 'end'>, number][] = [
    [
      ends.filter(({ end }) => roomy && end.year === last),
      ({ path, end }) => ({
        text: `${path.label}\n${short(end.value)}`,
        anchor: 'start',
        dx: 11,
        at: pixel(end.value),
      }),
      2 * line + 2,
    ],
    [
      ends.filter(({ path, end }) => !(roomy && end.year === last) && isHigh(path)),
      ({ path, end }) => ({
        text: `${path.label} ${short(end.value)}`,
        anchor: end.year === last ? 'end' : 'start',
        dx: end.year === last ? 6 : 9,
        at: pixel(end.value) - 13,
      }),
      line,
    ],
    [
      ends.filter(({ path, end }) => !(roomy && end.year === last) && !isHigh(path)),
      ({ path, end }) => ({
        text: `${path.label} ${short(end.value)}`,
        anchor: 'end',
        dx: end.year === last ? 6 : -7,
        at: pixel(end.value) + 11,
      }),
      line,
    ],
  ];
  return sides.flatMap(([own, labelOf, room]) => {
    const labels = own.map((one) => ({ ...one, ...labelOf(one) }));
    const placed = apart(
      labels.map(({ at }) => at),
      room,
      top,
      low,
    );
    return labels.map((label, index) => ({ ...label, at: placed[index] as number }));
  });
}

const isHigh = ({ kind }: CoursePath) => kind === 'unconditional' || kind === 'projection';

/** The part that hangs on conditions: between where it leads without them and where with them. */
function bandBetween(
  target: CoursePath | undefined,
  unconditional: CoursePath | undefined,
): { year: number; low: number; high: number }[] {
  if (!target || !unconditional) return [];
  return target.points.flatMap(({ year, value }) => {
    const other = unconditional.points.find((point) => point.year === year);
    return other ? [{ year, low: Math.min(value, other.value), high: Math.max(value, other.value) }] : [];
  });
}

/**
 * The years that have room for what is written at them: the first, the last, those that must not be missing, and what
 * fits between.
 */
export function spaced(years: number[], perYear: number, room: number, needed: number[] = []): number[] {
  const order = [...years].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const year of [order[0], order.at(-1), ...needed, ...order]) {
    if (year === undefined) continue;
    if (kept.every((other) => Math.abs(other - year) * perYear >= room)) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
}
