import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StackChart } from '../chart/StackChart';
import type { Layer, StackRow } from '../chart/stack-rows';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { Gap } from '../ui/Gap';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { scaleOf, useFigures } from './figures';
import { InventedMark } from './Invented';
import { matrix } from './matrix-rows';
import type { EmissionsOf } from './queries';
import { RestatementTable } from './Restatements';
import type { InventoryItem, InventoryTotals, Restatement } from './shapes';
import type { Shown } from './shown';
import { approach, sector as sectorWords } from './terms';

/** Where emissions came from, year by year; how much that is by inhabitant; and what was restated. */
export function Emissions({ emissions, shown }: { emissions: EmissionsOf; shown: Shown }) {
  return (
    <section className="published-section" aria-labelledby="emissions">
      <h2 id="emissions">
        <Trans>Emissions</Trans>
      </h2>
      <EmissionsShown {...emissions} shown={shown} />
    </section>
  );
}

function EmissionsShown({ inventories, totals, restatements, shown }: EmissionsOf & { shown: Shown }) {
  const { t, i18n } = useLingui();
  const { language } = useFormat();
  const { rows, layers } = emissionsOf(inventories, totals, restatements, (code) =>
    i18n._(sectorWords[code as keyof typeof sectorWords]),
  );
  const { scale, per } = scaleOf(rows.map((row) => row.total));
  const unit = {
    tonnes: t`in tonnes of CO2 equivalent`,
    thousand: t`in thousand tonnes of CO2 equivalent`,
    million: t`in million tonnes of CO2 equivalent`,
  }[scale];
  const approaches = new Set(inventories.flatMap((each) => each.approach ?? []));
  const sets = new Set(inventories.flatMap((each) => each.gwpSet ?? []));
  return (
    <>
      <InventedMark of={inventories} />
      <div className="published-pair">
        <StackChart
          level="h3"
          title={t`By sector and year`}
          tone="covenant"
          layers={layers}
          rows={rows.map((row) => ({ ...row, href: `/${language}${paths.inventory(row.id)}` }))}
          headers={{ first: t`Year`, total: t`In all`, before: t`Before it was restated` }}
          per={per}
          was={t`was ${'{0}'}`}
          asTable={shown.isTable('emissions')}
          onTable={(on) => shown.onTable('emissions', on)}
          onFollow={shown.onFollow}
          fileName="emissions-by-sector.csv"
        >
          <Trans>Direct emissions and those from grids, {unit}.</Trans>
          <Gap />
          {rows.some((row) => row.before !== null) && (
            <>
              <Trans>Dashed: the total before it was restated.</Trans>
              <Gap />
            </>
          )}
          {rows.some((row) => row.uncertainty) && (
            <>
              <Trans>The fine line shows how uncertain the total is.</Trans>
              <Gap />
            </>
          )}
          {approaches.size > 1 && (
            <>
              <Trans>These years were not all worked out in the same way: they cannot be compared.</Trans>
              <Gap />
            </>
          )}
          {approaches.size <= 1 && sets.size > 1 && (
            <Trans>These years were counted with different warming potentials.</Trans>
          )}
        </StackChart>
        <YearsTable inventories={inventories} totals={totals} />
      </div>
      {restatements.length > 0 && (
        <>
          <h3>
            <Trans>Restated figures</Trans>
          </h3>
          <RestatementTable
            items={restatements}
            languageOf={(id) => inventories.find((each) => each.id === id)?.language ?? null}
          />
        </>
      )}
    </>
  );
}

