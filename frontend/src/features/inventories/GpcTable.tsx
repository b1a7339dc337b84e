import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/format';
import { useFigures } from '../../published/figures';
import { gpcQuery } from '../../published/queries';
import type { GpcView } from '../../published/shapes';
import { notationKey } from '../../published/terms';
import { Answer, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';

type Row = GpcView['rows'][number];

/** The same emissions by the reference numbers of the Global Protocol for Community-scale inventories. */
export function GpcTable({ id }: { id: string }) {
  return (
    <Answer query={useQuery(gpcQuery(id))} service="covenant" shape="table">
      {(view) => <Shown view={view} />}
    </Answer>
  );
}

function Shown({ view }: { view: GpcView }) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  const format = useFormat();
  const rows = view.rows.filter((row) => row.co2eT !== null || row.keys.length > 0);
  if (rows.length === 0) {
    return (
      <p>
        <Trans>This inventory has nothing that a reference number stands for.</Trans>
      </p>
    );
  }
  const columns: Column<Row>[] = [
    { key: 'ref', header: t`Number`, cell: (row) => <span className="together">{row.ref}</span> },
    { key: 'title', header: t`Source`, cell: (row) => <span lang="en">{row.title}</span> },
    {
      key: 'value',
      header: t`Emissions (t)`,
      numeric: true,
      // A key stands where the number would: nobody reads 0 where nothing was estimated.
      cell: (row) =>
        row.co2eT !== null && (row.co2eT !== 0 || row.keys.length === 0) ? (
          figures.whole(row.co2eT)
        ) : row.keys.length > 0 ? (
          <span className="unknown">{format.series(row.keys.map((key) => i18n._(notationKey[key])))}</span>
        ) : (
          <Unknown />
        ),
    },
    {
      key: 'counted',
      header: t`Counted in`,
      cell: (row) =>
        [row.isInBasic && 'BASIC', row.isInBasicPlus && 'BASIC+', row.isInTerritorial && t`territorial`]
          .filter(Boolean)
          .join(', ') || '–',
    },
  ];
  const basic = figures.whole(view.totals.basicT);
  const plus = figures.whole(view.totals.basicPlusT);
  const territorial = figures.whole(view.totals.territorialT);
  return (
    <>
      <p className="table-lead">
        <Trans>
          BASIC {basic} t, BASIC+ {plus} t, territorial {territorial} t.
        </Trans>
      </p>
      <DataTable
        caption={t`Emissions by reference number`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.ref}
        compact
      />
    </>
  );
}
