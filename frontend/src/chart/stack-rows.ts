import { cell } from './rows';

/** One layer of every column, in the order in which they lie, the first at the bottom. */
export interface Layer {
  key: string;
  label: string;
  /** Which of the colours of chart.css. */
  colour: number;
}

/** One column: what it is of, how much of each layer, and what it came to. */
export interface StackRow {
  key: string;
  label: string;
  /** By the key of the layer; null or absent where it is not known, which is never drawn as nought. */
  values: Record<string, number | null>;
  total: number | null;
  /** What it came to before it was restated: drawn dashed. */
  before?: number | null;
  /** Half of the interval in which the total lies, as a share of it: 0.05 is plus or minus 5 %. */
  uncertainty?: number | null;
  href?: string;
}

/** The numbers of a stack as CSV: unknown is empty, as in the downloads of the interfaces. */
export function stackCsv(
  headers: { first: string; total: string; before: string },
  layers: readonly Layer[],
  rows: readonly StackRow[],
): string {
  const restated = rows.some((row) => typeof row.before === 'number');
  const lines = [
    [
      headers.first,
      ...layers.map(({ label }) => label),
      headers.total,
      ...(restated ? [headers.before] : []),
    ],
    ...rows.map((row) => [
      row.label,
      ...layers.map(({ key }) => row.values[key] ?? null),
      row.total,
      ...(restated ? [row.before ?? null] : []),
    ]),
  ];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
