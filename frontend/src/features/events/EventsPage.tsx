import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type PairingSchemas, pairingApi, pairingBase } from '../../api/pairing';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { eventKind, strand } from '../../i18n/terms';
import { Answer, Empty, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Written } from '../../ui/Written';
import { EventFilters } from './EventFilters';
import { type EventSearch, figuresOf, filtersOf } from './search';

const route = getRouteApi('/$language/events');

function eventsQuery(search: EventSearch) {
  const query = {
    ...filtersOf(search),
    sort: [search.sort ?? '-startsOn'],
    cursor: search.cursor,
    limit: 50,
    count: true,
  };
  return queryOptions({
    queryKey: ['pairing', 'events', query],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/events', { params: { query: query as never }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Everything that brought people together: visits, workshops, summits, signings. */
export default function EventsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(eventsQuery(search));
  const columns = useEventColumns();
  const select = (change: Partial<EventSearch>) =>
    void navigate({ search: { ...search, cursor: undefined, ...change }, resetScroll: false });
  return (
    <Page
      title={t`Events`}
      section="programme"
      trail={[{ label: t`Programme`, to: paths.programme }]}
      answer={
        <Trans>
          Visits, workshops, summits and signings of the programme’s three strands, with as much of each date
          as the sources give.
        </Trans>
      }
    >
      <EventFilters search={search} onChange={select} />
      <div className="toolbar">
        <p className="toolbar-count" aria-live="polite">
          {query.data && query.data.total !== undefined && query.data.total !== null && (
            <strong>
              <Plural value={query.data.total} one="# event" other="# events" />
            </strong>
          )}
        </p>
        <ListFiles
          list={`${pairingBase}/events`}
          selection={{ ...filtersOf(search), sort: search.sort ?? '-startsOn' }}
          fields={[
            'slug',
            'title',
            'startsOn',
            'endsOn',
            'precision',
            'place',
            'country',
            'kind',
            'strand',
            'people',
          ]}
          name="events"
          calendar
        />
        <SiteLink className="button button-quiet" to={paths.pairingStatistics} search={figuresOf(search)}>
          <Trans>In figures</Trans>
        </SiteLink>
      </div>
      <Answer query={query} service="pairing" shape="table">
        {(page) =>
          page.items.length === 0 ? (
            <Empty>
              <h2>
                <Trans>No event matches</Trans>
              </h2>
              <p>
                <Trans>Nothing in the register has all of this. Remove a filter to see more.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Events`}
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.slug}
                sort={search.sort ?? '-startsOn'}
                onSort={(sort) => select({ sort: sort === '-startsOn' ? undefined : sort })}
                busy={query.isPlaceholderData}
              />
              <Paging
                to={paths.events}
                search={{ ...search }}
                cursor={search.cursor}
                nextCursor={page.nextCursor}
              />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function useEventColumns(): Column<PairingSchemas['EventItem']>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return [
    {
      key: 'title',
      header: t`Event`,
      cell: (row) => (
        <SiteLink to={paths.event(row.slug)}>
          <Written text={row.title} texts={row.titles} />
        </SiteLink>
      ),
    },
    {
      key: 'startsOn',
      header: t`When`,
      sort: 'startsOn',
      descendingFirst: true,
      cell: (row) => (
        <span className="together">{format.dates(row.startsOn, row.endsOn, row.precision)}</span>
      ),
    },
    {
      key: 'place',
      header: t`Where`,
      cell: (row) =>
        format.where(row.place && format.written(row.place, row.placeNames), row.country) ?? <Unknown />,
    },
    { key: 'kind', header: t`Kind`, cell: (row) => i18n._(eventKind[row.kind]) },
    {
      key: 'strand',
      header: t`Strand`,
      cell: (row) => (row.strand === null ? <Unknown>{t`not stated`}</Unknown> : i18n._(strand[row.strand])),
    },
    {
      key: 'people',
      header: t`People`,
      numeric: true,
      cell: (row) => (row.people === null ? <Unknown /> : format.number(row.people)),
    },
  ];
}
