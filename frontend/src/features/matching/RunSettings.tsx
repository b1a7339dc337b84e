import { useLingui } from '@lingui/react/macro';
import { type Fact, Facts } from '../../ui/Facts';
import type { Members } from './members';
import type { Cohort, Run } from './shapes';
import { useSettingsText } from './useSettingsText';

/** What a run was asked: everything that was set, in words. */
export function RunSettings({ run, cohort, members }: { run: Run; cohort: Cohort; members: Members }) {
  const { t } = useLingui();
  const text = useSettingsText(members);
  const { settings } = run;
  const isUsual = Object.entries(settings.weights).every(
    ([code, weight]) => weight === (cohort.defaults.weights[code] ?? 0),
  );
  const facts: Fact[] = [
    {
      label: t`Aims at`,
      value: text.policy(run.policy),
      qualifier: settings.order.length > 0 ? text.order(settings.order) : undefined,
    },
    { label: t`Threshold`, value: text.threshold(settings.minScore) },
    {
      label: t`Weights`,
      value: isUsual ? t`as the call has them` : t`changed`,
      qualifier: text.weights(settings.weights),
    },
    { label: t`Locks`, value: text.pairs(settings.locks) },
    { label: t`Vetoes of staff`, value: text.pairs(settings.vetoes) },
    { label: t`Quotas of countries`, value: text.quotas(settings.quotas) },
    {
      label: t`Capacities`,
      value:
        Object.keys(settings.capacities).length === 0
          ? t`as the applications say`
          : text.capacities(settings.capacities),
    },
    { label: t`Trios`, value: text.trios(settings.trios) },
    { label: t`Left out`, value: text.members(settings.leftOut) },
  ];
  return <Facts facts={facts} />;
}
