import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { useFigures } from '../../published/figures';
import type { InventoryTotals } from '../../published/shapes';
import { type Fact, Facts } from '../../ui/Facts';

/** What an inventory came to, counted in the ways that are in use, and what is in none of them. */
export function SumsTable({ totals }: { totals: InventoryTotals }) {
  const { t } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const tonnes = (value: number) => `${figures.whole(value)} t`;
  // Where no cell says anything, nobody knows: that is not nought.
  const has = (fits: (cell: InventoryTotals['cells'][number]) => boolean) => totals.cells.some(fits);
  const facts: Fact[] = [
    {
      label: t`Direct and from grids`,
      value: tonnes(totals.directIndirectT),
      qualifier: t`the total of the Common Reporting Framework`,
    },
    { label: t`GPC BASIC`, value: tonnes(totals.gpc.basicT) },
    { label: t`GPC BASIC+`, value: tonnes(totals.gpc.basicPlusT) },
    {
      label: t`Outside the boundary`,
      value: has(({ scope }) => scope === 'outside') ? tonnes(totals.outsideT) : null,
    },
    {
      label: t`By inhabitant`,
      value: totals.perCapitaT === null ? null : `${format.number(totals.perCapitaT)} t`,
    },
    ...(totals.perKm2T === null
      ? []
      : [{ label: t`By square kilometre`, value: `${format.number(totals.perKm2T)} t` }]),
    ...(totals.perGdp === null
      ? []
      : [{ label: t`By a million of GDP`, value: `${format.number(totals.perGdp)} t` }]),
    {
      label: t`Energy for the grid`,
      value: has(({ sector }) => sector === 'generation') ? tonnes(totals.generationT) : null,
      qualifier: <Trans>in no total</Trans>,
    },
    ...(totals.biogenicCo2T === 0
      ? []
      : [
          {
            label: t`Biogenic carbon dioxide`,
            value: tonnes(totals.biogenicCo2T),
            qualifier: <Trans>in no total</Trans>,
          },
        ]),
    ...(totals.electricityFactor
      ? [
          {
            label: t`Local factor of electricity`,
            value: `${format.number(totals.electricityFactor.tPerMwh)} t/MWh`,
            qualifier: totals.electricityFactor.formula,
          },
        ]
      : []),
    ...(totals.heatFactor
      ? [
          {
            label: t`Local factor of heat`,
            value: `${format.number(totals.heatFactor.tPerMwh)} t/MWh`,
            qualifier: totals.heatFactor.formula,
          },
        ]
      : []),
  ];
  return <Facts facts={facts} />;
}
