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
    .map((path) => {
      const end = path.points.at(-1) as { year: number; value: number };
      return { path, end, lines: [`${path.label}`, short(end.value)] };
    });
  // The words stand beside the ends of their lines where there is room, and above them, drawn to the left, where not.
  const beside = Math.max(0, ...ends.map(({ lines }) => measure(lines, canvas))) + 14;
  const roomy = beside < width * 0.4;
  const right = roomy
    ? beside
    : Math.max(
        8,
        measure(
          ends.map(({ lines }) => lines[1] as string),
          canvas,
        ) / 2,
      );
  const numbers = measure(
    points.map((point) => short(point.value)),
    canvas,
  );
  const left = Math.max(14, numbers / 2 + 2);
  const pixel = (value: number) => top + ((most - value) / (most - least)) * (height - top - bottom);
  const placed = apart(
    ends.map(({ end }) => pixel(end.value)),
    roomy ? 2 * line + 3 : line,
    top,
    height - bottom - line,
  );
  const target = paths.find(({ kind }) => kind === 'target');
  const unconditional = paths.find(({ kind }) => kind === 'unconditional');
  const between = bandBetween(target, unconditional);
  const perYear = (width - left - right) / Math.max(last - first, 1);
  const ticks = spaced([...new Set(years)], perYear, measure(['2000'], canvas) + 6);
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
        ...ends.map(({ path, end, lines }, index) =>
          text([end], {
            x: 'year',
            y: 'value',
            text: () => (roomy ? lines.join('\n') : (lines[1] as string)),
            textAnchor: roomy && end.year === last ? 'start' : roomy ? 'middle' : 'middle',
            lineAnchor: 'middle',
            dx: roomy && end.year === last ? 11 : 0,
            dy: roomy && end.year === last ? (placed[index] as number) - pixel(end.value) : roomy ? 26 : 18,
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

/** The years that have room for what is written at them: the first, the last, and what fits between. */
export function spaced(years: number[], perYear: number, room: number): number[] {
  const order = [...years].sort((a, b) => a - b);
  const end = order.at(-1);
  const kept: number[] = [];
  for (const year of order) {
    const before = kept.at(-1);
    if (before !== undefined && (year - before) * perYear < room) continue;
    if (end !== undefined && year !== end && (end - year) * perYear < room) continue;
    kept.push(year);
  }
  return kept;
}
