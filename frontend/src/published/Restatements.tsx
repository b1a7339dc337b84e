import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/format';
import { Answer } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { useFigures } from './figures';
import { InLanguage } from './InLanguage';
import { restatementsQuery } from './queries';
import type { Restatement } from './shapes';
import { restatementReason } from './terms';

/** The editions of an inventory: when figures were given anew, why, and both totals, each under its own address. */
export function Restatements({
  id,
  version,
  count,
  language,
}: {
  id: string;
  version: number;
  count: number;
  language: string | null;
}) {
  const edition = String(version);
  return (
    <>
      <p>
        <Trans>
          To cite these figures, whatever becomes of them:{' '}
          <SiteLink to={paths.inventory(id)} search={{ edition }}>
            edition {edition}
          </SiteLink>
        </Trans>
      </p>
      {count === 0 ? (
        <p className="small">
          <Trans>Its figures have not been restated since they were first published.</Trans>
        </p>
      ) : (
        <div className="after-table">
          <Events id={id} language={language} />
        </div>
      )}
    </>
  );
}

function Events({ id, language }: { id: string; language: string | null }) {
  return (
    <Answer query={useQuery(restatementsQuery(id))} service="covenant" shape="table">
      {(items) => <RestatementTable items={items} languageOf={() => language} />}
    </Answer>
  );
}

export function RestatementTable({
  items,
  languageOf,
}: {
  items: Restatement[];
  languageOf: (inventoryId: string) => string | null;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const total = (id: string, version: number, value: number) => (
    <>
      {figures.whole(value)} t
      <span className="fact-qualifier">
        <SiteLink to={paths.inventory(id)} search={{ edition: String(version) }}>
          {t`edition ${String(version)}`}
        </SiteLink>
      </span>
    </>
  );
  const columns: Column<Restatement>[] = [
    {
      key: 'at',
      header: t`Restated on`,
      cell: (each) => <span className="together">{format.date(each.restatedAt.slice(0, 10))}</span>,
    },
    {
      key: 'why',
      header: t`Why`,
      cell: (each) => (
        <>
          {i18n._(restatementReason[each.reason])}
          {each.gwpSetBefore !== each.gwpSetAfter &&
            ` (${each.gwpSetBefore ?? '?'} → ${each.gwpSetAfter ?? '?'})`}
          {each.explanation && (
            <span className="fact-qualifier">
              <InLanguage of={languageOf(each.inventoryId)}>{each.explanation}</InLanguage>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'before',
      header: t`Before`,
      numeric: true,
      cell: (each) => total(each.inventoryId, each.versionBefore, each.totalBeforeT),
    },
    {
      key: 'after',
      header: t`After`,
      numeric: true,
      cell: (each) => total(each.inventoryId, each.versionAfter, each.totalAfterT),
    },
  ];
  return (
    <DataTable caption={t`Restatements`} columns={columns} rows={items} rowKey={(each) => each.id} compact />
  );
}
