import { Plural } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { Figure, type FigureProps } from './Figure';
import { type ChartRow, csvOf, firstRows } from './rows';

export interface ChartProps extends FigureProps {
  rows: ChartRow[];
  /** Heads of the table: what the rows are, what the bars count, and the further figures. */
  headers: [string, string, ...string[]];
  shape?: 'bars' | 'columns';
  level?: 'h2' | 'h3';
  /** Bars shown at first; the rest on demand. */
  most?: number;
}

const load = () => import('./drawing');

/** Counts as bars, and the same numbers as a table one key away. Everything is written at the bars. */
export function Chart({ rows, headers, shape = 'bars', most = 15, ...figure }: ChartProps) {
  const [whole, setWhole] = useState(false);
  const { shown, left } = firstRows(rows, whole ? Number.POSITIVE_INFINITY : most);
  return (
    <Figure
      {...figure}
      shape={shape}
      load={load}
      content={{ rows: shown, shape }}
      leastHeight={shape === 'bars' ? `${shown.length * 30}px` : '260px'}
      isEmpty={rows.length === 0}
      csv={() => csvOf(headers, rows)}
      table={<ChartTable caption={figure.title} headers={headers} rows={shown} onFollow={figure.onFollow} />}
      between={
        left > 0 && (
          <button type="button" className="button button-quiet chart-more" onClick={() => setWhole(true)}>
            <Plural value={left} one="Show # more" other="Show # more" />
          </button>
        )
      }
    />
  );
}

function ChartTable({
  caption,
  headers,
  rows,
  onFollow,
}: {
  caption: string;
  headers: ChartProps['headers'];
  rows: ChartRow[];
  onFollow?: ((href: string) => void) | undefined;
}) {
  const format = useFormat();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? <Unknown /> : format.number(value);
  const [name, count, ...further] = headers;
  const columns: Column<ChartRow>[] = [
    {
      key: 'label',
      header: name,
      cell: (row) =>
        row.href ? (
          <a
            href={row.href}
            onClick={(event) => {
              if (!onFollow || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onFollow(row.href as string);
            }}
          >
            {row.label}
          </a>
        ) : (
          row.label
        ),
    },
    { key: 'value', header: count, numeric: true, cell: (row) => number(row.value) },
    ...further.map((header, at) => ({
      key: `further-${at}`,
      header,
      numeric: true,
      cell: (row: ChartRow) => number(row.further?.[at]),
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.key} compact />;
}
