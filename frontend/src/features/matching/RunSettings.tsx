import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { useCriterion } from '../../score/words';
import { type Fact, Facts } from '../../ui/Facts';
import type { Members } from './members';
import type { Cohort, Pair, Run } from './shapes';
import { goalWords, policyWords, sideWords } from './words';

/** What a run was asked: everything that was set, in words. */
export function RunSettings({ run, cohort, members }: { run: Run; cohort: Cohort; members: Members }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const criterion = useCriterion();
  const { settings } = run;
  const none = t`none`;
  const pairs = (of: readonly Pair[]) =>
    of.length === 0
      ? none
      : format.series(of.map(({ eu, partner }) => `${members.name(eu)} – ${members.name(partner)}`));
  const changed = Object.entries(settings.weights).filter(
    ([code, weight]) => weight !== (cohort.defaults.weights[code] ?? 0),
  );
  const facts: Fact[] = [
    {
      label: t`Aims at`,
      value: i18n._(policyWords[run.policy]),
      qualifier:
        settings.order.length > 0
          ? format.series(settings.order.map((goal) => i18n._(goalWords[goal])))
          : undefined,
    },
    { label: t`Threshold`, value: t`${format.number(settings.minScore)} points` },
    {
      label: t`Weights`,
      value: changed.length === 0 ? t`as the call has them` : t`changed`,
      qualifier: format.series(
        Object.entries(settings.weights)
          .filter(([, weight]) => weight > 0)
          .map(([code, weight]) => `${criterion(code)} ${format.number(weight)}`),
      ),
    },
    { label: t`Locks`, value: pairs(settings.locks) },
    { label: t`Vetoes of staff`, value: pairs(settings.vetoes) },
    {
      label: t`Quotas of countries`,
      value:
        settings.quotas.length === 0
          ? none
          : format.series(
              settings.quotas.map(({ side, country, min, max }) => {
                const where = `${format.country(country)} (${i18n._(sideWords[side])})`;
                return `${where}: ${min ?? 0}–${max ?? '∞'}`;
              }),
            ),
    },
    {
      label: t`Capacities`,
      value:
        Object.keys(settings.capacities).length === 0
          ? t`as the applications say`
          : format.series(
              Object.entries(settings.capacities).map(
                ([slug, capacity]) => `${members.name(slug)} ${format.number(capacity)}`,
              ),
            ),
    },
    ...(settings.trios.length > 0
      ? [
          {
            label: t`Trios`,
            value: format.series(settings.trios.map((trio) => trio.members.map(members.name).join(' + '))),
          },
        ]
      : []),
    {
      label: t`Left out`,
      value: settings.leftOut.length === 0 ? none : format.series(settings.leftOut.map(members.name)),
    },
  ];
  return (
    <>
      <Facts facts={facts} />
      {run.baseRunId === null && (
        <p className="small">
          <Trans>The run is based on no other one.</Trans>
        </p>
      )}
    </>
  );
}
