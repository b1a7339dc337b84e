import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { useCriterion } from '../../score/words';
import type { Members } from './members';
import type { Goal, Pair, Policy, Quota, Trio } from './shapes';
import { goalWords, policyWords, sideWords } from './words';

/** The settings of a run in words: what `RunSettings` shows, and what two runs differ in. */
export function useSettingsText(members: Members) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const criterion = useCriterion();
  const none = t`none`;
  const series = (texts: string[]) => (texts.length === 0 ? none : format.series(texts));
  const text = {
    none,
    policy: (policy: Policy) => i18n._(policyWords[policy]),
    order: (order: readonly Goal[]) => series(order.map((goal) => i18n._(goalWords[goal]))),
    threshold: (points: number) => t`${format.number(points)} points`,
    pairs: (pairs: readonly Pair[]) =>
      series(pairs.map(({ eu, partner }) => `${members.name(eu)} – ${members.name(partner)}`)),
    weights: (weights: Readonly<Record<string, number>>) =>
      series(
        Object.entries(weights)
          .filter(([, weight]) => weight > 0)
          .map(([code, weight]) => `${criterion(code)} ${format.number(weight)}`),
      ),
    quotas: (quotas: readonly Quota[]) =>
      series(
        quotas.map(({ side, country, min, max }) => {
          const where = `${format.country(country)} (${i18n._(sideWords[side])})`;
          return `${where}: ${min ?? 0}–${max ?? '∞'}`;
        }),
      ),
    capacities: (capacities: Readonly<Record<string, number>>) =>
      series(
        Object.entries(capacities).map(
          ([slug, capacity]) => `${members.name(slug)} ${format.number(capacity)}`,
        ),
      ),
    trios: (trios: readonly Trio[]) =>
      series(trios.map((trio) => trio.members.map(members.name).join(' + '))),
    members: (slugs: readonly string[]) => series(slugs.map(members.name)),
  };
  return {
    ...text,
    /** What does not hold in a stable result: `eu:DE` is a quota, `bologna+rome` a trio. */
    broken: (code: string) => {
      const [side = '', country = ''] = code.split(':');
      if (side === 'eu' || side === 'partner')
        return `${format.country(country)} (${i18n._(sideWords[side])})`;
      return code.split('+').map(members.name).join(' + ');
    },
    /** The value of a setting by its name, as two runs are compared in it; null where it is not one of these. */
    setting: (field: string, value: unknown): string | null => {
      switch (field) {
        case 'policy':
          return text.policy(value as Policy);
        case 'order':
          return text.order(value as Goal[]);
        case 'minScore':
          return text.threshold(value as number);
        case 'weights':
          return text.weights(value as Record<string, number>);
        case 'locks':
        case 'vetoes':
          return text.pairs(value as Pair[]);
        case 'quotas':
          return text.quotas(value as Quota[]);
        case 'capacities':
          return text.capacities(value as Record<string, number>);
        case 'trios':
          return text.trios(value as Trio[]);
        case 'leftOut':
          return text.members(value as string[]);
        default:
          return null;
      }
    },
  };
}
