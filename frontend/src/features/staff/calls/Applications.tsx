import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applicationsQuery, progressQuery, readingsQuery } from '../../../calls/private';
import type { ApplicationItem, Call, Readings } from '../../../calls/shapes';
import { applicationState, sideName } from '../../../calls/words';
import { permits } from '../../../editing/may';
import { useTime } from '../../../editing/time';
import { useFormat } from '../../../i18n/format';
import { Answer, Empty, Unknown } from '../../../ui/answers';
import { type Column, DataTable } from '../../../ui/DataTable';
import { ChoiceFilter, FilterForm } from '../../../ui/filters';
import { Name } from '../../../ui/Name';
import { Paging } from '../../../ui/Paging';
import { SiteLink } from '../../../ui/SiteLink';
import { readChoice, readList, readText } from '../../../ui/search-state';
import { staffPaths } from '../paths';
import { useAddress } from '../queries';
import { useStaff } from '../staff';
import { DecideMany } from './DecideMany';
import { nameOf } from './naming';

const sorts = ['territory', '-territory', 'submittedAt', '-submittedAt', 'updatedAt', '-updatedAt'] as const;

/** The applications of a call, with what the readers gave them; several can be decided on one after the other. */
export function Applications({ call }: { call: Call }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { roles } = useStaff();
  const [search, change] = useAddress((raw) => ({
    state: readList(raw, 'state'),
    side: readList(raw, 'side'),
    country: readList(raw, 'country', /^[A-Z]{2}$/),
    sort: readChoice(raw, 'sort', sorts),
    cursor: readText(raw, 'cursor', 2000),
  }));
  const query = useQuery({
    ...applicationsQuery({
      call: [call.slug],
      ...search,
      sort: search.sort ?? 'territory',
      limit: 25,
      count: true,
    }),
    placeholderData: keepPreviousData,
  });
  const items = query.data?.items ?? [];
  const read = items.filter(({ readings }) => (readings ?? 0) > 0);
  const sees = permits(roles.pairing, 'applications.read_readings');
  const readings = useQueries({
    queries: read.map(({ id }) => ({ ...readingsQuery(id), enabled: sees, staleTime: 10_000 })),
  });
  const readingsOf = (id: string): Readings | undefined =>
    readings[read.findIndex((each) => each.id === id)]?.data;
  const [chosen, setChosen] = useState<string[]>([]);
  const state = useQuery(progressQuery(call.slug)).data?.state ?? call.state;
  const decides = permits(roles.pairing, 'applications.decide') && state === 'evaluating';
  const decidable = (item: ApplicationItem) => item.submittedAt !== null && item.state !== 'withdrawn';
  const countries = [...new Set(call.sides.flatMap((side) => side.countries))];
  const filter = (change_: Partial<typeof search>) => {
    setChosen([]);
    change({ cursor: undefined, ...change_ });
  };
  return (
    <section className="staff-part">
      <h2>
        <Trans>Applications</Trans>
      </h2>
      <FilterForm label={t`Choose applications`}>
        <div className="filters">
          <ChoiceFilter
            label={t`State`}
            any={t`Any`}
            options={Object.entries(applicationState).map(([id, name]) => ({ id, name: i18n._(name) }))}
            chosen={search.state ?? []}
            onChange={(state) => filter({ state })}
          />
          <ChoiceFilter
            label={t`Side`}
            any={t`Any`}
            options={Object.entries(sideName).map(([id, name]) => ({ id, name: i18n._(name) }))}
            chosen={search.side ?? []}
            onChange={(side) => filter({ side })}
          />
          <ChoiceFilter
            label={t`Country or territory`}
            any={t`Any`}
            options={countries.map((id) => ({ id, name: format.country(id) })).sort(format.byName)}
            chosen={search.country ?? []}
            onChange={(country) => filter({ country })}
          />
        </div>
      </FilterForm>
      <Answer query={query} service="pairing" shape="table">
        {({ items: rows, nextCursor, total }) =>
          rows.length === 0 ? (
            <Empty>
              <p>
                <Trans>No application here yet.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              {total != null && (
                <p className="small" aria-live="polite">
                  <Plural value={total} one="# application" other="# applications" />
                </p>
              )}
              <Table
                call={call}
                rows={rows}
                sort={search.sort ?? 'territory'}
                onSort={(sort) => change({ sort: sorts.find((each) => each === sort), cursor: undefined })}
                busy={query.isPlaceholderData}
                readingsOf={readingsOf}
                pick={
                  decides
                    ? {
                        chosen,
                        can: decidable,
                        onChange: setChosen,
                      }
                    : null
                }
              />
              <Paging
                to={staffPaths.call(call.slug)}
                search={{ ...search }}
                cursor={search.cursor}
                nextCursor={nextCursor}
              />
              {decides && (
                <DecideMany
                  chosen={rows.filter(({ id }) => chosen.includes(id))}
                  onDone={(ids) => setChosen((before) => before.filter((id) => !ids.includes(id)))}
                />
              )}
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Table({
  call,
  rows,
  sort,
  onSort,
  busy,
  readingsOf,
  pick,
}: {
  call: Call;
  rows: ApplicationItem[];
  sort: string;
  onSort: (sort: string) => void;
  busy: boolean;
  readingsOf: (id: string) => Readings | undefined;
  pick: {
    chosen: string[];
    can: (item: ApplicationItem) => boolean;
    onChange: (chosen: string[]) => void;
  } | null;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const time = useTime();
  const points = (value: number) => format.number(Math.round(value * 10) / 10);
  const columns: Column<ApplicationItem>[] = [
    {
      key: 'territory',
      header: t`City or region`,
      sort: 'territory',
      cell: (row) => (
        <>
          <SiteLink to={staffPaths.application(call.slug, row.id)}>
            <Name of={nameOf(row.territory)} />
          </SiteLink>
          <span className="fact-qualifier">{format.country(row.territory.country)}</span>
        </>
      ),
    },
    {
      key: 'side',
      header: t`Side`,
      cell: (row) => (row.side === null ? <Unknown>{t`none`}</Unknown> : i18n._(sideName[row.side])),
    },
    { key: 'state', header: t`State`, cell: (row) => i18n._(applicationState[row.state]) },
    {
      key: 'submitted',
      header: t`Handed in`,
      sort: 'submittedAt',
      descendingFirst: true,
      cell: (row) => (row.submittedAt === null ? <Unknown>{t`not yet`}</Unknown> : time(row.submittedAt)),
    },
    {
      key: 'readings',
      header: t`Readings`,
      numeric: true,
      cell: (row) => {
        const { readings } = row;
        const wanted = call.readers;
        return readings === null ? <Unknown>{t`not shown`}</Unknown> : t`${readings} of ${wanted}`;
      },
    },
    {
      key: 'points',
      header: t`Points of 100`,
      numeric: true,
      cell: (row) => {
        const mean = readingsOf(row.id)?.meanTotal;
        return mean == null ? <Unknown>–</Unknown> : points(mean);
      },
    },
    {
      key: 'difference',
      header: t`Readers apart`,
      numeric: true,
      cell: (row) => {
        const apart = readingsOf(row.id)?.totalDifference;
        if (apart == null) return <Unknown>–</Unknown>;
        return <span className={apart >= 20 ? 'far-apart' : undefined}>{points(apart)}</span>;
      },
    },
  ];
  if (pick) {
    columns.push({
      key: 'pick',
      header: t`Decide`,
      cell: (row) => {
        const name = format.name(nameOf(row.territory));
        return (
          <input
            type="checkbox"
            aria-label={t`Decide on ${name}`}
            checked={pick.chosen.includes(row.id)}
            disabled={!pick.can(row)}
            onChange={({ target }) =>
              pick.onChange(
                target.checked ? [...pick.chosen, row.id] : pick.chosen.filter((id) => id !== row.id),
              )
            }
          />
        );
      },
    });
  }
  return (
    <DataTable
      caption={t`Applications`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      busy={busy}
    />
  );
}
