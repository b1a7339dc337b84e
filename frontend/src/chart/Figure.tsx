import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { Empty } from '../ui/answers';
import { type DrawingTool, useDrawing } from './useDrawing';
import './chart.css';

export interface FigureProps {
  title: string;
  /** What the picture shows, in a sentence. */
  children: ReactNode;
  tone?: 'covenant' | 'pairing' | 'programme';
  /** The table instead of the picture. */
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  /** A bar was followed; without it the browser follows the link. */
  onFollow?: ((href: string) => void) | undefined;
  fileName: string;
}

/**
 * A picture and the same numbers as a table one key away. Everything is written into the picture; the sentence below
 * says in words what it shows.
 */
export function Figure<Content>({
  title,
  children,
  tone = 'programme',
  shape,
  level: Heading = 'h2',
  asTable,
  onTable,
  onFollow,
  fileName,
  load,
  content,
  leastHeight,
  isEmpty,
  csv,
  table,
  between,
}: FigureProps & {
  shape: string;
  level?: 'h2' | 'h3';
  load: () => Promise<DrawingTool<Content>>;
  content: Content;
  leastHeight: string;
  isEmpty: boolean;
  /** The numbers as a file. */
  csv: () => string;
  /** The numbers as a table. */
  table: ReactNode;
  /** What stands between the picture and its sentence. */
  between?: ReactNode;
}) {
  const { t } = useLingui();
  const heading = useId();
  const { failed, holder } = useDrawing({ load, content, asTable, leastHeight });

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
    const address = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
  };

  if (isEmpty) {
    return (
      <section className="chart" aria-labelledby={heading}>
        <Heading id={heading}>{title}</Heading>
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
        <Heading id={heading}>{title}</Heading>
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
      {asTable || failed ? (
        table
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
        // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is followed
        <div ref={holder} className="chart-holder" onClick={follow} />
      )}
      {between}
      <figcaption>{children}</figcaption>
    </figure>
  );
}
