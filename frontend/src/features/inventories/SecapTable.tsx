import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFigures } from '../../published/figures';
import { secapQuery } from '../../published/queries';
import type { SecapView } from '../../published/shapes';
import { secapColumn, secapSector } from '../../published/terms';
import { Answer } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';

type Row = SecapView['rows'][number];

/** Final energy by who uses it and in which form, as the European plans have it, with the emissions beside. */
export function SecapTable({ id }: { id: string }) {
  return (
    <Answer query={useQuery(secapQuery(id))} service="covenant" shape="table">
      {(view) => <Shown view={view} />}
    </Answer>
  );
}

function Shown({ view }: { view: SecapView }) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  const rows = view.rows.filter((row) => row.totalMwh !== 0 || row.totalCo2eT !== 0);
  if (rows.length === 0) {
    return (
      <p>
        <Trans>No line of this inventory is a use of energy: there is no such view of it.</Trans>
      </p>
    );
  }
  // Columns that nobody uses would only push the others apart.
  const used = view.columns.filter((column) => rows.some((row) => (row.mwh[column] ?? 0) !== 0));
  const columns: Column<Row>[] = [
    { key: 'sector', header: t`Who uses it`, cell: (row) => i18n._(secapSector[row.sector]) },
    ...used.map((column) => ({
      key: column,
      header: i18n._(secapColumn[column]),
      numeric: true,
      cell: (row: Row) => (row.mwh[column] === undefined ? '–' : figures.whole(row.mwh[column])),
    })),
    {
      key: 'all',
      header: t`All (MWh)`,
      numeric: true,
      cell: (row) => <strong>{figures.whole(row.totalMwh)}</strong>,
    },
    {
      key: 'co2e',
      header: t`Emissions (t)`,
      numeric: true,
      cell: (row) => figures.whole(row.totalCo2eT),
    },
  ];
  const mwh = figures.whole(view.totalMwh);
  const t_ = figures.whole(view.totalCo2eT);
  return (
    <>
      <p className="table-lead">
        <Trans>
          Final energy in megawatt hours: {mwh} MWh in all, which gave off {t_} t.
        </Trans>
      </p>
      <div className="wide-table">
        <DataTable
          caption={t`Final energy by user and carrier, in megawatt hours`}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.sector}
          compact
        />
      </div>
    </>
  );
}
