import { axisX, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { type Canvas, finished, measure } from './canvas';
import type { ChartRow } from './rows';

/** What a chart is drawn from. */
export interface ChartContent {
  rows: readonly ChartRow[];
  /** Bars lie, or stand in the order of time. */
  shape: 'bars' | 'columns';
}

type ChartDrawing = ChartContent & Canvas;

const nameOf = (row: ChartRow, { format, unknown }: ChartDrawing) =>
  `${row.label}: ${row.value === null ? unknown : format(row.value)}`;

const columnLeast = 36;

/** Columns need room for the number above each; where there is none the same rows lie as bars. */
export function lies({ shape, rows, width }: Pick<ChartDrawing, 'shape' | 'rows' | 'width'>): boolean {
  return shape === 'bars' || width / Math.max(rows.length, 1) < columnLeast;
}

const pitch = 30;
const columnHeight = 260;

const fill = (row: ChartRow) => (row.apart ? 'var(--chart-apart)' : 'var(--chart)');

/** The chart as one SVG, ready to be put into the page. */
export function draw(content: ChartContent, canvas: Canvas): SVGSVGElement {
  const drawing = { ...content, ...canvas };
  const named = new Map(drawing.rows.map((row) => [row.key, nameOf(row, drawing)]));
  return finished(lies(drawing) ? bars(drawing) : columns(drawing), named);
}

/** Names and figures are written at the bars; nought is always on the scale. */
function bars(drawing: ChartDrawing): SVGSVGElement {
  const { rows, width, size, face, format, unknown } = drawing;
  const most = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const written = (row: ChartRow) => (row.value === null ? unknown : format(row.value));
  const names = measure(
    rows.map((row) => row.label),
    drawing,
  );
  // Names that would leave the bars too little stand above them.
  const above = names > width * 0.42;
  const room = above ? 1 : names + 12;
  // The longest may be wider than a narrow page: they are all written smaller then, never cut off.
  const nameSize = above && names + 6 > width ? Math.max(11, (size * (width - 6)) / names) : size;
  const beside = measure(rows.map(written), drawing) + 14;
  const each = above ? pitch + 18 : pitch;
  return plot({
    className: 'chart-plot',
    width,
    height: rows.length * each + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: room,
    marginRight: beside,
    style: { fontFamily: face, fontSize: `${size}px`, background: 'none', overflow: 'visible' },
    x: { domain: [0, most], axis: null },
    y: { domain: rows.map((row) => row.key), axis: null, padding: 0 },
    marks: [
      barX(rows, {
        x1: 0,
        x2: (row: ChartRow) => row.value ?? 0,
        y: 'key',
        fill,
        insetTop: above ? 23 : 4,
        insetBottom: 4,
      }),
      ruleX([0], { stroke: 'var(--rule-strong)' }),
      text(rows, {
        x: 0,
        y: 'key',
        text: 'label',
        textAnchor: above ? 'start' : 'end',
        dx: above ? 4 : -8,
        dy: above ? -11 : 0,
        fontSize: nameSize,
        fill: 'var(--text)',
      }),
      text(rows, {
        x: (row: ChartRow) => row.value ?? 0,
        y: 'key',
        text: written,
        textAnchor: 'start',
        dx: 6,
        dy: above ? 9.5 : 0,
        fill: (row: ChartRow) => (row.value === null ? 'var(--muted)' : 'var(--text)'),
        fontWeight: 600,
      }),
      barX(
        rows.filter((row) => row.href),
        {
          x1: 0,
          x2: most,
          y: 'key',
          insetLeft: -room,
          insetRight: -beside,
          insetTop: 1,
          insetBottom: 1,
          fill: 'transparent',
          href: 'href',
          ariaLabel: 'key',
        },
      ),
    ],
  }) as SVGSVGElement;
}

function columns(drawing: ChartDrawing): SVGSVGElement {
  const { rows, width, size, face, format, unknown } = drawing;
  const most = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const labels = new Map(rows.map((row) => [row.key, row.label]));
  const each = width / rows.length;
  const written = (row: ChartRow) => (row.value === null ? unknown : format(row.value));
  const fitting = (texts: string[]) =>
    Math.max(10, Math.min(size, ((each - 3) * size) / (measure(texts, drawing) || 1)));
  const small = fitting(rows.map(written));
  return plot({
    className: 'chart-plot',
    width,
    height: columnHeight,
    marginTop: 24,
    marginBottom: 28,
    marginLeft: 0,
    marginRight: 0,
    style: { fontFamily: face, fontSize: `${size}px`, background: 'none', overflow: 'visible' },
    x: { domain: rows.map((row) => row.key), padding: 0.22 },
    y: { domain: [0, most], axis: null },
    marks: [
      barY(rows, { x: 'key', y1: 0, y2: (row: ChartRow) => row.value ?? 0, fill }),
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      axisX({
        tickSize: 0,
        tickFormat: (key: string) => labels.get(key) ?? key,
        label: null,
        fill: 'var(--text)',
        fontSize: fitting([...labels.values()]),
      }),
      text(rows, {
        x: 'key',
        y: (row: ChartRow) => row.value ?? 0,
        text: written,
        dy: -9,
        fill: (row: ChartRow) => (row.value === null ? 'var(--muted)' : 'var(--text)'),
        fontWeight: 600,
        fontSize: small,
      }),
      barY(
        rows.filter((row) => row.href),
        {
          x: 'key',
          y1: 0,
          y2: most,
          fill: 'transparent',
          href: 'href',
          ariaLabel: 'key',
          insetTop: -20,
          insetBottom: -26,
        },
      ),
    ],
  }) as SVGSVGElement;
}