/** The columns of the picture and the sectors that any of them has. Generation for the grid is in no total. */
export function emissionsOf(
  inventories: readonly InventoryItem[],
  totals: readonly Pick<InventoryTotals, 'bySector' | 'uncertainty'>[],
  restatements: readonly Restatement[],
  wordOf: (sector: string) => string,
): { rows: (StackRow & { id: string })[]; layers: Layer[] } {
  const years = inventories.map((each) => each.year);
  const rows = inventories.map((inventory, index) => {
    const own = totals[index];
    const first = restatements
      .filter((each) => each.inventoryId === inventory.id)
      .toSorted((a, b) => a.restatedAt.localeCompare(b.restatedAt))[0];
    // A year can have two inventories, such as one of the calendar and one of the fiscal year.
    const label =
      years.filter((year) => year === inventory.year).length > 1
        ? inventory.periodStartsOn.slice(0, 7)
        : String(inventory.year);
    return {
      id: inventory.id,
      key: inventory.id,
      label,
      values: Object.fromEntries(
        (own?.bySector ?? [])
          .filter(({ sector }) => sector !== 'generation')
          .map(({ sector, directIndirectT }) => [sector, directIndirectT]),
      ),
      total: inventory.directIndirectT,
      before: first && first.totalBeforeT !== inventory.directIndirectT ? first.totalBeforeT : null,
      uncertainty: own?.uncertainty.combinedPct == null ? null : own.uncertainty.combinedPct / 100,
    };
  });
  const layers = matrix
    .filter(({ sector }) => sector !== 'generation')
    .map(({ sector }, index) => ({ key: sector as string, label: wordOf(sector), colour: index + 1 }))
    .filter(({ key }) => rows.some((row) => (row.values[key] ?? 0) !== 0));
  return { rows, layers };
}

/** Absolute beside by inhabitant, each year with how complete and how certain it is. */
function YearsTable({ inventories, totals }: { inventories: InventoryItem[]; totals: InventoryTotals[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  interface Row {
    inventory: InventoryItem;
    totals: InventoryTotals;
  }
  const ways = new Set(inventories.map(({ approach: way, gwpSet }) => `${way} ${gwpSet}`)).size;
  const rows: Row[] = inventories.map((inventory, index) => ({
    inventory,
    totals: totals[index] as InventoryTotals,
  }));
  const columns: Column<Row>[] = [
    {
      key: 'year',
      header: t`Year`,
      cell: ({ inventory }) => (
        <>
          <SiteLink to={paths.inventory(inventory.id)}>{String(inventory.year)}</SiteLink>
          {ways > 1 && inventory.approach && (
            <span className="fact-qualifier">
              {i18n._(approach[inventory.approach])}
              {inventory.gwpSet && `, ${inventory.gwpSet}`}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'all',
      header: t`In all (t)`,
      numeric: true,
      cell: ({ inventory }) => figures.whole(inventory.directIndirectT),
    },
    {
      key: 'each',
      header: t`By inhabitant (t)`,
      numeric: true,
      cell: ({ inventory }) =>
        inventory.perCapitaT === null ? <Unknown /> : format.number(inventory.perCapitaT),
    },
    {
      key: 'complete',
      header: t`How complete`,
      cell: ({ totals: own }) => <Completeness totals={own} />,
    },
  ];
  return (
    <div className="few-columns">
      <h3>
        <Trans>In all and by inhabitant</Trans>
      </h3>
      <DataTable
        caption={t`Emissions in all and by inhabitant`}
        columns={columns}
        rows={rows}
        rowKey={({ inventory }) => inventory.id}
        compact
      />
      {ways === 1 && inventories[0]?.approach && (
        <p className="small after-table">
          <Trans>Worked out {i18n._(approach[inventories[0].approach])}.</Trans>
          {inventories[0].gwpSet && (
            <>
              <Gap />
              <Trans>Warming potentials: {inventories[0].gwpSet}.</Trans>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function Completeness({ totals }: { totals: InventoryTotals }): ReactNode {
  const { t } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const { completeness, uncertainty } = totals;
  if (completeness.requiredCells === 0) return <Unknown />;
  const keys = completeness.keys.filter(({ cells }) => cells > 0);
  return (
    <>
      {/* Down, so that what is not complete is never shown as such. */}
      {figures.percent(Math.floor(completeness.filledPct * 10) / 10)}
      <span className="fact-qualifier">
        {keys.length > 0 &&
          t`of it keys: ${format.series(keys.map(({ key, cells }) => `${key} ${format.number(cells)}`))}`}
        {keys.length > 0 && uncertainty.combinedPct !== null && ' · '}
        {uncertainty.combinedPct !== null && `±\u00a0${figures.percent(uncertainty.combinedPct)}`}
      </span>
    </>
  );
}
