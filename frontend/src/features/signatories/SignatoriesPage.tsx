import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { covenantBase } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import { LazyMap, MapPlace } from '../../map/LazyMap';
import { fromColumns } from '../../map/places';
import { Answer, Empty, Failure, Unknown, Waiting } from '../../ui/answers';
import { Coverage } from '../../ui/Coverage';
import { DataTable } from '../../ui/DataTable';
import { DensityChoice, useDensity } from '../../ui/density';
import { ColumnChoice, Segments } from '../../ui/filters';
import { Gap, Semicolon } from '../../ui/Gap';
import { ListFiles } from '../../ui/ListFiles';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { useSignatoryColumns } from './columns';
import { signatoriesQuery, signatoryPointsQuery, signatoryQuery, signatoryStatisticsQuery } from './queries';
import { SignatoryFilters } from './SignatoryFilters';
import { columnsOf, defaultColumns, figuresOf, filtersOf, type SignatorySearch } from './search';
import '../../ui/selection.css';
import './signatories.css';

const route = getRouteApi('/$language/covenant/signatories');

/** All signatories: the same selection as a table and on the map, held by the address. */
export default function SignatoriesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'both';

  /** Another selection starts on its first page; what is shown of it stays. */
  const select = (change: Partial<SignatorySearch>) =>
    void navigate({ search: { ...search, cursor: undefined, ...change }, resetScroll: false });
  const present = (change: Partial<SignatorySearch>, replace = true) =>
    void navigate({ search: { ...search, ...change }, replace, resetScroll: false });

  return (
    <Page
      wide
      title={t`Signatories`}
      section="covenant"
      trail={[{ label: t`Covenant of Mayors`, to: paths.covenant }]}
      answer={
        <>
          <Trans>
            Cities, towns and regions that have joined a Covenant of Mayors, and what they promised there.
          </Trans>
          <Gap />
          <Coverage />
        </>
      }
    >
      <SignatoryFilters search={search} onChange={select} />
      <Toolbar search={search} onSelect={select} onPresent={present} />
      <div className={`sel sel-${view}`}>
        {view !== 'map' && (
          <section className="sel-list" aria-label={t`Table of signatories`}>
            <SignatoryTable search={search} onSelect={select} />
          </section>
        )}
        {view !== 'table' && (
          <section className="sel-place" aria-label={t`Map of signatories`}>
            <SignatoryMap search={search} onChoose={(selected) => present({ selected })} />
          </section>
        )}
      </div>
    </Page>
  );
}

interface PartProps {
  search: SignatorySearch;
}

/** How many, in which shape, and the way to take them along. */
function Toolbar({
  search,
  onSelect,
  onPresent,
}: PartProps & {
  onSelect: (change: Partial<SignatorySearch>) => void;
  onPresent: (change: Partial<SignatorySearch>) => void;
}) {
  const { t } = useLingui();
  const columns = useSignatoryColumns();
  const shown = columnsOf(search);
  return (
    <div className="toolbar">
      <CountLine search={search} onSelect={onSelect} />
      <Segments
        label={t`What to show`}
        value={search.view ?? 'both'}
        options={[
          { id: 'both', name: t`Both` },
          { id: 'table', name: t`Table` },
          { id: 'map', name: t`Map` },
        ]}
        onChange={(view) => onPresent({ view: view === 'both' ? undefined : view })}
      />
      {search.view !== 'map' && (
        <>
          <DensityChoice />
          <ColumnChoice
            options={columns.slice(1).map((column) => ({ id: column.key, name: column.header }))}
            chosen={shown}
            onChange={(chosen) => {
              const next = columnsOf({ columns: chosen });
              // A list without values would vanish from the address and bring the usual columns back.
              const named = next.length === 0 ? ['name'] : next;
              onPresent({ columns: next.join() === defaultColumns.join() ? undefined : named });
            }}
          />
        </>
      )}
      <ListFiles
        list={`${covenantBase}/signatories`}
        selection={{ ...filtersOf(search), sort: search.sort ?? 'name' }}
        fields={['id', 'name', ...shown]}
        name="signatories"
      />
      <SiteLink className="button button-quiet" to={paths.covenantStatistics} search={figuresOf(search)}>
        <Trans>In figures</Trans>
      </SiteLink>
    </div>
  );
}

