import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer, Empty } from '../../ui/answers';
import { Coverage } from '../../ui/Coverage';
import { TakeAlong } from '../../ui/TakeAlong';

/** Below the filters of a page of statistics: the charts or why there are none, what is counted, the numbers to take. */
export function StatisticsBody<Counts>({
  query,
  service,
  isEmpty,
  charts,
  notes,
  address,
  fileName,
}: {
  query: UseQueryResult<Counts>;
  service: 'covenant' | 'pairing';
  isEmpty: (counts: Counts) => boolean;
  charts: (counts: Counts) => ReactNode;
  /** Items of the list of what is counted, after the one on coverage. */
  notes: ReactNode;
  /** Of the numbers as JSON. */
  address: string;
  fileName: string;
}) {
  return (
    <>
      <div className={query.isPending ? 'statistics-place is-waiting' : 'statistics-place'}>
        <Answer query={query} service={service} shape="table">
          {(counts) =>
            isEmpty(counts) ? (
              <Empty>
                <p>
                  <Trans>Nothing in the register has all of this. Remove a filter to see more.</Trans>
                </p>
              </Empty>
            ) : (
              charts(counts)
            )
          }
        </Answer>
      </div>
      {(query.data || query.isError) && (
        <>
          <section className="statistics-notes">
            <h2>
              <Trans>What is counted</Trans>
            </h2>
            <ul>
              <li>
                <Coverage />
              </li>
              {notes}
            </ul>
          </section>
          <TakeAlong json={address} fileName={fileName} identifier={address} />
        </>
      )}
    </>
  );
}
