import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Moment } from '../../calls/Closing';
import { eligibilityQuery, readApplication, saveApplication } from '../../calls/private';
import { Rules } from '../../calls/Rules';
import type { Application, ApplicationContent, Call } from '../../calls/shapes';
import { ConflictView } from '../../editing/ConflictView';
import { Draft, type DraftState, type ToldDraft } from '../../editing/draft';
import { permits } from '../../editing/may';
import { useFieldLabel } from '../../editing/shown';
import { useRoles } from '../../editing/useRoles';
import { Form } from '../../form/FormState';
import { faultsOf } from '../../form/faults';
import { UnsavedGuard } from '../../form/UnsavedGuard';
import { useFormat } from '../../i18n/format';
import { FollowTarget, type Target, TargetProvider } from '../../report-form/target';
import { ActingFor } from '../../session/ActingFor';
import { privateKey } from '../../session/me';
import { Answer } from '../../ui/answers';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { ApplicationBar } from './ApplicationBar';
import { ApplicationForm } from './ApplicationForm';
import { Came } from './Came';
import { fieldAt, useApplicationFault } from './faults';
import { applicationKind } from './kind';
import { Missing } from './Missing';
import { named } from './naming';
import { Result } from './Result';
import '../../editing/editing.css';
import './applications.css';

/** An application being written: it stores itself, says what it still lacks and whether it is eligible. */
export function Writing({
  first,
  call,
  trail,
}: {
  first: ToldDraft<Application>;
  call: Call;
  trail: Step[];
}) {
  const { t } = useLingui();
  const format = useFormat();
  const queries = useQueryClient();
  const { id } = first.info;
  // A new answer of the query does not begin anew what is being written here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const draft = useMemo(
    () =>
      new Draft<Application>(
        { read: () => readApplication(id), save: (patch, etag) => saveApplication(id, patch, etag) },
        first,
      ),
    [id],
  );
  useEffect(() => () => draft.stop(), [draft]);
  // Whoever turns to another window or closes this one has what was typed last stored at once.
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && draft.unsaved) void draft.save();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [draft]);
  const state: DraftState<Application> = useSyncExternalStore(draft.subscribe, () => draft.state);
  const { info, etag } = state.told;
  const me = useRoles('pairing');
  const label = useFieldLabel(applicationKind);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [unfinished, setUnfinished] = useState(false);
  const [target, setTarget] = useState<Target | null>(null);
  const writes = info.isEditable && permits(me, 'applications.edit', info.territory.id);
  const wording = useApplicationFault();
  const faults = useMemo(
    () =>
      faultsOf(state.error ?? failure).map((fault) => ({
        ...fault,
        pointer: fieldAt(fault.pointer),
        ...wording(fault),
      })),
    [state.error, failure, wording],
  );
  const eligibility = useQuery(eligibilityQuery(id, info.isEditable, etag));
  // What lists show of it may be another now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is stored
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: privateKey('pairing', '/applications') });
  }, [etag]);

  const place = format.name(named(info.territory));
  const title = t`Application of ${place}`;
  const callName = format.name(call);
  return (
    <Page
      title={title}
      section="pairing"
      trail={trail}
      listed={false}
      beside={<SiteLink to={paths.call(call.slug)}>{callName}</SiteLink>}
      answer={
        info.state === 'withdrawn' ? (
          <Trans>This application is withdrawn.</Trans>
        ) : info.call.state === 'open' ? (
          <Trans>
            It can be handed in, as often as you like, until{' '}
            <Moment at={call.closesAt} zone={call.timeZone} end inline />.
          </Trans>
        ) : info.call.state === 'published' ? (
          <Trans>
            It can be written now, and handed in from <Moment at={call.opensAt} zone={call.timeZone} inline />
            .
          </Trans>
        ) : (
          <Trans>
            The call closed: <Moment at={call.closesAt} zone={call.timeZone} end inline />. What was handed in
            counts.
          </Trans>
        )
      }
    >
      <ActingFor service="pairing" subjectId={info.territory.id} />
      <Came application={info} />
      <Result application={info} call={call} />
      <UnsavedGuard
        unsaved={() => writes && (draft.unsaved || unfinished)}
        onSave={() => (unfinished ? Promise.resolve(false) : draft.save())}
      />
      {state.conflict && (
        <ConflictView
          key={state.conflict.theirs.etag}
          kind={applicationKind}
          conflict={state.conflict}
          who={null}
          nameOf={(path) => label(path)}
          onResolve={(chosen) => void draft.resolve(chosen)}
        />
      )}
      <TargetProvider value={target}>
        <div className="edit-page">
          <div className="edit-form">
            {me && !writes && info.state !== 'withdrawn' && (
              <p className="notice">
                {info.isEditable ? (
                  <Trans>You can read this application; your role does not let you change it.</Trans>
                ) : (
                  <Trans>It cannot be changed any more.</Trans>
                )}
              </p>
            )}
            <Form
              label={title}
              faults={faults}
              attempt={attempt}
              readOnly={() => !writes}
              onUnfinished={(typing) => {
                setUnfinished(typing);
                draft.hold(typing);
              }}
            >
              <FollowTarget />
              <ApplicationForm
                call={call}
                application={info}
                content={state.mine as unknown as ApplicationContent}
                write={(name, value) => {
                  setFailure(null);
                  draft.change(name, value as never);
                }}
              />
            </Form>
          </div>
          <div className="edit-side">
            <div className="edit-bar application-side">
              <ApplicationBar
                draft={draft}
                state={state}
                writes={writes}
                submits={info.isEditable && permits(me, 'applications.submit', info.territory.id)}
                unfinished={unfinished}
                onAttempt={(error) => {
                  setFailure(error);
                  setAttempt((before) => before + 1);
                }}
              />
              {writes && (
                <Missing
                  missing={info.missing}
                  onGo={(pointer) => setTarget((before) => ({ pointer, turn: (before?.turn ?? 0) + 1 }))}
                />
              )}
              <section aria-label={t`Eligibility`}>
                <h2>
                  <Trans>Eligibility</Trans>
                </h2>
                <p className="small">
                  {info.isEditable ? (
                    <Trans>
                      Worked out by what is saved and the figures of your profile, anew with each save.
                    </Trans>
                  ) : (
                    <Trans>As it was worked out when the application was handed in.</Trans>
                  )}
                </p>
                <Answer query={eligibility} service="pairing">
                  {(found) => <Rules of={found} />}
                </Answer>
              </section>
            </div>
          </div>
        </div>
      </TargetProvider>
    </Page>
  );
}
