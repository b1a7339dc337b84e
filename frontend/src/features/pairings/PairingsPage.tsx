import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { queryString } from '../../api/pages';
import { type PairingSchemas, pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import { basisMeaning, basisStrength, strand } from '../../i18n/terms';
import { LazyMap, MapPlace } from '../../map/LazyMap';
import { arcsOf } from '../../map/pairs';
import { Answer, Empty, Failure, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { PairingFilters } from './PairingFilters';
import { pairingArcsQuery, pairingsQuery } from './queries';
import { filtersOf, type PairingSearch } from './search';
import './pairings.css';

const route = getRouteApi('/$language/pairing/pairings');

type PairingRow = PairingSchemas['PairingItem'];

/** All pairings: arcs on the map and the same selection as a table. */
export default function PairingsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(pairingsQuery(search));
  const columns = usePairingColumns();
  const select = (change: Partial<PairingSearch>) =>
    void navigate({ search: { ...search, cursor: undefined, ...change }, resetScroll: false });
  const csv = `${pairingBase}/pairings?${queryString({
    ...filtersOf(search),
    sort: search.sort ?? 'name',
    f: 'csv',
  })}`;

  return (
    <Page
      wide
      title={t`Pairings`}
      section="pairing"
      trail={[{ label: t`City and regional cooperation`, to: paths.pairing }]}
      answer={
        <Trans>
          Cities and regions of the European Union and their partners elsewhere, paired to learn from each
          other. Each record says how strong the evidence is.
        </Trans>
      }
    >
      <PairingFilters search={search} onChange={select} />
      <PairingMap
        search={search}
        onChoose={(selected) =>
          void navigate({ search: { ...search, selected }, replace: true, resetScroll: false })
        }
      />
      <section aria-label={t`Table of pairings`}>
        <div className="toolbar">
          <p className="toolbar-count" aria-live="polite">
            {query.data && query.data.total !== undefined && query.data.total !== null && (
              <strong>
                <Plural value={query.data.total} one="# pairing" other="# pairings" />
              </strong>
            )}
          </p>
          <a className="button button-quiet" href={csv} download="pairings.csv">
            <Trans>Download CSV</Trans>
          </a>
        </div>
        <Answer query={query} service="pairing" shape="table">
          {(page) =>
            page.items.length === 0 ? (
              <Empty>
                <h2>
                  <Trans>No pairing matches</Trans>
                </h2>
                <p>
                  <Trans>Nothing in the register has all of this. Remove a filter to see more.</Trans>
                </p>
              </Empty>
            ) : (
              <>
                <DataTable
                  caption={t`Pairings`}
                  columns={columns}
                  rows={page.items}
                  rowKey={(row) => row.slug}
                  sort={search.sort ?? 'name'}
                  onSort={(sort) => select({ sort: sort === 'name' ? undefined : (sort as string) })}
                  busy={query.isPlaceholderData}
                />
                <Paging
                  to={paths.pairings}
                  search={{ ...search }}
                  cursor={search.cursor}
                  nextCursor={page.nextCursor}
                />
              </>
            )
          }
        </Answer>
      </section>
    </Page>
  );
}

function usePairingColumns(): Column<PairingRow>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const programmes = useQuery(programmesQuery).data?.items;
  return [
    {
      key: 'name',
      header: t`Members`,
      sort: 'name',
      cell: (row) => (
        <>
          <SiteLink to={paths.pairingOf(row.slug)}>
            <Name of={row} />
          </SiteLink>
          <span className="countries">
            {[...new Set(row.members.map((member) => format.country(member.country)))].join(' – ')}
          </span>
        </>
      ),
    },
    {
      key: 'programme',
      header: t`Programme`,
      cell: (row) => (
        <>
          {programmes?.find((each) => each.slug === row.programme)?.code ?? row.programme.toUpperCase()}
          <span className="countries">{i18n._(strand[row.strand])}</span>
        </>
      ),
    },
    {
      key: 'topics',
      header: t`Topics`,
      cell: (row) =>
        row.topics.length === 0 ? (
          <Unknown />
        ) : (
          format.series(row.topics.map((code) => format.name(topic(code))))
        ),
    },
    {
      key: 'year',
      header: t`Year`,
      sort: 'year',
      descendingFirst: true,
      cell: (row) =>
        row.year === null ? (
          <Unknown />
        ) : row.yearBasis === 'inferred' ? (
          <>
            {row.year} <span className="small">{t`inferred`}</span>
          </>
        ) : (
          row.year
        ),
    },
    {
      key: 'basisStrength',
      header: t`Evidence`,
      cell: (row) => (
        <span className={`badge badge-${row.basisStrength}`} title={i18n._(basisMeaning[row.basisStrength])}>
          {i18n._(basisStrength[row.basisStrength])}
        </span>
      ),
    },
  ];
}

function PairingMap({
  search,
  onChoose,
}: {
  search: PairingSearch;
  onChoose: (territory: string | undefined) => void;
}) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useQuery(pairingArcsQuery(search));
  const drawing = useMemo(() => (data ? arcsOf(data) : null), [data]);
  const layers = useMemo(
    () => (drawing ? [{ tone: 'pairing' as const, points: drawing.points, clusters: false }] : []),
    [drawing],
  );
  const chosen = search.selected;
  const own = useMemo(
    () =>
      chosen ? (data ?? []).filter((pair) => pair.members.some((member) => member.territory === chosen)) : [],
    [data, chosen],
  );
  const highlighted = useMemo(() => (own.length > 0 ? new Set(own.map((pair) => pair.slug)) : null), [own]);
  if (isPending) return <MapPlace className="pairings-map" />;
  if (!data || !drawing) {
    return (
      <div className="pairings-map">
        <Failure error={error} service="pairing" onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <LazyMap
      className="pairings-map"
      label={t`Map of pairings`}
      listed
      layers={layers}
      arcs={drawing.arcs}
      selected={chosen ?? null}
      highlighted={highlighted}
      onSelect={(_, id) => onChoose(id ?? undefined)}
    >
      {chosen && own.length > 0 && (
        <div className="chosen-pairs" aria-live="polite">
          <SiteLink to={paths.territory(chosen)} className="chosen-name">
            <Name of={drawing.members.get(chosen) ?? { name: chosen }} />
          </SiteLink>
          <ul>
            {own.slice(0, 5).map((pair) => (
              <li key={pair.slug}>
                <SiteLink to={paths.pairingOf(pair.slug)}>
                  <Name of={pair} />
                </SiteLink>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="card-close"
            onClick={() => onChoose(undefined)}
            aria-label={t`Choose none`}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </LazyMap>
  );
}
