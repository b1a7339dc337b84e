import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Unknown } from './answers';
import { Gap } from './Gap';
import './facts.css';

export interface Fact {
  label: ReactNode;
  /** null where the source does not say. */
  value: ReactNode;
  /** Year, scope or how sure it is, in small beside the value. */
  qualifier?: ReactNode;
}

/** The facts of a record, each with what qualifies it. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a record keep their order
        <div key={index} className="fact">
          <dt>{fact.label}</dt>
          <dd>
            {fact.value === null || fact.value === undefined ? <Unknown /> : fact.value}
            {fact.qualifier && <span className="fact-qualifier">{fact.qualifier}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface SourceLike {
  title: string;
  publisher: string | null;
  url: string | null;
  licence: string | null;
  accessedOn: string | null;
}

/** Where a record comes from, as text that can be followed. */
export function SourceLine({
  source,
  accessed,
  what,
  sure,
}: {
  source: SourceLike | null;
  accessed: string | null;
  /** Of what it is the source, where that is not the whole record. */
  what?: ReactNode;
  /** How far it was checked. */
  sure?: string;
}) {
  if (!source) {
    return (
      <p className="source">
        <Trans>Source:</Trans>
        <Gap />
        <Unknown />
      </p>
    );
  }
  const linked = source.url && /^https?:\/\//.test(source.url);
  return (
    <p className="source">
      {what ?? <Trans>Source:</Trans>}
      <Gap />
      {linked ? (
        <a href={source.url ?? undefined} rel="external noreferrer">
          <span lang="en">{source.title}</span>
        </a>
      ) : (
        <span lang="en">{source.title}</span>
      )}
      {source.publisher && (
        <>
          , <span lang="en">{source.publisher}</span>
        </>
      )}
      {accessed && (
        <>
          {' · '}
          <Trans>read on {accessed}</Trans>
        </>
      )}
      {sure && ` · ${sure}`}
      {source.licence && (
        <>
          {' · '}
          <Trans>licence {source.licence}</Trans>
        </>
      )}
    </p>
  );
}
