import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/problem';
import { call, onceOnly } from '../../editing/calls';
import type { ToldDraft } from '../../editing/draft';
import type { Kind } from '../../editing/kinds';
import { type DraftAnswer, readDraft } from '../../editing/records';
import { Shown, useFieldLabel } from '../../editing/shown';
import { titleOf } from '../../editing/title';
import { Confirm } from '../../form/Confirm';
import { same } from '../../form/merging';
import { useFormat } from '../../i18n/format';
import { privateKey } from '../../session/me';
import { Failure, Waiting } from '../../ui/answers';
import { SiteLink } from '../../ui/SiteLink';
import { readText } from '../../ui/search-state';
import { staffPaths } from './paths';
import { useAddress } from './queries';
import { StaffFrame } from './StaffFrame';

/** Two records that are the same, side by side: one stays, and the other leads there. */
export function MergePage({ kind }: { kind: Kind }) {
  const { t } = useLingui();
  const [{ keep, drop }, change] = useAddress((raw) => ({
    keep: readText(raw, 'keep'),
    drop: readText(raw, 'drop'),
  }));
  const trail = [{ label: t`Records`, to: staffPaths.records }];
  const [staying, going] = useQueries({
    queries: [keep, drop].map((key) => ({
      queryKey: privateKey('merge', kind.name, key),
      queryFn: ({ signal }: { signal: AbortSignal }) => readDraft(kind, key ?? '', signal),
      enabled: key !== undefined,
      retry: false,
      gcTime: 0,
    })),
  });
  const [done, setDone] = useState<{ moved: number; name: string } | null>(null);
  const format = useFormat();
  if (done) {
    const { moved, name } = done;
    const page = kind.page(keep ?? '');
    return (
      <StaffFrame title={t`Merged`} trail={trail}>
        <p role="status">
          <Trans>
            “{name}” has taken the place of the other record, and {format.number(moved)} references lead to it
            now.
          </Trans>
        </p>
        {page && (
          <p>
            <SiteLink to={page} className="button">
              <Trans>The public page</Trans>
            </SiteLink>
          </p>
        )}
      </StaffFrame>
    );
  }
  const error = staying?.error ?? going?.error ?? null;
  return (
    <StaffFrame
      title={t`Merge two records`}
      trail={trail}
      answer={
        <Trans>
          The record on the left stays as it is, and gets what refers to the other one. The address of the
          other leads to it from then on.
        </Trans>
      }
    >
      {keep === undefined || drop === undefined || keep === drop ? (
        <p>
          <SiteLink to={staffPaths.records} search={{ kind: kind.name }} className="button">
            <Trans>Choose two records</Trans>
          </SiteLink>
        </p>
      ) : error ? (
        error instanceof Problem && error.status === 404 ? (
          <p role="alert">
            <Trans>One of the two records does not exist.</Trans>
          </p>
        ) : (
          <Failure error={error} service={kind.service} />
        )
      ) : staying?.data && going?.data ? (
        <SideBySide
          kind={kind}
          keys={[keep, drop]}
          stays={staying.data}
          goes={going.data}
          onSwap={() => change({ keep: drop, drop: keep }, true)}
          onMerged={(moved, name) => setDone({ moved, name })}
        />
      ) : (
        <Waiting shape="table" />
      )}
    </StaffFrame>
  );
}

function SideBySide({
  kind,
  keys: [keep, drop],
  stays,
  goes,
  onSwap,
  onMerged,
}: {
  kind: Kind;
  keys: [string, string];
  stays: ToldDraft<DraftAnswer>;
  goes: ToldDraft<DraftAnswer>;
  onSwap: () => void;
  onMerged: (moved: number, name: string) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const label = useFieldLabel(kind);
  const queries = useQueryClient();
  const [all, setAll] = useState(false);
  const [left, right] = [stays.info.published ?? stays.content, goes.info.published ?? goes.content];
  const names = Object.keys({ ...left, ...right });
  const shown = all ? names : names.filter((name) => !same(left[name], right[name]));
  const [kept, lost] = [titleOf(left, format.name), titleOf(right, format.name)];
  return (
    <>
      <div className="staff-line">
        <button type="button" className="button" onClick={onSwap}>
          <Trans>Swap the two</Trans>
        </button>
        <button type="button" className="button button-quiet" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Only what differs</Trans> : <Trans>All fields</Trans>}
        </button>
      </div>
      <div className="merge-table">
        <div className="merge-row merge-head">
          <span />
          <span className="side-head">
            <Trans>Stays: {kept}</Trans>
          </span>
          <span className="side-head">
            <Trans>Goes: {lost}</Trans>
          </span>
        </div>
        {shown.map((name) => (
          <div key={name} className={same(left[name], right[name]) ? 'merge-row' : 'merge-row is-different'}>
            <span className="side-head">{label(name)}</span>
            <div>
              <span className="narrow-only">
                <Trans>Stays: {kept}</Trans>
              </span>
              <Shown kind={kind} field={name} value={left[name]} />
            </div>
            <div>
              <span className="narrow-only">
                <Trans>Goes: {lost}</Trans>
              </span>
              <Shown kind={kind} field={name} value={right[name]} />
            </div>
          </div>
        ))}
        {shown.length === 0 && (
          <p>
            <Trans>The two do not differ in any field.</Trans>
          </p>
        )}
      </div>
      <p className="small">
        <Trans>
          What the one that goes says better is not taken over by itself:{' '}
          <SiteLink to={`/edit/${kind.name}/${keep}`}>edit the one that stays</SiteLink> first.
        </Trans>
      </p>
      <Confirm
        label={t`Merge`}
        title={t`Let “${kept}” take the place of “${lost}”?`}
        reason={t`Why they are the same`}
        act={async (reason) => {
          const { data } = await call<{ moved: Record<string, number> }>(
            kind.service,
            `/${kind.name}/${encodeURIComponent(drop)}/mergers`,
            { method: 'POST', body: { into: keep, reason }, ifMatch: goes.etag, once: onceOnly() },
          );
          void queries.invalidateQueries({ queryKey: [kind.service] });
          onMerged(
            Object.values(data.moved).reduce((sum, each) => sum + each, 0),
            kept,
          );
        }}
      >
        <p>
          <Trans>Its draft and private contact are thrown away; its versions are kept.</Trans>
        </p>
      </Confirm>
    </>
  );
}
