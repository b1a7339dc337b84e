import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Problem } from '../api/problem';
import { ConflictView } from '../editing/ConflictView';
import { DraftBar } from '../editing/DraftBar';
import { type May, mayWith } from '../editing/may';
import { OnlyRead, type Write } from '../editing/RecordForm';
import { type DraftAnswer, deleteRecord } from '../editing/records';
import { useFieldLabel } from '../editing/shown';
import { useDraft, useDraftQuery } from '../editing/useDraft';
import { useRoles } from '../editing/useRoles';
import { Versions } from '../editing/Versions';
import { Confirm } from '../form/Confirm';
import { Form } from '../form/FormState';
import { type Fault, faultsOf, leadsInto, partsOf, pointerTo } from '../form/faults';
import { type Content, keyOf } from '../form/merging';
import { UnsavedGuard } from '../form/UnsavedGuard';
import { useFaultText } from '../form/words';
import { ActingFor } from '../session/ActingFor';
import { Failure, Waiting } from '../ui/answers';
import { Page, type Step as TrailStep } from '../ui/Page';
import { workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { type Assessment, assessmentQuery, type Finding } from './assessment';
import { FindingsList } from './FindingsList';
import { useFindingText } from './finding-words';
import type { ReportKind } from './kinds';
import { StepList, stepSearch } from './StepList';
import { FollowTarget, type Target, TargetProvider } from './target';
import '../editing/editing.css';
import './report-form.css';

/** What a step of an editor has to work with. */
export interface Work<Answer extends Assessment = Assessment> {
  id: string;
  signatoryId: string;
  content: Content;
  write: Write;
  /** What the checks say of what was saved last, and what was calculated from it; undefined until it is known. */
  assessment: Answer | undefined;
  findings: readonly Finding[];
  info: DraftAnswer;
  may: May;
  readOnly: boolean;
  /** Tells that something in a grid cannot be understood yet, by a name of its own, or that it is mended. */
  tellUnfinished: (who: string, unfinished: boolean) => void;
  /** Goes to the step and the field of a pointer. */
  go: (pointer: string) => void;
  /** What the place of a pointer is called. */
  nameOf: (pointer: string) => string | null;
}

/** A part of the form that is shown by itself; one with a grid takes the whole width. */
export interface EditorStep<Answer extends Assessment = Assessment> {
  id: string;
  title: string;
  /** Pointers of what is written here: findings about them are counted here, and lead here. */
  pointers: string[];
  wide?: boolean;
  render: (work: Work<Answer>) => ReactNode;
}

export interface ReportEditorProps<Answer extends Assessment = Assessment> {
  kind: ReportKind;
  signatoryId: string;
  recordKey: string;
  /** One or more; with one alone there is no list of steps. */
  steps: EditorStep<Answer>[];
  trail: TrailStep[];
  /** The title of the page, from what is written. */
  titleOf: (content: Content) => string;
  beside?: (content: Content) => ReactNode;
  /** What stands beside the form under its state: completeness, totals. */
  aside?: (work: Work<Answer>) => ReactNode;
  /** What a place within a field is called, where more than the field's own name can be said. */
  placeName?: (pointer: string, content: Content) => string | null;
  /** What the page says once it is public. */
  published?: (id: string) => ReactNode;
  /** Leads back to where one came from, once it is deleted or discarded. */
  back: TrailStep;
}

/** One part of a report being written: its steps, its draft that stores itself, what the checks say, its versions. */
export function ReportEditor<Answer extends Assessment = Assessment>(props: ReportEditorProps<Answer>) {
  const { i18n } = useLingui();
  const { kind, recordKey, trail } = props;
  const query = useDraftQuery(kind, recordKey);
  if (query.data) return <Editing {...props} first={query.data} />;
  const { error } = query;
  if (error instanceof Problem && (error.status === 404 || error.status === 403)) {
    return <NotYours {...props} refused={error.status === 403} />;
  }
  return (
    <Page title={i18n._(kind.one)} section="covenant" trail={trail} listed={false}>
      {query.isPending ? (
        <Waiting />
      ) : (
        <Failure error={error} service={kind.service} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function NotYours({ refused, trail, back }: { refused: boolean; trail: TrailStep[]; back: TrailStep }) {
  const { t } = useLingui();
  return (
    <Page
      title={refused ? t`Your role does not reach so far` : t`No such record`}
      section="covenant"
      trail={trail}
      listed={false}
      answer={
        refused ? (
          <Trans>You belong to this organisation, but your role does not let you see its draft.</Trans>
        ) : (
          <Trans>
            There is no record at this address that is yours to edit. Perhaps it was deleted, or the address
            is mistyped.
          </Trans>
        )
      }
    >
      <p>
        <SiteLink to={back.to} className="button">
          {back.label}
        </SiteLink>
      </p>
    </Page>
  );
}

const nothing: readonly Finding[] = [];

function Editing<Answer extends Assessment>({
  kind,
  signatoryId,
  recordKey,
  steps,
  trail,
  titleOf,
  beside,
  aside,
  placeName,
  published,
  back,
  first,
}: ReportEditorProps<Answer> & { first: Parameters<typeof useDraft>[2] }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { step } = useSearch({ strict: false }) as { step?: string };
  const at = workPaths.report(signatoryId, kind.name, recordKey);
  const { draft, state } = useDraft(kind, recordKey, first);
  const me = useRoles(kind.service);
  const { info } = state.told;
  const may = mayWith(me, kind, signatoryId);
  const label = useFieldLabel(kind);
  const findingText = useFindingText();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [unfinished, setUnfinished] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<'published' | 'deleted' | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  const query = useQuery({
    ...assessmentQuery<Answer>(kind, info.id, state.told.etag),
    enabled: state.told.etag !== '' && done !== 'deleted',
  });
  const faultText = useFaultText();
  // What a save was refused for is told where the checks tell what they find, and at the same places.
  const refused = useMemo(
    () =>
      faultsOf(state.error).map(
        (fault): Finding => ({
          code: fault.code ?? '',
          severity: 'error',
          pointer: fault.pointer,
          detail: faultText(fault),
          clause: null,
        }),
      ),
    [state.error, faultText],
  );
  const found = query.data?.findings ?? nothing;
  const findings = useMemo(() => (refused.length > 0 ? [...refused, ...found] : found), [refused, found]);
  const writes = may.edit && info.editableFields.length > 0;
  const isOpen = attempt > 0 && [...unfinished].some((who) => who !== 'form');
  const told = useMemo(
    () => [
      ...(isOpen
        ? [
            {
              pointer: '',
              detail: t`Something in a grid cannot be understood yet, or a line has no place. It is marked there.`,
            },
          ]
        : []),
      ...faultsOf(state.error ?? failure).map((each) => worded(each, findingText)),
    ],
    [isOpen, state.error, failure, findingText, t],
  );

  const tellUnfinished = useCallback(
    (who: string, typing: boolean) =>
      setUnfinished((present) => {
        if (present.has(who) === typing) return present;
        const next = new Set(present);
        if (typing) next.add(who);
        else next.delete(who);
        return next;
      }),
    [],
  );
  // What cannot be understood in a form's field may be half a number: it waits. In a grid the other cells are stored.
  useEffect(() => draft.hold(unfinished.has('form')), [draft, unfinished]);
  // Whoever turns to another window or closes this one has what was typed last stored at once.
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && draft.unsaved) void draft.save();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [draft]);

  const shown = steps.find(({ id }) => id === step) ?? (steps[0] as EditorStep<Answer>);
  const stepOf = useCallback(
    (pointer: string) => steps.find(({ pointers }) => pointers.some((each) => leadsInto(pointer, each))),
    [steps],
  );
  const go = (pointer: string) => {
    const there = stepOf(pointer);
    if (there && there.id !== shown.id) {
      void navigate({
        to: `/${i18n.locale}${at}`,
        search: stepSearch(steps.indexOf(there), there.id) as never,
      });
    }
    setTarget((before) => ({ pointer, turn: (before?.turn ?? 0) + 1 }));
  };
  const nameOf = (pointer: string) => {
    if (pointer === '' || !stepOf(pointer)) return null;
    return placeName?.(pointer, state.mine) ?? label(partsOf(pointer)[0] ?? '');
  };
  /** Of another step a mistake says where it is; what has no place of its own is told once. */
  const placed = ({ pointer, code, detail }: Fault): Fault => {
    const there = stepOf(pointer);
    const place = there && there.id !== shown.id ? nameOf(pointer) : null;
    return place === null ? { pointer, code, detail } : { pointer, code, detail: t`${place}: ${detail}` };
  };
  const faults = told.length === 0 ? told : once(told.map(placed));
  const work: Work<Answer> = {
    id: info.id,
    signatoryId,
    content: state.mine,
    write: (name, value) => {
      setDone(null);
      setFailure(null);
      draft.change(name, value);
    },
    assessment: query.data,
    findings,
    info,
    may,
    readOnly: !writes,
    tellUnfinished,
    go,
    nameOf,
  };
  const title = titleOf(state.mine) || i18n._(kind.one);

  if (done === 'deleted') {
    return (
      <Page
        title={t`Deleted`}
        section="covenant"
        trail={trail}
        listed={false}
        answer={<Trans>“{title}” is deleted. Its versions are kept.</Trans>}
      >
        <p>
          <SiteLink to={back.to} className="button">
            {back.label}
          </SiteLink>
        </p>
      </Page>
    );
  }
  const index = steps.indexOf(shown);
  const bar = (
    <DraftBar
      kind={kind}
      recordKey={recordKey}
      draft={draft}
      state={state}
      may={may}
      unfinished={unfinished.size > 0}
      held={unfinished.has('form')}
      publish={t`Complete and make public`}
      onAttempt={(error) => {
        setFailure(error);
        setAttempt((before) => before + 1);
      }}
      onPublished={() => setDone('published')}
    />
  );
  return (
    <Page
      title={title}
      section="covenant"
      trail={trail}
      listed={false}
      wide={shown.wide}
      beside={beside?.(state.mine) ?? i18n._(kind.one)}
      answer={
        done === 'published' && info.published ? (
          <span role="status">
            {published?.(info.id) ?? (
              <Trans>Complete, and public: everybody sees it within three seconds.</Trans>
            )}
          </span>
        ) : undefined
      }
    >
      <ActingFor service={kind.service} subjectId={signatoryId} />
      <UnsavedGuard
        first
        unsaved={() => draft.unsaved || unfinished.size > 0}
        onSave={async () => (await draft.save()) && unfinished.size === 0}
      />
      {state.conflict && (
        <ConflictView
          key={state.conflict.theirs.etag}
          kind={kind}
          conflict={state.conflict}
          who={state.conflict.theirs.info.updatedBy?.personName ?? null}
          nameOf={(path) => itemName(path, state.mine, label, placeName)}
          onResolve={(chosen) => void draft.resolve(chosen)}
        />
      )}
      {steps.length > 1 && <StepList at={at} steps={steps} findings={findings} />}
      <TargetProvider value={target}>
        {shown.wide && <div className="draft-flat">{bar}</div>}
        <div className={shown.wide ? 'report-wide' : 'edit-page'}>
          <div className="edit-form">
            {me && !writes && <OnlyRead />}
            <Form
              key={shown.id}
              label={steps.length > 1 ? shown.title : title}
              faults={faults}
              attempt={attempt}
              readOnly={() => !writes}
              onUnfinished={(typing) => tellUnfinished('form', typing)}
            >
              <FollowTarget />
              {shown.render(work)}
              {steps.length > 1 && <StepWays at={at} steps={steps} index={index} />}
            </Form>
          </div>
          <div className={shown.wide ? undefined : 'edit-side'}>
            <div className={shown.wide ? 'report-side' : 'report-side edit-bar'}>
              {!shown.wide && bar}
              {aside?.(work)}
              {(query.data || refused.length > 0) && (
                <section>
                  <h2>
                    <Trans>What the checks say</Trans>
                  </h2>
                  <FindingsList findings={findings} nameOf={nameOf} onGo={go} />
                </section>
              )}
              {query.error && !query.data && (
                <Failure error={query.error} service={kind.service} onRetry={() => void query.refetch()} />
              )}
            </div>
          </div>
          <div className="edit-more">
            <Versions kind={kind} recordKey={recordKey} draft={draft} mayRestore={may.publish} />
            {may.delete && info.published && (
              <Confirm
                quiet
                label={t`Delete the record`}
                title={t`Delete “${title}”?`}
                reason={t`Why`}
                act={(reason) => deleteRecord(kind, recordKey, state.told.etag, reason)}
                onDone={() => {
                  draft.stop();
                  setDone('deleted');
                }}
              >
                <p>
                  <Trans>
                    It goes from the public pages. A record that others refer to cannot be deleted.
                  </Trans>
                </p>
              </Confirm>
            )}
          </div>
        </div>
      </TargetProvider>
    </Page>
  );
}

/** What an item of a list is called that two people changed: as a finding about it would call it, with the member. */
function itemName(
  [name = '', key = '', ...inner]: string[],
  content: Content,
  label: (field: string) => string,
  placeName: ((pointer: string, content: Content) => string | null) | undefined,
): string | null {
  const list = content[name];
  if (!Array.isArray(list)) return null;
  const index = list.findIndex((item) => keyOf(item) === key);
  const place = index < 0 ? null : (placeName?.(pointerTo(name, index, ...inner), content) ?? null);
  if (place === null) return null;
  return [label(name), place, ...inner].join(' · ');
}

function once(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.pointer} ${fault.detail}`, fault])).values()];
}

/** What a refusal says, in the reader's words where it is a finding of the checks. */
function worded(fault: Fault, text: ReturnType<typeof useFindingText>): Fault {
  if (!fault.code || fault.code !== fault.code.toUpperCase()) return fault;
  return { ...fault, detail: text({ code: fault.code, detail: fault.detail }).text };
}

function StepWays({
  at,
  steps,
  index,
}: {
  at: string;
  steps: readonly { id: string; title: string }[];
  index: number;
}) {
  const before = steps[index - 1];
  const after = steps[index + 1];
  const back = before?.title;
  const on = after?.title;
  return (
    <p className="step-ways">
      {before ? (
        <SiteLink to={at} search={stepSearch(index - 1, before.id)} className="button button-quiet">
          <Trans>Back: {back}</Trans>
        </SiteLink>
      ) : (
        <span />
      )}
      {after && (
        <SiteLink to={at} search={stepSearch(index + 1, after.id)} className="button">
          <Trans>Next: {on}</Trans>
        </SiteLink>
      )}
    </p>
  );
}
