import { Trans, useLingui } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import './answers.css';

/** Which of the two services a part of a page reads from. */
export type Service = 'covenant' | 'pairing';

/** The states of an answer: waiting, failed, there. */
export function Answer<Data>({
  query,
  service,
  shape,
  children,
}: {
  query: Pick<UseQueryResult<Data, Error>, 'data' | 'error' | 'isPending' | 'refetch'>;
  service: Service;
  /** What the waiting part looks like: lines of text, a table, or a single figure. */
  shape?: 'lines' | 'table' | 'figure';
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Waiting shape={shape} />;
  return <Failure error={query.error} service={service} onRetry={() => void query.refetch()} />;
}

export function Waiting({ shape = 'lines' }: { shape?: 'lines' | 'table' | 'figure' }) {
  const bars = shape === 'figure' ? 1 : shape === 'lines' ? 4 : 9;
  return (
    <div className={`waiting waiting-${shape}`} role="status">
      <span className="sr-only">
        <Trans>Loading…</Trans>
      </span>
      {Array.from({ length: bars }, (_, bar) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
        <span key={bar} className="waiting-bar" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says plainly what is missing and what still works. */
export function Failure({
  error,
  service,
  onRetry,
}: {
  error: Error | null;
  service: Service;
  onRetry?: () => void;
}) {
  const { t } = useLingui();
  const what =
    service === 'covenant'
      ? t`The register of the Covenant of Mayors`
      : t`The register of pairings and events`;
  const refused = error instanceof Problem && error.isFinal;
  return (
    <div className="failure" role="alert">
      <p className="failure-what">
        {refused ? (
          <Trans>{what} could not answer this question.</Trans>
        ) : (
          <Trans>{what} does not answer at the moment.</Trans>
        )}
      </p>
      <p>
        {refused && error.detail ? (
          error.detail
        ) : (
          <Trans>What belongs here is missing until it does. The rest of the site works.</Trans>
        )}
      </p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          <Trans>Try again</Trans>
        </button>
      )}
    </div>
  );
}

/** A value that the source does not have. */
export function Unknown({ children }: { children?: ReactNode }) {
  return <span className="unknown">{children ?? <Trans>not reported</Trans>}</span>;
}

export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
