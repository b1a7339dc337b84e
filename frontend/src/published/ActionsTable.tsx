import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { useFigures } from './figures';
import { InLanguage } from './InLanguage';
import type { PlannedAction } from './shapes';
import { actionSector, actionStatus, hazard, pillar } from './terms';

/** Actions with what they are for, how far they have come, and what they bring. */
export function ActionsTable({ actions, language }: { actions: PlannedAction[]; language: string | null }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const columns: Column<PlannedAction>[] = [
    {
      key: 'title',
      header: t`Action`,
      cell: (action) => (
        <>
          {action.title === null ? <Unknown /> : <InLanguage of={language}>{action.title}</InLanguage>}
          {action.isBenchmark && <span className="benchmark">{t`benchmark of excellence`}</span>}
          {action.responsibleBody && (
            <span className="fact-qualifier">
              <InLanguage of={language}>{action.responsibleBody}</InLanguage>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'pillar',
      header: t`For`,
      cell: (action) => (
        <>
          {action.pillars.length === 0 ? (
            <Unknown />
          ) : (
            format.series(action.pillars.map((each) => i18n._(pillar[each])))
          )}
          {action.hazards.length > 0 && (
            <span className="fact-qualifier">
              {format.series(action.hazards.map((each) => i18n._(hazard[each])))}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'sector',
      header: t`Sector`,
      cell: (action) => (action.sector === null ? <Unknown /> : i18n._(actionSector[action.sector])),
    },
    {
      key: 'status',
      header: t`How far`,
      cell: (action) => (
        <>
          {action.status === null ? <Unknown /> : i18n._(actionStatus[action.status])}
          {(action.begins || action.ends) && (
            <span className="fact-qualifier">
              <span className="together">
                {action.begins?.slice(0, 4) ?? '?'}–{action.ends?.slice(0, 4) ?? '?'}
              </span>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'reduction',
      header: t`Avoids (t a year)`,
      numeric: true,
      cell: (action) =>
        action.reductionT !== null ? (
          figures.whole(action.reductionT)
        ) : action.pillars.includes('mitigation') ? (
          <Unknown />
        ) : (
          '–'
        ),
    },
    {
      key: 'cost',
      header: t`Investment`,
      numeric: true,
      cell: ({ costs }) =>
        costs?.investment == null ? (
          <Unknown />
        ) : (
          <span className="together">
            {`${format.number(costs.investment)} ${costs.currency ?? ''}`.trim()}
          </span>
        ),
    },
  ];
  return (
    <DataTable caption={t`Actions`} columns={columns} rows={actions} rowKey={(action) => action.id} compact />
  );
}
