import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bases } from '../../api/dictionaries';
import { Problem } from '../../api/problem';
import { authorisedFetch } from '../../session/clients';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Segments } from '../../ui/filters';
import { save } from './download';
import type { Finding, ListImport } from './imports';
import { NextPage } from './NextPage';
import { type Listed, privateQuery } from './queries';

type Which = 'all' | 'error' | 'warning' | 'notice';

/** Every remark on the file, row by row, and the report to be taken along. */
export function Findings({ one }: { one: ListImport }) {
  const { t } = useLingui();
  const [which, setWhich] = useState<Which>('all');
  const [cursors, setCursors] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const path = `/imports/${encodeURIComponent(one.id)}`;
  const query = useQuery(
    privateQuery<Listed<Finding>>('covenant', `${path}/findings`, {
      limit: 25,
      cursor: cursors.at(-1),
      ...(which === 'all' ? {} : { severity: [which] }),
    }),
  );
  const words: Record<string, string> = {
    error: t`Row not taken`,
    warning: t`Warning`,
    notice: t`Notice`,
  };
  const download = async () => {
    setFailed(false);
    try {
      const response = await authorisedFetch(`${bases.covenant}${path}/report`);
      if (!response.ok) throw new Problem(response.status, response.statusText, null);
      save(await response.blob(), `${one.fileName.replace(/\.[^.]+$/, '')}-report.csv`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="staff-part">
      <h2>
        <Trans>Remarks on the file</Trans>
      </h2>
      <div className="staff-line">
        <Segments
          label={t`Which of them`}
          value={which}
          options={[
            { id: 'all', name: t`All` },
            { id: 'error', name: t`Rows not taken` },
            { id: 'warning', name: t`Warnings` },
            { id: 'notice', name: t`Notices` },
          ]}
          onChange={(next) => {
            setWhich(next);
            setCursors([]);
          }}
        />
        <button type="button" className="button button-quiet" onClick={() => void download()}>
          <Trans>Download the report (CSV)</Trans>
        </button>
        <span role="alert" className="wrong">
          {failed && <Trans>The report could not be read. Try again.</Trans>}
        </span>
      </div>
      <Answer query={query} service="covenant" shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <p>
              <Trans>No remark of this kind.</Trans>
            </p>
          ) : (
            <>
              <DataTable
                caption={t`Remarks on the file`}
                rows={items}
                rowKey={(each) => `${each.row} ${each.column} ${each.code} ${each.value}`}
                busy={query.isPlaceholderData}
                columns={[
                  {
                    key: 'row',
                    header: t`Row`,
                    cell: (each) => (each.row === 0 ? t`whole file` : String(each.row)),
                  },
                  {
                    key: 'severity',
                    header: t`What it means`,
                    cell: (each) => words[each.severity] ?? each.severity,
                  },
                  { key: 'column', header: t`Column`, cell: (each) => <span lang="en">{each.column}</span> },
                  {
                    key: 'value',
                    header: t`Value`,
                    cell: (each) => <span className="shown-text">{each.value}</span>,
                  },
                  { key: 'reason', header: t`Reason`, cell: (each) => <span lang="en">{each.reason}</span> },
                ]}
              />
              <NextPage cursors={cursors} next={nextCursor} onChange={setCursors} />
            </>
          )
        }
      </Answer>
    </section>
  );
}
