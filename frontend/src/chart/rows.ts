/** One bar of a chart, which is one line of its table. */
export interface ChartRow {
  key: string;
  label: string;
  /** How long the bar is; null where it is not known, which is never drawn as nought. */
  value: number | null;
  /** Further figures, in the table alone: one for each of the chart's further columns. */
  further?: (number | null)[];
  /** Where the bar leads. */
  href?: string;
  /** Stands apart from the values, such as the records that have none. */
  apart?: boolean;
}

/** The first rows, those that stand apart always among them, and how many were left out. */
export function firstRows(rows: readonly ChartRow[], most: number): { shown: ChartRow[]; left: number } {
  const values = rows.filter((row) => !row.apart);
  const left = Math.max(values.length - most, 0);
  if (left === 0) return { shown: [...rows], left };
  return { shown: [...values.slice(0, most), ...rows.filter((row) => row.apart)], left };
}

/** One cell of a file, as text that a spreadsheet does not compute. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would take such a text for a formula.
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The numbers of a chart as CSV: unknown is empty, as in the downloads of the interfaces. */
export function csvOf(headers: readonly string[], rows: readonly ChartRow[]): string {
  const lines = rows.map((row) => [row.label, row.value, ...(row.further ?? [])]);
  return [headers, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
