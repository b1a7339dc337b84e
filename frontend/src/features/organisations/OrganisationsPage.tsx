import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type PairingSchemas, pairingApi, pairingBase } from '../../api/pairing';
import { useTopics } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { organisationKind } from '../../profile/terms';
import { Answer, Empty, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { ListFiles } from '../../ui/ListFiles';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { only } from '../../ui/search-state';
import { OrganisationFilters } from './OrganisationFilters';
import { filtersOf, type OrganisationSearch, readOrganisations } from './search';

const route = getRouteApi('/$language/organisations');
// The page reads its own address, so that the first view does without the reading of it.
const readSearch = only(readOrganisations);

type Organisation = PairingSchemas['Organisation'];

function organisationsQuery(search: OrganisationSearch) {
  const query = { ...filtersOf(search), cursor: search.cursor, limit: 50, count: true };
  return queryOptions({
    queryKey: ['pairing', 'organisations', query],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/organisations', { params: { query: query as never }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Ministries, delegations, businesses, universities, networks: who works with the cities and regions. */
export default function OrganisationsPage() {
  const { t } = useLingui();
  const search = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(organisationsQuery(search));
  const columns = useColumns();
  const select = (change: Partial<OrganisationSearch>) =>
    void navigate({ search: { ...search, cursor: undefined, ...change } as never, resetScroll: false });
  return (
    <Page
      title={t`Organisations`}
      section="pairing"
      trail={[{ label: t`City and regional cooperation`, to: paths.pairing }]}
      answer={
        <Trans>
          Ministries, delegations, businesses, universities and networks that take part, and what they offer
          to cities and regions and seek from them.
        </Trans>
      }
    >
      <OrganisationFilters search={search} onChange={select} />
      <div className="toolbar">
        <p className="toolbar-count" aria-live="polite">
          {query.data && query.data.total !== undefined && query.data.total !== null && (
            <strong>
              <Plural value={query.data.total} one="# organisation" other="# organisations" />
            </strong>
          )}
        </p>
        <ListFiles
          list={`${pairingBase}/organisations`}
          selection={filtersOf(search)}
          fields={['slug', 'name', 'kind', 'country', 'territory', 'sectors', 'offers', 'seeks', 'website']}
          name="organisations"
        />
      </div>
      <Answer query={query} service="pairing" shape="table">
        {(page) =>
          page.items.length === 0 ? (
            <Empty>
              <h2>
                <Trans>No organisation matches</Trans>
              </h2>
              <p>
                <Trans>Nothing in the register has all of this. Remove a filter to see more.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Organisations`}
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.slug}
                busy={query.isPlaceholderData}
              />
              <Paging
                to={paths.organisations}
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

function useColumns(): Column<Organisation>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const topicsOf = (of: Organisation['offers']) =>
    of.length === 0 ? (
      <Unknown>{t`not stated`}</Unknown>
    ) : (
      format.series(of.map((each) => format.name(topic(each.topic))))
    );
  return [
    {
      key: 'name',
      header: t`Organisation`,
      cell: (row) => (
        <SiteLink to={paths.organisationOf(row.slug)}>
          <Name of={row} />
        </SiteLink>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: (row) => i18n._(organisationKind[row.kind]) },
    {
      key: 'country',
      header: t`Country or territory`,
      cell: (row) => (row.country === null ? <Unknown /> : format.country(row.country)),
    },
    { key: 'offers', header: t`Offers`, cell: (row) => topicsOf(row.offers) },
    { key: 'seeks', header: t`Seeks`, cell: (row) => topicsOf(row.seeks) },
  ];
}
