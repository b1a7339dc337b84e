import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Failure, type Service, Waiting } from './answers';
import { Missing } from './Missing';
import { Page, type Section, type Step } from './Page';

/** The page of one record while its answer is awaited, when there is no such record, and when the service is away. */
export function RecordPage<Data>({
  query,
  service,
  section,
  trail,
  title,
  missing,
  list,
  children,
}: {
  query: Pick<UseQueryResult<Data, Error>, 'data' | 'error' | 'isPending' | 'refetch'>;
  service: Service;
  section: Section;
  trail: Step[];
  /** What kind of record it is, until its name is known. */
  title: string;
  /** The title where there is no such record. */
  missing: string;
  /** Where to look instead. */
  list: Step;
  /** The whole page of the record, with a `Page` of its own. */
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof Problem && query.error.isFinal) {
    return <Missing title={missing} trail={trail} list={list} />;
  }
  return (
    <Page title={title} section={section} trail={trail}>
      {query.isPending ? (
        <Waiting />
      ) : (
        <Failure error={query.error} service={service} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}
