import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../../api/problem';
import { call, onceOnly } from '../../../editing/calls';
import { DataTable } from '../../../ui/DataTable';
import { workPaths } from '../../../ui/paths';
import { SiteLink } from '../../../ui/SiteLink';
import { FindingsTable } from './FindingsTable';
import { actionWords, kindPages, kindWords, type Upload, uploadPath } from './uploads';

/** What an uploaded file would change, and the word that it may. */
export function Preview({
  signatoryId,
  upload,
  onChange,
}: {
  signatoryId: string;
  upload: Upload;
  onChange: (upload: Upload | null) => void;
}) {
  const { t, i18n } = useLingui();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [without, setWithout] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { faults, checks } = upload.summary;
  const changed = upload.records.filter(({ action }) => action !== 'unchanged').length;
  const state = upload.state;
  // The reader is led to what came of the press: to the preview, and to the result.
  useEffect(() => {
    if (state) heading.current?.focus();
  }, [state]);
  const act = async (what: 'confirmations' | 'discards') => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await call<Upload>('covenant', `${uploadPath(signatoryId, upload.id)}/${what}`, {
        method: 'POST',
        ...(what === 'confirmations'
          ? { ifMatch: `"${upload.revision}"`, body: { withoutFaults: without } }
          : {}),
        once: onceOnly(),
      });
      await queries.invalidateQueries({ queryKey: ['private'] });
      onChange(what === 'discards' ? null : data);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  const done = state === 'confirmed';
  return (
    <div className="exchange-preview">
      <h3 ref={heading} tabIndex={-1}>
        {done ? <Trans>{upload.fileName} is in the drafts</Trans> : upload.fileName}
      </h3>
      <p>
        {done ? (
          <Trans>
            Nothing of it is public yet. Go on in the drafts, and complete them when they are right.
          </Trans>
        ) : changed === 0 ? (
          <Trans>The file would change nothing.</Trans>
        ) : (
          <Plural
            value={changed}
            one="# part of the report would change. Nothing is stored yet."
            other="# parts of the report would change. Nothing is stored yet."
          />
        )}
      </p>
      {upload.records.length > 0 && (
        <DataTable
          caption={t`What becomes of the parts of the report`}
          rows={upload.records}
          rowKey={(each) => `${each.kind} ${each.recordId} ${each.title}`}
          columns={[
            {
              key: 'part',
              header: t`Part`,
              cell: (each) => {
                const word = kindWords[each.kind];
                const label = `${word ? i18n._(word) : each.kind} ${each.title}`;
                return done && each.recordId ? (
                  <SiteLink
                    to={workPaths.report(signatoryId, kindPages[each.kind] ?? each.kind, each.recordId)}
                  >
                    {label}
                  </SiteLink>
                ) : (
                  label
                );
              },
            },
            { key: 'action', header: t`What happens`, cell: (each) => i18n._(actionWords[each.action]) },
            {
              key: 'rows',
              header: t`Rows`,
              cell: (each) => (
                <span lang="en">
                  {each.lists
                    .filter(({ before, after }) => before + after > 0)
                    .map(({ name, before, after }) =>
                      each.action === 'created' ? `${name} ${after}` : `${name} ${before} → ${after}`,
                    )
                    .join(', ') || '–'}
                </span>
              ),
            },
          ]}
        />
      )}
      {!done && (
        <>
          {faults > 0 && (
            <label className="exchange-without">
              <input
                type="checkbox"
                checked={without}
                onChange={(event) => setWithout(event.target.checked)}
              />
              <span>
                <Plural
                  value={faults}
                  one="Take the rest without the # cell, row or sheet that could not be read"
                  other="Take the rest without the # cells, rows or sheets that could not be read"
                />
              </span>
            </label>
          )}
          <p role="alert" className="wrong">
            {error &&
              (error instanceof Problem && error.status > 0 ? (
                <span lang="en">{error.detail ?? error.message}</span>
              ) : (
                <Trans>That could not be done. Try again.</Trans>
              ))}
          </p>
          <div className="buttons">
            <button
              type="button"
              className="button button-strong"
              disabled={busy || changed === 0 || (faults > 0 && !without)}
              onClick={() => void act('confirmations')}
            >
              <Trans>Put it into the drafts</Trans>
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => void act('discards')}>
              <Trans>Give it up</Trans>
            </button>
          </div>
        </>
      )}
      {done && (
        <div className="buttons">
          <SiteLink to={workPaths.reports(signatoryId)} className="button button-strong">
            <Trans>To the report</Trans>
          </SiteLink>
          <button type="button" className="button" onClick={() => onChange(null)}>
            <Trans>Bring another file</Trans>
          </button>
        </div>
      )}
      {upload.findings.length > 0 && (
        <>
          <h3>
            <Trans>Cell by cell</Trans>
          </h3>
          {checks > 0 && (
            <p className="small">
              <Trans>
                What the checks of the report found can be mended in the drafts as well; it does not stand in
                the way.
              </Trans>
            </p>
          )}
          <FindingsTable findings={upload.findings} />
        </>
      )}
    </div>
  );
}
