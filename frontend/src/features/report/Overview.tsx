import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { draftsQuery } from '../../editing/drafts';
import { mayWith } from '../../editing/may';
import { useTime } from '../../editing/time';
import { useRoles } from '../../editing/useRoles';
import { useFormat } from '../../i18n/format';
import { assessmentQuery, countOf } from '../../report-form/assessment';
import type { ReportKind } from '../../report-form/kinds';
import { Meter } from '../../report-form/Meter';
import { ActingFor } from '../../session/ActingFor';
import { useHoldings } from '../../session/me';
import { Failure, Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { paths, workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Begin } from './Begin';
import { editors } from './editors';
import { reportKindNames, reportKinds } from './kinds';
import { ownSignatoryQuery, publishedQuery } from './queries';
import { journey, type Next, nextOf, type Part, partsOf } from './standing';
import { useOwnRuleSet } from './useRuleSet';
import './report.css';

/** What one signatory reports under its rule set, in the order of the journey, and what is to be done next. */
export function Overview({ signatoryId }: { signatoryId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { holdings } = useHoldings();
  const me = useRoles('covenant');
  const signatory = useQuery(ownSignatoryQuery(signatoryId));
  const own = holdings.find(({ subject }) => subject?.kind === 'signatory' && subject.id === signatoryId);
  const name = signatory.data ? format.name(signatory.data) : (own?.subject?.name ?? null);
  const { ruleSet, error: rulesFailed, retry } = useOwnRuleSet(signatoryId);
  const drafts = useQuery({ ...draftsQuery('covenant'), enabled: me !== undefined });
  const published = useQueries({
    queries: reportKindNames.map((kind) => publishedQuery(kind, signatoryId)),
  });
  const trail = [{ label: t`My organisations`, to: workPaths.my }];
  const title = name === null ? t`Report` : t`Report of ${name}`;
  const anyKind = reportKinds.inventories;
  const reads = me?.roles.some(
    ({ organisation, permissions }) =>
      permissions.includes('reports.read_private') &&
      (organisation.subjectId === signatoryId || organisation.subjectId === null),
  );
  if (me && !reads) {
    return (
      <Page
        title={t`This report is not yours`}
        trail={trail}
        listed={false}
        answer={
          <Trans>
            You belong to no organisation that answers for this signatory. What is public of it stands on its
            public page.
          </Trans>
        }
      >
        <p className="buttons">
          <SiteLink to={workPaths.my} className="button">
            <Trans>My organisations</Trans>
          </SiteLink>
          <SiteLink to={paths.signatory(signatoryId)} className="button">
            <Trans>The public page</Trans>
          </SiteLink>
        </p>
      </Page>
    );
  }

  const failed = drafts.error
    ? { error: drafts.error, retry: () => void drafts.refetch() }
    : rulesFailed
      ? { error: rulesFailed, retry }
      : null;
  const known = drafts.data !== undefined && published.every(({ isPending }) => !isPending);
  const parts = new Map(
    reportKindNames.map((kind, index) => [
      kind,
      partsOf(reportKinds[kind], signatoryId, published[index]?.data ?? [], drafts.data ?? []),
    ]),
  );
  const next = nextOf(parts);
  const may = mayWith(me, anyKind, signatoryId);
  const complete = journey.filter((kind) => parts.get(kind)?.some(({ isPublic }) => isPublic)).length;
  const rules = ruleSet && format.written(ruleSet.names.en ?? ruleSet.code, ruleSet.names);
  const version = ruleSet?.version;
  return (
    <Page
      title={title}
      section="covenant"
      trail={trail}
      listed={false}
      beside={
        rules && (
          <Trans>
            {rules}, version {version}
          </Trans>
        )
      }
      answer={known && me ? <NextSentence next={next} mayCreate={may.create} /> : undefined}
    >
      <ActingFor service="covenant" subjectId={signatoryId} />
      {failed && <Failure service="covenant" error={failed.error} onRetry={failed.retry} />}
      {!failed && !known && <Waiting shape="table" />}
      {known && (
        <div className="report-overview">
          <ol className="journey">
            {reportKindNames.map((kind) => (
              <Stage
                key={kind}
                kind={reportKinds[kind]}
                isStep={journey.includes(kind)}
                signatoryId={signatoryId}
                parts={parts.get(kind) ?? []}
              >
                {may.create && ruleSet && Object.hasOwn(editors, kind) && (
                  <Begin
                    kind={reportKinds[kind]}
                    signatoryId={signatoryId}
                    ruleSet={ruleSet}
                    parts={parts.get(kind) ?? []}
                    isNext={next.what === 'begin' && next.kind === kind}
                  />
                )}
              </Stage>
            ))}
          </ol>
          <aside className="report-side">
            <Meter label={t`Complete`} share={complete / journey.length}>
              <p className="small">
                <Trans>
                  {complete} of {journey.length} parts are complete and public.
                </Trans>
              </p>
            </Meter>
            {Object.hasOwn(editors, 'exchange') && (
              <section>
                <h2>
                  <Trans>Templates and files</Trans>
                </h2>
                <p>
                  <Trans>Fill in a workbook without a connection, or bring a file of another system.</Trans>
                </p>
                <p>
                  <SiteLink to={workPaths.report(signatoryId, 'exchange', 'files')} className="button">
                    <Trans>Download and upload</Trans>
                  </SiteLink>
                </p>
              </section>
            )}
            <p>
              <SiteLink to={paths.signatory(signatoryId)}>
                <Trans>The public page</Trans>
              </SiteLink>
            </p>
          </aside>
        </div>
      )}
    </Page>
  );
}

function NextSentence({ next, mayCreate }: { next: Next; mayCreate: boolean }) {
  const { i18n } = useLingui();
  if (next.what === 'done') {
    return (
      <Trans>Every part is complete and public. Keep it so: add an inventory when a year is over.</Trans>
    );
  }
  const what = i18n._(reportKinds[next.what === 'begin' ? next.kind : next.part.kind].one);
  if (next.what === 'begin') {
    return mayCreate ? (
      <Trans>
        What comes next: <strong>{what}</strong>.
      </Trans>
    ) : (
      <Trans>
        Not there yet: <strong>{what}</strong>.
      </Trans>
    );
  }
  const called = next.part.title;
  return called ? (
    <Trans>
      To be completed next: <strong>{what}</strong> ({called}).
    </Trans>
  ) : (
    <Trans>
      To be completed next: <strong>{what}</strong>.
    </Trans>
  );
}

/** One part of the journey: what there is of it, and the way to begin. */
function Stage({
  kind,
  isStep,
  signatoryId,
  parts,
  children,
}: {
  kind: ReportKind;
  /** Whether every rule set asks for it. */
  isStep: boolean;
  signatoryId: string;
  parts: readonly Part[];
  children: ReactNode;
}) {
  const { i18n } = useLingui();
  const isPublic = parts.some((each) => each.isPublic);
  return (
    <li
      className="stage"
      data-standing={isPublic ? 'complete' : parts.length > 0 ? 'begun' : 'nothing'}
      data-step={isStep || undefined}
    >
      <h2>{i18n._(kind.several)}</h2>
      {parts.length === 0 ? (
        <p className="stage-about">{i18n._(kind.about)}</p>
      ) : (
        <ul className="stage-parts">
          {parts.map((part) => (
            <PartLine key={part.id} kind={kind} signatoryId={signatoryId} part={part} />
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

function PartLine({ kind, signatoryId, part }: { kind: ReportKind; signatoryId: string; part: Part }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  const at = part.changedAt && time(part.changedAt);
  const { by } = part;
  const title = part.title ?? t`Not named yet`;
  const page = kind.page(part.id);
  return (
    <li>
      <SiteLink to={workPaths.report(signatoryId, kind.name, part.id)} className="stage-title">
        {title}
        <span className="sr-only"> ({i18n._(kind.one)})</span>
      </SiteLink>
      {part.isPublic && (
        <span className="state state-published">
          <Trans>Complete</Trans>
        </span>
      )}
      {part.isDraft && (
        <span className="state">
          {part.isPublic ? <Trans>Draft of changes</Trans> : <Trans>Draft</Trans>}
        </span>
      )}
      <span className="small">
        {part.isDraft && <DraftCount kind={kind} part={part} />}
        {at && (
          <span>
            {part.isDraft ? (
              by ? (
                <Trans>
                  saved on {at} by {by}
                </Trans>
              ) : (
                <Trans>saved on {at}</Trans>
              )
            ) : (
              <Trans>public since {at}</Trans>
            )}
          </span>
        )}
        {part.isPublic && page && (
          <SiteLink to={page}>
            <Trans>public page</Trans>
          </SiteLink>
        )}
      </span>
    </li>
  );
}

/** How much the checks find wrong in a draft; nothing while that is not known. */
function DraftCount({ kind, part }: { kind: ReportKind; part: Part }) {
  const { data } = useQuery(assessmentQuery(kind, part.id, `as of ${part.changedAt}`));
  if (!data) return null;
  const errors = countOf(data.findings, 'error');
  return (
    <span>
      {errors === 0 ? (
        <Trans>ready to be completed</Trans>
      ) : (
        <Plural value={errors} one="# thing to be mended" other="# things to be mended" />
      )}
    </span>
  );
}
