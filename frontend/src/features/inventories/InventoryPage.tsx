import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { covenantBase } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import { Downloads } from '../../published/Downloads';
import { useFigures } from '../../published/figures';
import { Invented } from '../../published/Invented';
import { Matrix } from '../../published/Matrix';
import { inventoryQuery } from '../../published/queries';
import { Restatements } from '../../published/Restatements';
import type { Inventory } from '../../published/shapes';
import { Tabs } from '../../published/Tabs';
import { Explained } from '../../ui/Explained';
import { Facts } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { useInventoryFacts } from './facts';
import { GpcTable } from './GpcTable';
import { LinesTable } from './LinesTable';
import { SecapTable } from './SecapTable';
import { SumsTable } from './SumsTable';

const route = getRouteApi('/$language/covenant/inventories/$id');

/** One inventory: what it came to, its matrix and other views, what its figures rest on, and its editions. */
export default function InventoryPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { edition } = route.useSearch();
  const query = useQuery(inventoryQuery(id, edition));
  const trail = [
    { label: t`Covenant of Mayors`, to: paths.covenant },
    { label: t`Signatories`, to: paths.signatories },
  ];
  return (
    <RecordPage
      query={query}
      service="covenant"
      section="covenant"
      trail={trail}
      title={t`Inventory`}
      missing={t`No such inventory`}
      list={{ label: t`All signatories`, to: paths.signatories }}
    >
      {(inventory) => <Record inventory={inventory} trail={trail} edition={edition} />}
    </RecordPage>
  );
}

function Record({
  inventory,
  trail,
  edition,
}: {
  inventory: Inventory;
  trail: Step[];
  edition: number | undefined;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const facts = useInventoryFacts(inventory);
  const { id, version, signatory } = inventory;
  const name = format.name(signatory);
  const year = String(inventory.year);
  const to = paths.inventory(id);
  return (
    <Page
      title={t`Emissions of ${name} in ${year}`}
      section="covenant"
      trail={[...trail, { label: name, to: paths.signatory(signatory.id) }]}
      answer={<Answer inventory={inventory} />}
    >
      {inventory.isInvented && <Invented note={inventory.provenanceNote} language={inventory.language} />}
      {edition !== undefined && (
        <p className="edition" role="note">
          <Trans>
            This is edition {String(version)} as it was published then. It stays at this address, also after
            the figures were restated.
          </Trans>
          <Gap />
          <SiteLink to={to}>
            <Trans>The present edition</Trans>
          </SiteLink>
        </p>
      )}
      <section className="published-section">
        <h2 className="sr-only">
          <Trans>Figures</Trans>
        </h2>
        <Views inventory={inventory} to={to} edition={edition} />
      </section>
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts facts={facts} />
            <Explained
              terms={{
                'baseline-inventory': t`Baseline inventory`,
                'notation-key': t`Notation key`,
                'warming-potential': t`Warming potential`,
              }}
            />
          </section>
        </div>
        <div>
          <section>
            <h2>
              <Trans>In all</Trans>
            </h2>
            <SumsTable totals={inventory.totals} />
          </section>
          <section>
            <h2>
              <Trans>Editions</Trans>
            </h2>
            <Restatements
              id={id}
              version={version}
              count={inventory.restatementCount}
              language={inventory.language}
            />
          </section>
          <Downloads
            json={`${covenantBase}/inventories/${id}${edition ? `/editions/${edition}` : ''}`}
            name={`inventory-${year}-${id}`}
            identifier={`${id} ${String(version)}`}
            files={
              edition === undefined
                ? [
                    {
                      label: t`Lines (CSV)`,
                      href: `${covenantBase}/inventories/${id}/table`,
                      fileName: `inventory-${year}-${id}.csv`,
                    },
                    {
                      label: t`eCRF tables (Excel)`,
                      href: `${covenantBase}/inventories/${id}/ecrf`,
                      fileName: `inventory-${year}-${id}-ecrf.xlsx`,
                    },
                  ]
                : []
            }
            lists={[{ list: 'inventories', label: t`All inventories of ${name}`, signatoryId: signatory.id }]}
          />
        </div>
      </div>
    </Page>
  );
}

/** What it came to, how much that is by inhabitant, and how much of it is there. */
function Answer({ inventory }: { inventory: Inventory }): ReactNode {
  const figures = useFigures();
  const format = useFormat();
  const { totals, signatory } = inventory;
  const name = format.name(signatory);
  const year = String(inventory.year);
  const amount = figures.tonnes(totals.directIndirectT);
  const each = totals.perCapitaT === null ? null : format.number(totals.perCapitaT);
  const filled = figures.percent(Math.floor(totals.completeness.filledPct * 10) / 10);
  return (
    <>
      {each === null ? (
        <Trans>
          In {year}, {name} gave off <strong>{amount}</strong> of CO2 equivalent within its boundary and from
          grids; by inhabitant is not known, for the population is not reported.
        </Trans>
      ) : (
        <Trans>
          In {year}, {name} gave off <strong>{amount}</strong> of CO2 equivalent within its boundary and from
          grids: {each} tonnes by inhabitant.
        </Trans>
      )}
      <Gap />
      {totals.completeness.requiredCells > 0 && (
        <Trans>{filled} of what the rules ask for is filled in.</Trans>
      )}
      {totals.isIncomplete && (
        <>
          <Gap />
          <Trans>Some sources are not estimated or confidential: the total is incomplete.</Trans>
        </>
      )}
    </>
  );
}

function Views({
  inventory,
  to,
  edition,
}: {
  inventory: Inventory;
  to: string;
  edition: number | undefined;
}) {
  const { t } = useLingui();
  const { view } = route.useSearch();
  const held = edition === undefined ? undefined : String(edition);
  return (
    <>
      <Tabs
        label={t`Views of the inventory`}
        to={to}
        tabs={[
          { label: t`Matrix`, search: { edition: held }, current: view === undefined },
          { label: t`Line by line`, search: { view: 'lines', edition: held }, current: view === 'lines' },
          ...(edition === undefined
            ? [
                { label: t`Energy (SECAP)`, search: { view: 'secap' }, current: view === 'secap' },
                { label: t`Reference numbers (GPC)`, search: { view: 'gpc' }, current: view === 'gpc' },
              ]
            : []),
        ]}
      />
      {view === 'lines' ? (
        <LinesTable inventory={inventory} />
      ) : view === 'secap' ? (
        <SecapTable id={inventory.id} />
      ) : view === 'gpc' ? (
        <GpcTable id={inventory.id} />
      ) : (
        <Matrix inventory={inventory} />
      )}
    </>
  );
}
