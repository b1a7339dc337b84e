import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bases, read } from '../../api/dictionaries';
import { queryString } from '../../api/pages';
import { isKind, type Kind, type KindName, kinds } from '../../editing/kinds';
import { mayWith } from '../../editing/may';
import { useFormat } from '../../i18n/format';
import type { Names } from '../../i18n/names';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Segments, WordsFilter } from '../../ui/filters';
import { Name } from '../../ui/Name';
import { Paging } from '../../ui/Paging';
import { SiteLink } from '../../ui/SiteLink';
import { readChoice, readText } from '../../ui/search-state';
import { NotFoundPage } from '../site/NotFoundPage';
import { MergePage } from './MergePage';
import { NewRecord } from './NewRecord';
import { staffPaths } from './paths';
import { useAddress } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

/** Records: found, made, corrected, merged. */
export default function Records({ rest: [part, kind = ''] }: { rest: string[] }) {
  if (part === undefined) return <Find />;
  if (!isKind(kind)) return <NotFoundPage />;
  if (part === 'new') return <NewRecord key={kind} kind={kinds[kind]} />;
  if (part === 'merge') return <MergePage key={kind} kind={kinds[kind]} />;
  return <NotFoundPage />;
}

/** What the lists of both services say alike of a record. */
export interface ListedRecord {
  id: string;
  slug?: string;
  name?: string;
  names?: Names;
  title?: string;
  titles?: Names;
  country: string | null;
  updatedAt: string;
}

export function named(record: ListedRecord): { name: string; names?: Names } {
  return { name: record.name ?? record.title ?? '', names: record.names ?? record.titles };
}

/** What stands in the address of a record. */
export function keyOf(record: ListedRecord): string {
  return record.slug ?? record.id;
}

export function recordsQuery(kind: Kind, q: string | undefined, cursor?: string, limit = 20) {
  const query = {
    q,
    limit,
    cursor,
    sort: kind.name === 'events' ? '-startsOn' : 'name',
    ...(kind.name === 'signatories' ? { status: ['all'] } : {}),
  };
  return {
    queryKey: [kind.service, 'records', kind.name, query],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      read<{ items: ListedRecord[]; nextCursor: string | null }>(
        `${bases[kind.service]}/${kind.name}?${queryString(query)}`,
        signal,
      ),
  };
}

const kindNames = Object.keys(kinds) as KindName[];

function Find() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const staff = useStaff();
  const [search, change] = useAddress((raw) => ({
    kind: readChoice(raw, 'kind', kindNames) ?? ('signatories' as KindName),
    q: readText(raw, 'q'),
    cursor: readText(raw, 'cursor', 2000),
  }));
  const kind = kinds[search.kind];
  const may = mayWith(staff.roles[kind.service], kind);
  const query = useQuery(recordsQuery(kind, search.q, search.cursor));
  const [chosen, setChosen] = useState<string[]>([]);
  const merges = may.merge && kind.name !== 'events';
  return (
    <StaffFrame title={t`Records`}>
      <div className="staff-line">
        <Segments
          label={t`Kind of record`}
          value={search.kind}
          options={kindNames.map((each) => ({ id: each, name: i18n._(kinds[each].one) }))}
          onChange={(next) => {
            setChosen([]);
            change({ kind: next, cursor: undefined });
          }}
        />
      </div>
      <div className="staff-line">
        <WordsFilter
          label={t`Name`}
          value={search.q ?? ''}
          onChange={(q) => change({ q, cursor: undefined })}
        />
        {may.create && (
          <SiteLink to={staffPaths.newRecord(search.kind)} className="button">
            {i18n._(kind.fresh)}
          </SiteLink>
        )}
        {merges && chosen.length === 2 && (
          <SiteLink
            to={staffPaths.merge(search.kind)}
            search={{ keep: chosen[0], drop: chosen[1] }}
            className="button button-strong"
          >
            <Trans>Compare the two and merge</Trans>
          </SiteLink>
        )}
      </div>
      {merges && (
        <p className="small merge-hint" role="status">
          {chosen.length === 0 && <Trans>To merge two records that are the same, choose both.</Trans>}
          {chosen.length === 1 && <Trans>One is chosen. Choose the other one.</Trans>}
        </p>
      )}
      <Answer query={query} service={kind.service} shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>No record of that name.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Records`}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: t`Name`,
                    cell: (each) => (
                      <SiteLink to={`/edit/${kind.name}/${keyOf(each)}`}>
                        <Name of={named(each)} />
                      </SiteLink>
                    ),
                  },
                  {
                    key: 'country',
                    header: t`Country or territory`,
                    cell: (each) => each.country && format.country(each.country),
                  },
                  {
                    key: 'changed',
                    header: t`Changed`,
                    cell: (each) => format.date(each.updatedAt.slice(0, 10)),
                  },
                  {
                    key: 'public',
                    header: t`Public page`,
                    cell: (each) => {
                      const page = kind.page(keyOf(each));
                      return page && <SiteLink to={page}>{t`Public page`}</SiteLink>;
                    },
                  },
                  ...(merges
                    ? [
                        {
                          key: 'merge',
                          header: t`Merge`,
                          cell: (each: ListedRecord) => (
                            <input
                              type="checkbox"
                              aria-label={t`Choose ${format.name(named(each))} to be merged`}
                              checked={chosen.includes(keyOf(each))}
                              disabled={chosen.length === 2 && !chosen.includes(keyOf(each))}
                              onChange={(event) =>
                                setChosen(
                                  event.target.checked
                                    ? [...chosen, keyOf(each)]
                                    : chosen.filter((other) => other !== keyOf(each)),
                                )
                              }
                            />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              <Paging
                to={staffPaths.records}
                search={{ kind: search.kind, q: search.q }}
                cursor={search.cursor}
                nextCursor={nextCursor}
              />
            </>
          )
        }
      </Answer>
    </StaffFrame>
  );
}
