import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '../i18n/format';
import { Empty, Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import type { draw as drawType } from './drawing';
import { type ChartRow, csvOf, firstRows } from './rows';
import './chart.css';

export interface ChartProps {
  title: string;
  /** What the chart shows, in a sentence. */
  children: ReactNode;
  rows: ChartRow[];
  /** Heads of the table: what the rows are, what the bars count, and the further figures. */
  headers: [string, string, ...string[]];
  shape?: 'bars' | 'columns';
  tone?: 'covenant' | 'pairing' | 'programme';
  /** Bars shown at first; the rest on demand. */
  most?: number;
  /** The table instead of the picture. */
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  /** A bar was followed; without it the browser follows the link. */
  onFollow?: (href: string) => void;
  fileName: string;
}

/**
 * Counts as bars, and the same numbers as a table one key away. Everything is written at the bars; the sentence
 * below says in words what they show.
 */
export function Chart({
  title,
  children,
  rows,
  headers,
  shape = 'bars',
  tone = 'programme',
  most = 15,
  asTable,
  onTable,
  onFollow,
  fileName,
}: ChartProps) {
  const { t } = useLingui();
  const heading = useId();
  const [whole, setWhole] = useState(false);
  const { shown, left } = firstRows(rows, whole ? Number.POSITIVE_INFINITY : most);
  const { failed, holder } = useDrawing({ shown, shape, asTable });
  const table = asTable || failed;

  const press = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key.toLowerCase() !== 't') return;
    event.preventDefault();
    // The bar or row that has the focus goes with the picture or table: the reader stays at this chart.
    event.currentTarget.querySelector<HTMLElement>('[aria-keyshortcuts]')?.focus();
    onTable(!asTable);
  };
  const follow = (event: React.MouseEvent) => {
    if (!onFollow || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = (event.target as Element).closest('svg a')?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    onFollow(href);
  };
  const download = () => {
    const address = URL.createObjectURL(new Blob([csvOf(headers, rows)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
  };

  if (rows.length === 0) {
    return (
      <section className="chart" aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <Empty>
          <p>
            <Trans>Nothing to count: the selection has no such record.</Trans>
          </p>
        </Empty>
      </section>
    );
  }
  return (
    <figure className="chart" data-of={tone} data-shape={shape} aria-labelledby={heading} onKeyDown={press}>
      <div className="chart-head">
        <h2 id={heading}>{title}</h2>
        <div className="chart-tools">
          <button
            type="button"
            className="button button-quiet"
            aria-keyshortcuts="T"
            aria-pressed={asTable}
            onClick={() => onTable(!asTable)}
          >
            <Trans>As a table</Trans> <kbd>T</kbd>
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={download}
            aria-label={t`${title}: download CSV`}
          >
            <Trans>CSV</Trans>
          </button>
        </div>
      </div>
      {failed && !asTable && (
        <p role="status" className="small">
          <Trans>The picture cannot be drawn at the moment; these are its numbers.</Trans>
        </p>
      )}
      {table ? (
        <ChartTable caption={title} headers={headers} rows={shown} onFollow={onFollow} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
        // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is followed
        <div ref={holder} className="chart-holder" onClick={follow} />
      )}
      {left > 0 && (
        <button type="button" className="button button-quiet chart-more" onClick={() => setWhole(true)}>
          <Plural value={left} one="Show # more" other="Show # more" />
        </button>
      )}
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** The picture, in its own part of the site, drawn for the width that there is and again when that changes. */
function useDrawing({
  shown,
  shape,
  asTable,
}: {
  shown: ChartRow[];
  shape: 'bars' | 'columns';
  asTable: boolean;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [width, setWidth] = useState(0);
  const [tool, setTool] = useState<{ draw: typeof drawType } | null>(null);
  const unknown = t`not reported`;

  useEffect(() => {
    if (asTable || tool) return;
    let current = true;
    import('./drawing').then(
      (drawing) => current && setTool(drawing),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [asTable, tool]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the table takes the place of what is measured
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    // The room that the picture will take, more or less, so that the page does not move when it is there.
    if (!element.firstChild) element.style.minHeight = shape === 'bars' ? `${shown.length * 30}px` : '260px';
    const take = () => setWidth(element.clientWidth || 640);
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [asTable]);

  // What is drawn anew only when its content changes: rows are made at each rendering.
  const content = JSON.stringify(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after the table the place of the picture is a new one
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element || !tool || width === 0) return;
    const { fontFamily, fontSize } = getComputedStyle(element);
    const rows = JSON.parse(content) as ChartRow[];
    // A bar that had the focus keeps it when the picture is drawn anew.
    const had = element.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    element.style.minHeight = '';
    element.replaceChildren(
      tool.draw({
        rows,
        shape,
        width,
        face: fontFamily || 'sans-serif',
        size: Number.parseFloat(fontSize) || 15,
        format: format.number,
        unknown,
      }),
    );
    if (had) {
      const again = [...element.querySelectorAll<SVGAElement>('a')].find(
        (a) => a.getAttribute('href') === had,
      );
      again?.focus({ preventScroll: true });
    }
  }, [tool, width, content, shape, format, unknown, asTable]);

  return { failed, holder };
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
