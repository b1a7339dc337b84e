import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../../api/problem';
import { call, onceOnly } from '../../../editing/calls';
import { draftsQuery } from '../../../editing/drafts';
import { mayWith } from '../../../editing/may';
import { useTime } from '../../../editing/time';
import { useRoles } from '../../../editing/useRoles';
import { FileEntry } from '../../../form/FileEntry';
import { privateKey } from '../../../session/me';
import { Answer, Empty } from '../../../ui/answers';
import { DataTable } from '../../../ui/DataTable';
import { Page } from '../../../ui/Page';
import type { EditorProps } from '../editors';
import { reportKinds } from '../kinds';
import { useOwnRuleSet } from '../useRuleSet';
import { Downloads } from './Downloads';
import { Preview } from './Preview';
import { largestUpload, stateWords, type Upload, type UploadItem, uploadPath, uploadsQuery } from './uploads';
import '../../../form/form.css';
import './exchange.css';

/** Files of a report: out to be filled in without a connection, and in again with a preview. */
export default function ExchangePage({ signatoryId, name, trail }: EditorProps) {
  const { t } = useLingui();
  const me = useRoles('covenant');
  const { ruleSet } = useOwnRuleSet(signatoryId);
  const drafts = useQuery({ ...draftsQuery('covenant'), enabled: me !== undefined });
  const may = mayWith(me, reportKinds.inventories, signatoryId);
  const [shown, setShown] = useState<Upload | null>(null);
  return (
    <Page
      title={t`Templates and files`}
      section="covenant"
      trail={trail}
      listed={false}
      beside={name ?? undefined}
      answer={
        <Trans>
          Fill in a workbook in any spreadsheet program, or bring tables of another system. You see what would
          change, cell by cell, before anything is kept; nothing becomes public by it.
        </Trans>
      }
    >
      <div className="exchange">
        <Downloads signatoryId={signatoryId} ruleSet={ruleSet} drafts={drafts.data ?? []} />
        {may.edit && (
          <section>
            <h2>
              <Trans>Bring a file</Trans>
            </h2>
            {shown ? (
              <Preview key={shown.id} signatoryId={signatoryId} upload={shown} onChange={setShown} />
            ) : (
              <Entry signatoryId={signatoryId} onUploaded={setShown} />
            )}
          </section>
        )}
        {!shown && <Past signatoryId={signatoryId} onOpen={setShown} />}
      </div>
    </Page>
  );
}

function Entry({ signatoryId, onUploaded }: { signatoryId: string; onUploaded: (upload: Upload) => void }) {
  const { t, i18n } = useLingui();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const send = async () => {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      const { data } = await call<Upload>(
        'covenant',
        `/signatories/${encodeURIComponent(signatoryId)}/workbook-imports`,
        {
          method: 'POST',
          query: { fileName: file.name, language: i18n.locale },
          // What the file is, is the service's to find out: browsers guess it from the name.
          file: new Blob([file], { type: 'application/octet-stream' }),
          once: onceOnly(),
        },
      );
      await queries.invalidateQueries({ queryKey: privateKey('covenant', 'uploads') });
      onUploaded(data);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileEntry
        label={t`Workbook, eCRF tables or CSV`}
        help={t`The reporting workbook, tables with the sheets eCRF_1 to eCRF_3, or the table of an inventory.`}
        accepts={['.xlsx', '.csv']}
        most={largestUpload}
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
          onClick={() => void send()}
        >
          {busy ? <Trans>Being read…</Trans> : <Trans>Upload and look</Trans>}
        </button>
        <span className="small">
          <Trans>Nothing is stored by this.</Trans>
        </span>
      </div>
    </>
  );
}

function Past({ signatoryId, onOpen }: { signatoryId: string; onOpen: (upload: Upload) => void }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  const query = useQuery(uploadsQuery(signatoryId));
  const open = async (id: string) => {
    const { data } = await call<Upload>('covenant', uploadPath(signatoryId, id));
    onOpen(data);
    window.scrollTo({ top: 0 });
  };
  const fileCell = (each: UploadItem) =>
    each.state === 'ready' || each.state === 'confirmed' ? (
      <button type="button" className="button button-quiet" onClick={() => void open(each.id)}>
        {each.fileName}
      </button>
    ) : (
      each.fileName
    );
  return (
    <section>
      <h2>
        <Trans>Files that were uploaded</Trans>
      </h2>
      <Answer query={query} service="covenant" shape="table">
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>None yet.</Trans>
              </p>
            </Empty>
          ) : (
            <DataTable
              caption={t`Files that were uploaded`}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'file', header: t`File`, cell: fileCell },
                { key: 'state', header: t`State`, cell: ({ state }) => i18n._(stateWords[state]) },
                {
                  key: 'faults',
                  header: t`Not read`,
                  cell: ({ summary: { faults } }) =>
                    faults === 0 ? '–' : <Plural value={faults} one="# cell" other="# cells" />,
                },
                { key: 'at', header: t`Uploaded`, cell: ({ uploadedAt }) => time(uploadedAt) },
              ]}
            />
          )
        }
      </Answer>
    </section>
  );
}
