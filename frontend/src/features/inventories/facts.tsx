import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { useFigures } from '../../published/figures';
import { Written } from '../../published/InLanguage';
import type { Inventory } from '../../published/shapes';
import { approach, framework, inventoryRole } from '../../published/terms';
import type { Fact } from '../../ui/Facts';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** What an inventory rests on, each fact with what qualifies it; texts in the language of who reports. */
export function useInventoryFacts(inventory: Inventory): Fact[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const { totals, language, gdp, verification, ruleSet, periodStartsOn, periodEndsOn } = inventory;
  const { completeness, uncertainty } = totals;
  const text = (value: string | null) => value && <Written of={language} text={value} />;
  /** Texts that many inventories lack: named only where they are there. */
  const further: [string, string | null][] = [
    [t`Boundary`, inventory.boundary],
    [t`Method`, inventory.methodology],
    [t`Rules and laws`, inventory.regulations],
    [t`What changed since the one before`, inventory.commentOnChange],
    [t`Planned improvements`, inventory.plannedImprovements],
    [t`Compiled by`, inventory.compiledBy],
  ];
  const keys = completeness.keys
    .filter(({ cells }) => cells > 0)
    .map(({ key, cells }) => `${key} ${format.number(cells)}`);
  return [
    {
      label: t`Signatory`,
      value: (
        <SiteLink to={paths.signatory(inventory.signatory.id)}>{format.name(inventory.signatory)}</SiteLink>
      ),
      qualifier: inventory.jointGroupId && t`for its joint group`,
    },
    { label: t`Role`, value: i18n._(inventoryRole[inventory.role]) },
    { label: t`Twelve months`, value: format.dates(periodStartsOn, periodEndsOn, 'day') },
    {
      label: t`Inhabitants`,
      value: inventory.population === null ? null : format.number(inventory.population),
      qualifier: inventory.populationSource && text(inventory.populationSource),
    },
    ...(inventory.areaKm2 === null
      ? []
      : [{ label: t`Area`, value: <>{format.number(inventory.areaKm2)} km²</> }]),
    ...(gdp && gdp.amount !== null
      ? [
          {
            label: t`Gross domestic product`,
            value: `${format.number(gdp.amount)} ${gdp.currency ?? ''}`,
            qualifier: gdp.year === null ? null : <Trans>in {String(gdp.year)}</Trans>,
          },
        ]
      : []),
    ...(inventory.hdd === null
      ? []
      : [{ label: t`Heating degree days`, value: format.number(inventory.hdd) }]),
    ...(inventory.cdd === null
      ? []
      : [{ label: t`Cooling degree days`, value: format.number(inventory.cdd) }]),
    { label: t`Worked out`, value: inventory.approach && i18n._(approach[inventory.approach]) },
    {
      label: t`Warming potentials`,
      value: inventory.gwpSet,
      qualifier: inventory.gwpSet && t`IPCC assessment report that has them, over 100 years`,
    },
    { label: t`Gases`, value: inventory.gases.length === 0 ? null : format.series(inventory.gases) },
    {
      label: t`Completeness`,
      value:
        completeness.requiredCells === 0
          ? null
          : t`${format.number(completeness.filledCells)} of ${format.number(completeness.requiredCells)} cells that the rules ask for`,
      qualifier: keys.length > 0 && t`notation keys in place of numbers: ${format.series(keys)}`,
    },
    {
      label: t`Uncertainty`,
      value: uncertainty.combinedPct === null ? null : `±\u00a0${figures.percent(uncertainty.combinedPct)}`,
      qualifier:
        uncertainty.combinedPct !== null &&
        uncertainty.coveredPct !== null &&
        t`stated for ${figures.percent(uncertainty.coveredPct)} of the total`,
    },
    {
      label: t`Checked from outside`,
      value: verification && (verification.by ? text(verification.by) : t`yes`),
      qualifier: verification?.year && <Trans>in {String(verification.year)}</Trans>,
    },
    ...further.flatMap(([label, value]) => (value ? [{ label, value: text(value) }] : [])),
    ...(inventory.provenanceNote && !inventory.isInvented
      ? [{ label: t`Where the figures come from`, value: text(inventory.provenanceNote) }]
      : []),
    {
      label: t`Rules`,
      value: (
        <SiteLink to={paths.ruleSet(ruleSet.code, ruleSet.version)}>
          {ruleSet.code} {ruleSet.version}
        </SiteLink>
      ),
      qualifier: i18n._(framework[inventory.framework]),
    },
    {
      label: t`Edition`,
      value: String(inventory.version),
      qualifier: t`of ${format.date(inventory.updatedAt.slice(0, 10))}`,
    },
  ];
}
