import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { InLanguage } from './InLanguage';
import { InventedMark } from './Invented';
import type { Goal } from './shapes';
import { energyAttribute, goalPillar, hazard } from './terms';

/** What shall be better, by which measure, and by when. */
export function Goals({ goals }: { goals: Goal[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const amount = (value: number | null, unit: string | null, year: number | null) =>
    value === null ? (
      <Unknown />
    ) : (
      <>
        {format.number(value)} {unit}
        {year !== null && <span className="fact-qualifier">{year}</span>}
      </>
    );
  const columns: Column<Goal>[] = [
    {
      key: 'title',
      header: t`Goal`,
      cell: (goal) => (
        <InLanguage of={goal.language}>
          {goal.title}
          {goal.text && goal.text !== goal.title && <span className="fact-qualifier">{goal.text}</span>}
        </InLanguage>
      ),
    },
    {
      key: 'pillar',
      header: t`For`,
      cell: (goal) => (
        <>
          {i18n._(goalPillar[goal.pillar])}
          <span className="fact-qualifier">
            {goal.hazards.length > 0 && format.series(goal.hazards.map((each) => i18n._(hazard[each])))}
            {goal.attribute && i18n._(energyAttribute[goal.attribute])}
          </span>
        </>
      ),
    },
    {
      key: 'indicator',
      header: t`Measured by`,
      cell: (goal) =>
        goal.indicator === null ? <Unknown /> : <InLanguage of={goal.language}>{goal.indicator}</InLanguage>,
    },
    { key: 'from', header: t`From`, cell: (goal) => amount(goal.baseValue, goal.unit, goal.baseYear) },
    {
      key: 'to',
      header: t`To`,
      cell: (goal) =>
        goal.targetValue === null ? (
          <>
            <Unknown />
            <span className="fact-qualifier">{goal.targetYear}</span>
          </>
        ) : (
          amount(goal.targetValue, goal.unit, goal.targetYear)
        ),
    },
  ];
  return (
    <section className="published-section" aria-labelledby="goals">
      <h2 id="goals">
        <Trans>Goals of adaptation and energy</Trans>
      </h2>
      <InventedMark of={goals} />
      <DataTable caption={t`Goals`} columns={columns} rows={goals} rowKey={(goal) => goal.id} compact />
    </section>
  );
}
