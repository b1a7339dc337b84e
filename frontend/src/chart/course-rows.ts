import { cell } from './rows';

/** A measured year on the way. */
export interface CoursePoint {
  year: number;
  value: number;
  /** What it was before it was restated. */
  before?: number | null;
  /** Half of the interval in which it lies, as a share of it. */
  uncertainty?: number | null;
}

/** A line that leads to a value: what was promised, a step on the way, the part that hangs on conditions, or how it would go without. */
export interface CoursePath {
  key: string;
  kind: 'target' | 'interim' | 'unconditional' | 'projection' | 'former';
  /** Written at its end, but of a line that was restated: that one is named in the table alone. */
  label: string;
  points: { year: number; value: number }[];
}

/** The numbers of a course as CSV, one line for each. */
export function courseCsv(
  headers: readonly [string, string, string],
  measured: string,
  was: string,
  points: readonly CoursePoint[],
  paths: readonly CoursePath[],
): string {
  const lines: (string | number | null)[][] = [
    [...headers],
    ...courseLines(measured, was, points, paths).map(({ label, year, value }) => [label, year, value]),
  ];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Every number of the picture, measured ones first, in the order of time. */
export function courseLines(
  measured: string,
  was: string,
  points: readonly CoursePoint[],
  paths: readonly CoursePath[],
): { key: string; label: string; year: number; value: number }[] {
  return [
    ...points.flatMap((point) => [
      { key: `measured-${point.year}`, label: measured, year: point.year, value: point.value },
      ...(typeof point.before === 'number'
        ? [{ key: `before-${point.year}`, label: was, year: point.year, value: point.before }]
        : []),
    ]),
    ...paths.flatMap((path) =>
      path.points.map(({ year, value }) => ({ key: `${path.key}-${year}`, label: path.label, year, value })),
    ),
  ];
}
