import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { call, onceOnly } from '../../editing/calls';
import { useTime } from '../../editing/time';
import { FileEntry } from '../../form/FileEntry';
import { useFormat } from '../../i18n/format';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Paging } from '../../ui/Paging';
import { SiteLink } from '../../ui/SiteLink';
import { readText } from '../../ui/search-state';
import { ImportPage } from './ImportPage';
import { ImportState } from './ImportState';
import { type ListImport, working } from './imports';
import { staffPaths } from './paths';
import { type Listed, privateQuery, useAddress } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

/** Imports of signatory lists: the list of them, or one. */
export default function Imports({ rest: [id] }: { rest: string[] }) {
  return id ? <ImportPage key={id} id={id} /> : <ImportList />;
}

const largest = 20_000_000;

function ImportList() {
  const { t } = useLingui();
  const { where } = useStaff();
  return (
    <StaffFrame
      title={t`Imports`}
      answer={
        <Trans>
          A list of signatories is checked first and shown with all that it would change. It is stored when
          you confirm it, and can be undone.
        </Trans>
      }
    >
      {where('imports.upload').length > 0 && <Upload />}
      <Past />
    </StaffFrame>
  );
}

function Upload() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const upload = async () => {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      // The type of the file is the service's to find out: browsers guess it from the name.
      const content = new Blob([file], { type: 'application/octet-stream' });
      const { data } = await call<ListImport>('covenant', '/imports', {
        method: 'POST',
        query: { fileName: file.name },
        file: content,
        once: onceOnly(),
      });
      await navigate({ to: `/${i18n.locale}${staffPaths.import(data.id)}` });
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="staff-form" aria-label={t`Upload a list`}>
      <FileEntry
        label={t`List of signatories`}
        help={t`The published list of the Covenant of Mayors, as a workbook or as text with separators.`}
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
            (error.errors[0]?.detail ?? error.detail ?? error.message)
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
          onClick={() => void upload()}
        >
          {busy ? <Trans>Being sent…</Trans> : <Trans>Upload and check</Trans>}
        </button>
        <span className="small">
          <Trans>Nothing is stored by this.</Trans>
        </span>
      </div>
    </section>
  );
}

function Past() {
  const { t } = useLingui();
  const format = useFormat();
  const time = useTime();
  const [{ cursor }] = useAddress((search) => ({ cursor: readText(search, 'cursor', 2000) }));
  const query = useQuery({
    ...privateQuery<Listed<ListImport>>('covenant', '/imports', { limit: 20, cursor }),
    refetchInterval: ({ state }) => (state.data?.items.some(working) ? 2000 : false),
  });
  return (
    <section className="staff-part">
      <h2>
        <Trans>All imports</Trans>
      </h2>
      <Answer query={query} service="covenant" shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>Nothing was imported on the site yet.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`All imports`}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'file',
                    header: t`File`,
                    cell: (each) => <SiteLink to={staffPaths.import(each.id)}>{each.fileName}</SiteLink>,
                  },
                  { key: 'state', header: t`State`, cell: (each) => <ImportState of={each} /> },
                  {
                    key: 'created',
                    header: t`New`,
                    numeric: true,
                    cell: ({ summary }) => summary && format.number(summary.created),
                  },
                  {
                    key: 'updated',
                    header: t`Changed`,
                    numeric: true,
                    cell: ({ summary }) => summary && format.number(summary.updated),
                  },
                  { key: 'at', header: t`Uploaded`, cell: (each) => time(each.uploadedAt) },
                ]}
              />
              <Paging to={staffPaths.imports} search={{}} cursor={cursor} nextCursor={nextCursor} />
            </>
          )
        }
      </Answer>
    </section>
  );
}
