import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import { call, onceOnly, type Told } from '../../editing/calls';
import { useTime } from '../../editing/time';
import { Confirm } from '../../form/Confirm';
import { useFormat } from '../../i18n/format';
import { privateKey } from '../../session/me';
import { Answer } from '../../ui/answers';
import { Missing } from '../../ui/Missing';
import { Differences } from './Differences';
import { Findings } from './Findings';
import { ImportState } from './ImportState';
import { type ListImport, working } from './imports';
import { staffPaths } from './paths';
import { phaseWords } from './phases';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

/** One import: its progress while the service works on it, what it would change or did, and what can be done. */
export function ImportPage({ id }: { id: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const key = privateKey('covenant', `/imports/${id}`);
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call<ListImport>('covenant', `/imports/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data && working(state.data.data) ? 700 : false),
  });
  const trail = [{ label: t`Imports`, to: staffPaths.imports }];
  if (query.error instanceof Problem && query.error.status === 404) {
    return <Missing title={t`No such import`} trail={trail} list={trail[0] as (typeof trail)[0]} />;
  }
  return (
    <StaffFrame title={query.data?.data.fileName ?? t`Import`} trail={trail}>
      <Answer query={query} service="covenant">
        {(told) => (
          <One
            told={told}
            onChanged={(next) => {
              queries.setQueryData(key, next);
              void queries.invalidateQueries({ queryKey: key });
            }}
          />
        )}
      </Answer>
    </StaffFrame>
  );
}

function One({ told, onChanged }: { told: Told<ListImport>; onChanged: (next: Told<ListImport>) => void }) {
  const { data: one, etag } = told;
  const { t } = useLingui();
  const queries = useQueryClient();
  const time = useTime();
  const { state, summary } = one;
  const before = useRef(state);
  // What was read of the preview, and the public pages, are another thing once the work is done.
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    void queries.invalidateQueries({ queryKey: privateKey('covenant', `/imports/${one.id}/differences`) });
    void queries.invalidateQueries({ queryKey: ['covenant'] });
  }, [state, queries, one.id]);
  return (
    <>
      <p>
        <ImportState of={one} />{' '}
        <span className="small">{time(one.endedAt ?? one.confirmedAt ?? one.uploadedAt)}</span>
      </p>
      {working(one) && <Progress of={one} />}
      {one.refusal && (
        <div className="failure" role="alert">
          <p className="failure-what">
            <Trans>This file is not taken. Nothing of it is stored.</Trans>
          </p>
          <p lang="en">{one.refusal.reason}</p>
        </div>
      )}
      {one.remark === 'register_changed' && (
        <div className="failure" role="alert">
          <p className="failure-what">
            <Trans>The register has changed since you looked at the preview.</Trans>
          </p>
          <p>
            <Trans>Below is what the import would do now. Look at it, and confirm again.</Trans>
          </p>
        </div>
      )}
      {one.undone && <Undone of={one.undone} reason={one.undoReason} />}
      {summary && <Counts of={summary} />}
      <Acts one={one} etag={etag} onChanged={onChanged} />
      {one.columns && <Columns of={one.columns} />}
      {summary && !working(one) && (
        <>
          <Differences one={one} title={state === 'ready' ? t`What it would change` : t`What it changed`} />
          <Findings one={one} />
        </>
      )}
    </>
  );
}

/** How far the work is; told aloud at each tenth, and not at each row. */
function Progress({ of }: { of: ListImport }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { progress } = of;
  const phase = progress ? phaseWords[progress.phase] : undefined;
  const share = progress?.total ? progress.done / progress.total : null;
  const done = format.number(progress?.done ?? 0);
  const total = progress?.total ? format.number(progress.total) : null;
  const tenth = share === null ? null : Math.floor(share * 10) / 10;
  return (
    <div className="progress">
      <progress aria-label={t`Progress`} value={share ?? undefined} max={1} />
      <span>
        {phase ? i18n._(phase) : <Trans>Waits for its turn</Trans>}
        {total !== null && (
          <>
            {': '}
            <Trans>
              {done} of {total} rows
            </Trans>
          </>
        )}
      </span>
      <span className="sr-only" role="status">
        {tenth !== null && format.percent(tenth)}
      </span>
    </div>
  );
}

function Counts({ of }: { of: NonNullable<ListImport['summary']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const counts: [string, number][] = [
    [t`new`, of.created],
    [t`changed`, of.updated],
    [t`the same as stored`, of.unchanged],
    [t`not taken`, of.rejected],
    [t`warnings`, of.warnings],
  ];
  return (
    <dl className="figures-line">
      {counts.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Undone({ of, reason }: { of: NonNullable<ListImport['undone']>; reason: string | null }) {
  const { t } = useLingui();
  const format = useFormat();
  const counts: [string, number][] = [
    [t`taken out again`, of.removed],
    [t`as before the import`, of.restored],
    [t`left as they are`, of.kept],
  ];
  return (
    <section className="staff-part">
      <h2>
        <Trans>What the undo did</Trans>
      </h2>
      {reason && <p className="shown-text">{reason}</p>}
      <dl className="figures-line">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {of.kept > 0 && (
        <p>
          <Plural
            value={of.kept}
            one="# signatory was left as it is: the table below says why."
            other="# signatories were left as they are: the table below says why of each."
          />
        </p>
      )}
    </section>
  );
}

function Acts({
  one,
  etag,
  onChanged,
}: {
  one: ListImport;
  etag: string | null;
  onChanged: (next: Told<ListImport>) => void;
}) {
  const { t } = useLingui();
  const { where } = useStaff();
  const path = `/imports/${encodeURIComponent(one.id)}`;
  const may = (verb: string) => where(`imports.${verb}`).includes('covenant');
  const [refused, setRefused] = useState<Error | null>(null);
  const changes = one.summary ? one.summary.created + one.summary.updated : 0;
  const post = (rest: string, body?: unknown) =>
    call<ListImport>('covenant', `${path}/${rest}`, {
      method: 'POST',
      body,
      ifMatch: etag ?? undefined,
      once: onceOnly(),
    });
  return (
    <>
      {refused && (
        <p className="wrong" role="alert">
          {refused instanceof Problem ? (refused.detail ?? refused.message) : refused.message}
        </p>
      )}
      <div className="buttons">
        {one.state === 'ready' && may('confirm') && (
          <button
            type="button"
            className="button button-strong"
            disabled={changes === 0}
            onClick={() => {
              setRefused(null);
              void post('confirmations').then(onChanged, setRefused);
            }}
          >
            {changes === 0 ? (
              <Trans>There is nothing to store</Trans>
            ) : (
              <Plural
                value={changes}
                one="Confirm and store # signatory"
                other="Confirm and store # signatories"
              />
            )}
          </button>
        )}
        {(one.state === 'ready' || one.state === 'checking' || one.state === 'uploaded') && may('upload') && (
          <Confirm
            quiet
            label={t`Give up this import`}
            title={t`Give up this import?`}
            act={async () => onChanged(await post('discards'))}
          >
            <p>
              <Trans>Nothing of it was stored; the file is thrown away.</Trans>
            </p>
          </Confirm>
        )}
        {one.state === 'done' && may('undo') && (
          <Confirm
            label={t`Undo this import`}
            title={t`Undo this import?`}
            reason={t`Why`}
            act={async (reason) => onChanged(await post('undo', { reason }))}
          >
            <p>
              <Trans>
                Signatories that it brought are taken out again, those that it changed are as before. What
                somebody has changed since stays, and is listed.
              </Trans>
            </p>
          </Confirm>
        )}
      </div>
    </>
  );
}

function Columns({ of }: { of: NonNullable<ListImport['columns']> }) {
  const format = useFormat();
  return (
    <details className="staff-part" open={of.unknown.length > 0 || of.missing.length > 0}>
      <summary>
        <Trans>Columns of the file</Trans>
      </summary>
      <dl className="facts">
        <div className="fact">
          <dt>
            <Trans>Taken over</Trans>
          </dt>
          <dd lang="en">{format.series(of.known)}</dd>
        </div>
        {of.missing.length > 0 && (
          <div className="fact">
            <dt>
              <Trans>Missing in the file</Trans>
            </dt>
            <dd>
              <span lang="en">{format.series(of.missing)}</span>
              <span className="fact-qualifier">
                <Trans>What is stored of them stays.</Trans>
              </span>
            </dd>
          </div>
        )}
        {of.unknown.length > 0 && (
          <div className="fact">
            <dt>
              <Trans>Not known</Trans>
            </dt>
            <dd>
              <span lang="en">{format.series(of.unknown)}</span>
              <span className="fact-qualifier">
                <Trans>They are neither stored nor shown.</Trans>
              </span>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
