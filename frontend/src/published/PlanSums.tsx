import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { type Column, DataTable } from '../ui/DataTable';
import { Gap } from '../ui/Gap';
import { byPillar } from './actions';
import { useFigures } from './figures';
import type { Plan, RemainingEffort } from './shapes';
import { actionStatus, pillar as pillarWords } from './terms';

/** How many actions there are for what, and how far they have come. */
export function PillarTable({ plan }: { plan: Pick<Plan, 'actions'> }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const rows = byPillar(plan.actions);
  type Row = (typeof rows)[number];
  const counted: [keyof Row & string, string][] = [
    ['completed', i18n._(actionStatus.completed)],
    ['inProgress', i18n._(actionStatus.in_progress)],
    ['notStarted', i18n._(actionStatus.not_started)],
    ['postponed', i18n._(actionStatus.postponed)],
    ['cancelled', i18n._(actionStatus.cancelled)],
    ['unknown', t`not reported`],
  ];
  const columns: Column<Row>[] = [
    { key: 'pillar', header: t`For`, cell: (row) => i18n._(pillarWords[row.pillar]) },
    { key: 'all', header: t`Actions`, numeric: true, cell: (row) => format.number(row.all) },
    ...counted
      .filter(([key]) => rows.some((row) => row[key] !== 0))
      .map(([key, header]) => ({
        key,
        header,
        numeric: true,
        cell: (row: Row) => format.number(row[key] as number),
      })),
  ];
  return (
    <div className="few-columns">
      <DataTable
        caption={t`Actions by pillar and how far they have come`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.pillar}
        compact
      />
    </div>
  );
}

/** What the actions come to against what is left to do, by both ways of counting, in sentences. */
export function Efforts({ plan }: { plan: Pick<Plan, 'efforts' | 'sums' | 'overlaps'> }) {
  const figures = useFigures();
  const { sums, overlaps, efforts } = plan;
  const sum = figures.whole(sums.reductionT);
  return (
    <div className="efforts">
      <p>
        <Trans>
          Together the actions avoid <strong>{sum} t</strong> a year once they have their full effect.
        </Trans>
        {sums.withoutReduction > 0 && (
          <>
            <Gap />
            <Plural
              value={sums.withoutReduction}
              one="Of # action it is not reported what it avoids."
              other="Of # actions it is not reported what they avoid."
            />
          </>
        )}
      </p>
      {efforts.map((effort) => (
        <Effort key={effort.targetId} effort={effort} />
      ))}
      {overlaps.length > 0 && (
        <p className="small">
          <Plural
            value={overlaps.length}
            one="In one area several actions may count the same reduction twice: the sum may be too high."
            other="In # areas several actions may count the same reduction twice: the sum may be too high."
          />
        </p>
      )}
    </div>
  );
}

function Effort({ effort }: { effort: RemainingEffort }): ReactNode {
  const { t } = useLingui();
  const figures = useFigures();
  const year = String(effort.targetYear);
  const base = effort.option1MustEqualT;
  const latest = effort.option2MustEqualT;
  if (base === null && latest === null) {
    return (
      <p>
        <Trans>
          What is left to do for the target of {year} is not known: its base or its goal is not reported.
        </Trans>
      </p>
    );
  }
  interface Row {
    key: string;
    way: string;
    must: number;
    missing: number | null;
  }
  const rows: Row[] = [
    ...(base === null
      ? []
      : [{ key: 'base', way: t`against the base year`, must: base, missing: effort.option1MissingT }]),
    ...(latest === null
      ? []
      : [
          {
            key: 'latest',
            way: t`against the newest inventory (${String(effort.latestYear ?? '')})`,
            must: latest,
            missing: effort.option2MissingT,
          },
        ]),
  ];
  const columns: Column<Row>[] = [
    { key: 'way', header: t`If reductions are counted`, cell: (row) => row.way },
    { key: 'must', header: t`to do (t)`, numeric: true, cell: (row) => figures.whole(row.must) },
    {
      key: 'sum',
      header: t`actions (t)`,
      numeric: true,
      cell: () => figures.whole(effort.sumOfActionsT),
    },
    {
      key: 'missing',
      header: t`missing (t)`,
      numeric: true,
      cell: (row) =>
        row.missing === null ? (
          '–'
        ) : row.missing > 0 ? (
          <strong>{figures.whole(row.missing)}</strong>
        ) : (
          t`none`
        ),
    },
  ];
  return (
    <>
      <h3 className="facts-head">
        <Trans>For the target of {year}</Trans>
      </h3>
      <DataTable
        caption={t`What is left to do for the target of ${year}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        compact
      />
    </>
  );
}
