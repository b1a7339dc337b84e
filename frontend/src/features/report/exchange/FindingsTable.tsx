import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DataTable } from '../../../ui/DataTable';
import { Segments } from '../../../ui/filters';
import type { UploadFinding } from './uploads';

type Which = 'all' | 'faults' | 'reading' | 'checks';

const page = 50;

/** What there is to say of a file, by sheet and cell. */
export function FindingsTable({ findings }: { findings: UploadFinding[] }) {
  const { t } = useLingui();
  const [which, setWhich] = useState<Which>('all');
  const [most, setMost] = useState(page);
  const isFault = (one: UploadFinding) => !one.isOfContent && one.severity === 'error';
  const belongs: Record<Which, (one: UploadFinding) => boolean> = {
    all: () => true,
    faults: isFault,
    reading: (one) => !one.isOfContent && !isFault(one),
    checks: (one) => one.isOfContent,
  };
  const shown = findings.filter(belongs[which]);
  const words = (one: UploadFinding) => {
    if (isFault(one)) return t`Not taken`;
    if (one.severity === 'notice') return t`Understood`;
    if (!one.isOfContent) return t`Warning`;
    return one.severity === 'error' ? t`To be mended before it is complete` : t`Worth a look`;
  };
  return (
    <>
      <Segments
        label={t`Which of them`}
        value={which}
        options={[
          { id: 'all', name: t`All` },
          { id: 'faults', name: t`Not taken` },
          { id: 'reading', name: t`Taken, with a remark` },
          { id: 'checks', name: t`Checks of the report` },
        ]}
        onChange={(next) => {
          setWhich(next);
          setMost(page);
        }}
      />
      {shown.length === 0 ? (
        <p>
          <Trans>Nothing of this kind.</Trans>
        </p>
      ) : (
        <DataTable
          caption={t`Cell by cell`}
          rows={shown.slice(0, most)}
          rowKey={(one) => `${one.sheet} ${one.cell} ${one.code} ${one.detail}`}
          columns={[
            {
              key: 'cell',
              header: t`Cell`,
              cell: (one) => (
                <span className="exchange-cell" lang="en">
                  {one.cell ? `${one.sheet}!${one.cell}` : one.sheet}
                </span>
              ),
            },
            { key: 'severity', header: t`What it means`, cell: words },
            {
              key: 'detail',
              header: t`What is the matter`,
              cell: (one) => (
                <span lang="en">
                  {one.detail}
                  {one.value && (
                    <>
                      {' '}
                      <q className="shown-text">{one.value}</q>
                    </>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {shown.length > most && (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + page)}>
            <Trans>Show more</Trans>
          </button>
        </p>
      )}
    </>
  );
}
