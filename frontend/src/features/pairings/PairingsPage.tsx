import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PairingSchemas, pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import { basisMeaning, basisStrength, strand } from '../../i18n/terms';
import { LazyMap, MapPlace } from '../../map/LazyMap';
import { arcsOf } from '../../map/pairs';
import { Answer, Empty, Failure, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { Segments } from '../../ui/filters';
import { ListFiles } from '../../ui/ListFiles';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { PairingFilters } from './PairingFilters';
import { pairingArcsQuery, pairingsQuery } from './queries';
import { figuresOf, filtersOf, type PairingSearch } from './search';
import '../../ui/selection.css';
import './pairings.css';

const route = getRouteApi('/$language/pairing/pairings');

type PairingRow = PairingSchemas['PairingItem'];

/** All pairings: arcs on the map and the same selection as a table. */
export default function PairingsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(pairingsQuery(search));
  const select = (change: Partial<PairingSearch>) =>
    void navigate({ search: { ...search, cursor: undefined, ...change }, resetScroll: false });
  const view = search.view ?? 'both';
  const present = (change: Partial<PairingSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  const columns = usePairingColumns(
    view === 'both'
      ? { chosen: search.pairing, onChoose: (pairing) => present({ pairing, selected: undefined }) }
      : null,
  );

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
      <div className="toolbar">
        <p className="toolbar-count" aria-live="polite">
          {query.data && query.data.total !== undefined && query.data.total !== null && (
            <strong>
              <Plural value={query.data.total} one="# pairing" other="# pairings" />
            </strong>
          )}
        </p>
        <Segments
          label={t`What to show`}
          value={view}
          options={[
            { id: 'both', name: t`Both` },
            { id: 'table', name: t`Table` },
            { id: 'map', name: t`Map` },
          ]}
          onChange={(next) => present({ view: next === 'both' ? undefined : next })}
        />
        <ListFiles
          list={`${pairingBase}/pairings`}
          selection={{ ...filtersOf(search), sort: search.sort ?? 'name' }}
          fields={[
            'slug',
            'name',
            'members',
            'programme',
            'strand',
            'topics',
            'year',
            'yearBasis',
            'basisStrength',
          ]}
          name="pairings"
        />
        <SiteLink className="button button-quiet" to={paths.pairingStatistics} search={figuresOf(search)}>
          <Trans>In figures</Trans>
        </SiteLink>
        <SiteLink className="button button-quiet" to={paths.calls}>
          <Trans>Calls</Trans>
        </SiteLink>
        <SiteLink className="button button-quiet" to={paths.partners}>
          <Trans>Find the best partners of a city</Trans>
        </SiteLink>
      </div>
      <div className={`sel sel-arcs sel-${view}`}>
        {view !== 'map' && (
          <section className="sel-list" aria-label={t`Table of pairings`}>
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
                      selected={search.pairing}
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
        )}
        {view !== 'table' && (
          <section className="sel-place" aria-label={t`Map of pairings`}>
            <PairingMap search={search} onChoose={present} />
          </section>
        )}
      </div>
    </Page>
  );
}

/** `pick` is given where a map stands beside the list: each row can then be picked out on it. */
function usePairingColumns(
  pick: { chosen: string | undefined; onChoose: (pairing: string | undefined) => void } | null,
): Column<PairingRow>[] {
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
          <SiteLink to={paths.pairingOf(row.slug)} id={`name-${row.slug}`}>
            <Name of={row} />
          </SiteLink>
          <span className="countries">
            {[...new Set(row.members.map((member) => format.country(member.country)))].join(' – ')}
          </span>
          {pick && (
            <button
              type="button"
              className="as-link pick"
              aria-pressed={pick.chosen === row.slug}
              id={`pick-${row.slug}`}
              aria-labelledby={`pick-${row.slug} name-${row.slug}`}
              onClick={() => pick.onChoose(pick.chosen === row.slug ? undefined : row.slug)}
            >
              {pick.chosen === row.slug && <span aria-hidden="true">✓ </span>}
              <Trans>Show on the map</Trans>
            </button>
          )}
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
  onChoose: (change: Pick<PairingSearch, 'selected' | 'pairing'>) => void;
}) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useQuery(pairingArcsQuery(search));
  const drawing = useMemo(() => (data ? arcsOf(data) : null), [data]);
  const layers = useMemo(
    () => (drawing ? [{ tone: 'pairing' as const, points: drawing.points, clusters: false }] : []),
    [drawing],
  );
  const place = search.selected;
  const own = useMemo(
    () =>
      place ? (data ?? []).filter((pair) => pair.members.some((member) => member.territory === place)) : [],
    [data, place],
  );
  const highlighted = useMemo(() => (own.length > 0 ? new Set(own.map((pair) => pair.slug)) : null), [own]);
  const picked = useMemo(() => data?.find((pair) => pair.slug === search.pairing), [data, search.pairing]);
  const chosen = useMemo(
    () =>
      picked ? { arc: picked.slug, places: new Set(picked.members.map((member) => member.territory)) } : null,
    [picked],
  );
  const unplaced = useMemo(() => {
    const drawn = new Set(drawing?.arcs.map((arc) => arc.id));
    return (data ?? []).filter((pair) => !drawn.has(pair.slug)).length;
  }, [data, drawing]);
  if (isPending) return <MapPlace />;
  if (!data || !drawing) return <Failure error={error} service="pairing" onRetry={() => void refetch()} />;
  const close = (
    <button
      type="button"
      className="card-close"
      onClick={() => onChoose({ selected: undefined, pairing: undefined })}
      aria-label={t`Choose none`}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
  return (
    <>
      <LazyMap
        label={t`Map of pairings`}
        listed={search.view !== 'map'}
        layers={layers}
        arcs={drawing.arcs}
        selected={place ?? null}
        highlighted={highlighted}
        chosen={chosen}
        onSelect={(_, id) => onChoose({ selected: id ?? undefined, pairing: undefined })}
      >
        {data.length === 0 ? (
          <Trans>No pairing matches</Trans>
        ) : picked ? (
          <div className="chosen-pairs" aria-live="polite">
            <SiteLink to={paths.pairingOf(picked.slug)} className="chosen-name">
              <Name of={picked} />
            </SiteLink>
            {close}
          </div>
        ) : place && own.length > 0 ? (
          <div className="chosen-pairs" aria-live="polite">
            <SiteLink to={paths.territory(place)} className="chosen-name">
              <Name of={drawing.members.get(place) ?? { name: place }} />
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
            {close}
          </div>
        ) : null}
      </LazyMap>
      {unplaced > 0 && (
        <p className="small">
          <Plural
            value={unplaced}
            one="# of the selection has no position on both sides and stands in the table alone."
            other="# of the selection have no position on both sides and stand in the table alone."
          />
        </p>
      )}
    </>
  );
}
