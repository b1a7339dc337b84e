import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { Figure, type FigureProps } from './Figure';
import { type Layer, type StackRow, stackCsv } from './stack-rows';

interface StackChartProps extends FigureProps {
  level?: 'h2' | 'h3';
  layers: Layer[];
  rows: StackRow[];
  /** Heads of the table. */
  headers: { first: string; total: string; before: string };
  per: number;
  was: string;
}

const load = () => import('./stack-drawing');

/** What several years came to and what it was made of, and the same numbers as a table one key away. */
export function StackChart({ layers, rows, headers, per, was, ...figure }: StackChartProps) {
  return (
    <Figure
      {...figure}
      shape="stack"
      load={load}
      content={{ layers, rows, per, was }}
      leastHeight="340px"
      isEmpty={rows.length === 0}
      csv={() => stackCsv(headers, layers, rows)}
      table={<StackTable caption={figure.title} layers={layers} rows={rows} headers={headers} />}
      between={
        !figure.asTable && (
          // Beside the last column where there is room; below the picture where there is none.
          <ul className="chart-key" aria-hidden="true">
            {layers.map(({ key, label, colour }) => (
              <li key={key} data-layer={colour}>
                {label}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}

function StackTable({
  caption,
  layers,
  rows,
  headers,
}: {
  caption: string;
  layers: Layer[];
  rows: StackRow[];
  headers: StackChartProps['headers'];
}) {
  const format = useFormat();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? <Unknown /> : format.number(value);
  const columns: Column<StackRow>[] = [
    {
      key: 'label',
      header: headers.first,
      cell: (row) => (row.href ? <a href={row.href}>{row.label}</a> : row.label),
    },
    ...layers.map((layer) => ({
      key: layer.key,
      header: layer.label,
      numeric: true,
      cell: (row: StackRow) => number(row.values[layer.key]),
    })),
    {
      key: 'total',
      header: headers.total,
      numeric: true,
      cell: (row) => <strong>{number(row.total)}</strong>,
    },
    ...(rows.some((row) => typeof row.before === 'number')
      ? [
          {
            key: 'before',
            header: headers.before,
            numeric: true,
            cell: (row: StackRow) => (typeof row.before === 'number' ? number(row.before) : '–'),
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.key} compact />;
}
