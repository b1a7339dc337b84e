import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CovenantSchemas } from '../../api/covenant';
import { Problem } from '../../api/problem';
import { call, onceOnly } from '../../editing/calls';
import { useTime } from '../../editing/time';
import { Confirm } from '../../form/Confirm';
import { FileEntry } from '../../form/FileEntry';
import { useFormat } from '../../i18n/format';
import { privateKey } from '../../session/me';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { privateQuery } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

type EstimateFile = CovenantSchemas['EstimateFile'];
type EstimateFileItem = CovenantSchemas['EstimateFileItem'];

const largest = 20_000_000;

/** Files of estimates that signatories can begin an inventory from. */
export default function Estimates() {
  const { t } = useLingui();
  const { where } = useStaff();
  const may = where('estimates.manage').length > 0;
  const [loaded, setLoaded] = useState<EstimateFile | null>(null);
  return (
    <StaffFrame
      title={t`Estimates`}
      answer={
        <Trans>
          Estimates of emissions by year and sector, which small local governments can begin an inventory
          from. Each figure keeps its source.
        </Trans>
      }
    >
      {may && <Load onLoaded={setLoaded} />}
      {loaded && <Report of={loaded} />}
      <Files may={may} />
    </StaffFrame>
  );
}

function Load({ onLoaded }: { onLoaded: (file: EstimateFile) => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const load = async () => {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      const { data } = await call<EstimateFile>('covenant', '/estimates', {
        method: 'POST',
        query: { fileName: file.name },
        file: new Blob([file], { type: 'application/octet-stream' }),
        once: onceOnly(),
      });
      await queries.invalidateQueries({ queryKey: privateKey('covenant', '/estimates') });
      setFile(null);
      onLoaded(data);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="staff-form" aria-label={t`Load estimates`}>
      <FileEntry
        label={t`File of estimates`}
        help={t`A row for each local government, year and cell: scheme, identifier, year, subsector, scope, valueT, source.`}
        accepts={['.xlsx', '.csv']}
        most={largest}
        file={file}
        onChange={(next) => {
          setFile(next);
          setError(null);
        }}
      />
      {error && (
        <p className="wrong" role="alert">
          {error instanceof Problem && error.status > 0 ? (
            <span lang="en">{error.errors[0]?.detail ?? error.detail ?? error.message}</span>
          ) : (
            <Trans>The file could not be sent. Try again.</Trans>
          )}
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button button-strong"
          disabled={!file || busy}
          onClick={() => void load()}
        >
          {busy ? <Trans>Being sent…</Trans> : <Trans>Load the estimates</Trans>}
        </button>
        <span className="small">
          <Trans>Rows that can be taken are offered to the signatories at once.</Trans>
        </span>
      </div>
    </section>
  );
}

function Report({ of }: { of: EstimateFile }) {
  const { t } = useLingui();
  const { fileName, rowsTaken, rowsRejected, findings } = of;
  return (
    <section className="staff-part" aria-live="polite">
      <h2>{fileName}</h2>
      <p>
        <Plural value={rowsTaken} one="# row is taken" other="# rows are taken" />
        {rowsRejected > 0 && (
          <>
            {', '}
            <Plural value={rowsRejected} one="# row is not" other="# rows are not" />
          </>
        )}
      </p>
      {findings.length > 0 && (
        <DataTable
          caption={t`Remarks on the file`}
          rows={findings.slice(0, 100)}
          rowKey={(one) => `${one.cell} ${one.code} ${one.detail}`}
          columns={[
            { key: 'cell', header: t`Cell`, cell: (one) => `${one.sheet}!${one.cell}` },
            { key: 'detail', header: t`Reason`, cell: (one) => <span lang="en">{one.detail}</span> },
          ]}
        />
      )}
    </section>
  );
}

function Files({ may }: { may: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const time = useTime();
  const queries = useQueryClient();
  const query = useQuery(privateQuery<{ items: EstimateFileItem[] }>('covenant', '/estimates'));
  const remove = async (id: string) => {
    await call('covenant', `/estimates/${encodeURIComponent(id)}`, { method: 'DELETE' });
    await queries.invalidateQueries({ queryKey: privateKey('covenant', '/estimates') });
  };
  return (
    <section className="staff-part">
      <h2>
        <Trans>All files of estimates</Trans>
      </h2>
      <Answer query={query} service="covenant" shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>No estimates are loaded.</Trans>
              </p>
            </Empty>
          ) : (
            <DataTable
              caption={t`All files of estimates`}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'file', header: t`File`, cell: ({ fileName }) => fileName },
                {
                  key: 'rows',
                  header: t`Rows taken`,
                  numeric: true,
                  cell: ({ rowsTaken }) => format.number(rowsTaken),
                },
                {
                  key: 'rejected',
                  header: t`Not taken`,
                  numeric: true,
                  cell: ({ rowsRejected }) => format.number(rowsRejected),
                },
                {
                  key: 'signatories',
                  header: t`Signatories`,
                  numeric: true,
                  cell: ({ signatoryCount }) => format.number(signatoryCount),
                },
                { key: 'at', header: t`Loaded`, cell: ({ uploadedAt }) => time(uploadedAt) },
                ...(may
                  ? [
                      {
                        key: 'delete',
                        header: t`Take back`,
                        cell: ({ id, fileName }: EstimateFileItem) => (
                          <Confirm
                            quiet
                            label={t`Delete`}
                            title={t`Delete the estimates of ${fileName}?`}
                            act={() => remove(id)}
                          >
                            <p>
                              <Trans>Inventories that were begun from them stay as they are.</Trans>
                            </p>
                          </Confirm>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Answer>
    </section>
  );
}
