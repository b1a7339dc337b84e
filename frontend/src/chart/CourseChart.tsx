import { useFormat } from '../i18n/format';
import { type Column, DataTable } from '../ui/DataTable';
import { type CoursePath, type CoursePoint, courseCsv, courseLines } from './course-rows';
import { Figure, type FigureProps } from './Figure';

interface CourseChartProps extends FigureProps {
  level?: 'h2' | 'h3';
  points: CoursePoint[];
  paths: CoursePath[];
  per: number;
  /** Heads of the table: which line, the year, the value. */
  headers: [string, string, string];
  /** What the measured points are called, and what they were before they were restated. */
  measured: string;
  was: string;
}

const load = () => import('./course-drawing');

/** What was measured against what was promised, and the same numbers as a table one key away. */
export function CourseChart({ points, paths, per, headers, measured, was, ...figure }: CourseChartProps) {
  const format = useFormat();
  const lines = courseLines(measured, was, points, paths);
  const [which, year, value] = headers;
  const columns: Column<(typeof lines)[number]>[] = [
    { key: 'label', header: which, cell: (row) => row.label },
    { key: 'year', header: year, numeric: true, cell: (row) => String(row.year) },
    { key: 'value', header: value, numeric: true, cell: (row) => format.number(row.value) },
  ];
  return (
    <Figure
      {...figure}
      shape="course"
      load={load}
      content={{ points, paths, per }}
      leastHeight="360px"
      isEmpty={lines.length === 0}
      csv={() => courseCsv(headers, measured, was, points, paths)}
      table={
        <DataTable caption={figure.title} columns={columns} rows={lines} rowKey={(row) => row.key} compact />
      }
    />
  );
}