function SignatoryTable({
  search,
  onSelect,
}: PartProps & { onSelect: (change: Partial<SignatorySearch>) => void }) {
  const { t } = useLingui();
  const [density] = useDensity();
  const query = useQuery(signatoriesQuery(search));
  const columns = useSignatoryColumns();
  const shown = columnsOf(search);
  return (
    <Answer query={query} service="covenant" shape="table">
      {(page) =>
        page.items.length === 0 ? (
          <Empty>
            <h2>
              <Trans>No signatory matches</Trans>
            </h2>
            <p>
              <Trans>
                Nothing in the register has all of this. Remove a filter, or look for another spelling:
                accents and capitals make no difference.
              </Trans>
            </p>
            <p>
              <Trans>Not being listed here does not mean that a city has not joined.</Trans>
            </p>
          </Empty>
        ) : (
          <>
            <DataTable
              caption={t`Signatories`}
              columns={columns.filter((column, at) => at === 0 || shown.some((key) => key === column.key))}
              rows={page.items}
              rowKey={(row) => row.id}
              sort={search.sort ?? 'name'}
              onSort={(sort) => onSelect({ sort: sort === 'name' ? undefined : sort })}
              selected={search.selected}
              compact={density === 'compact'}
              busy={query.isPlaceholderData}
            />
            <Paging
              to={paths.signatories}
              search={{ ...search }}
              cursor={search.cursor}
              nextCursor={page.nextCursor}
            />
          </>
        )
      }
    </Answer>
  );
}

/** How many there are, of which how many say how many people live there. */
function CountLine({
  search,
  onSelect,
}: PartProps & { onSelect: (change: Partial<SignatorySearch>) => void }) {
  const format = useFormat();
  const { data } = useQuery(signatoryStatisticsQuery(search));
  if (!data) return <p className="toolbar-count" aria-live="polite" />;
  const known = format.number(data.withPopulation);
  const people = format.compact(data.population);
  const left = format.number(data.notListed);
  return (
    <p className="toolbar-count">
      <span aria-live="polite">
        <strong>
          <Plural value={data.signatories} one="# signatory" other="# signatories" />
        </strong>
        {data.signatories > 0 && (
          <>
            <Semicolon />
            {data.withPopulation === 0 ? (
              <Trans>no population is known</Trans>
            ) : data.signatories === 1 ? (
              <Trans>its population is {people}</Trans>
            ) : (
              <Trans>
                a population is known for {known} of them ({people} in all)
              </Trans>
            )}
          </>
        )}
      </span>
      {data.notListed > 0 && !search.status && (
        <>
          {' · '}
          <button type="button" className="as-link" onClick={() => onSelect({ status: ['all'] })}>
            <Trans>{left} on hold or ended are not shown</Trans>
          </button>
        </>
      )}
    </p>
  );
}

function SignatoryMap({ search, onChoose }: PartProps & { onChoose: (id: string | undefined) => void }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useQuery(signatoryPointsQuery(search));
  const layers = useMemo(
    () =>
      data
        ? [
            {
              tone: 'covenant' as const,
              points: fromColumns(data.ids, data.longitudes, data.latitudes, data.populations),
              clusters: true,
            },
          ]
        : [],
    [data],
  );
  if (isPending) return <MapPlace />;
  if (!data) return <Failure error={error} service="covenant" onRetry={() => void refetch()} />;
  return (
    <>
      <LazyMap
        label={t`Map of signatories`}
        listed={search.view !== 'map'}
        layers={layers}
        selected={search.selected ?? null}
        onSelect={(_, id) => onChoose(id ?? undefined)}
      >
        {search.selected && <SelectedCard id={search.selected} onClose={() => onChoose(undefined)} />}
      </LazyMap>
      {data.withoutCoordinates > 0 && (
        <p className="small">
          <Plural
            value={data.withoutCoordinates}
            one="# of the selection has no reported position and stands in the table alone."
            other="# of the selection have no reported position and stand in the table alone."
          />
        </p>
      )}
    </>
  );
}

/** Who was chosen on the map. */
function SelectedCard({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data, isPending } = useQuery(signatoryQuery(id));
  return (
    <div className="chosen" aria-live="polite">
      {isPending ? (
        <Waiting shape="figure" />
      ) : data ? (
        <>
          <SiteLink to={paths.signatory(data.id)} className="chosen-name">
            <Name of={data} />
          </SiteLink>
          <span>{format.country(data.country)}</span>
          <span>
            {data.population === null ? (
              <Unknown>
                <Trans>population not reported</Trans>
              </Unknown>
            ) : (
              <Plural value={data.population} one="# inhabitant" other="# inhabitants" />
            )}
          </span>
        </>
      ) : (
        <Trans>This signatory cannot be shown.</Trans>
      )}
      <button type="button" className="chosen-close" onClick={onClose} aria-label={t`Choose none`}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
