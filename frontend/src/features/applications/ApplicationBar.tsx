import { useLingui } from '@lingui/react';
import { Trans, useLingui as useText } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { moveApplication } from '../../calls/private';
import type { Application } from '../../calls/shapes';
import { applicationState } from '../../calls/words';
import { Saved } from '../../editing/DraftBar';
import type { Draft, DraftState } from '../../editing/draft';
import { useFieldLabel } from '../../editing/shown';
import { useTime } from '../../editing/time';
import { Confirm } from '../../form/Confirm';
import { applicationKind } from './kind';

/** Where the application stands, when it was stored, and what can be done with it. */
export function ApplicationBar({
  draft,
  state,
  writes,
  submits,
  unfinished,
  onAttempt,
}: {
  draft: Draft<Application>;
  state: DraftState<Application>;
  writes: boolean;
  submits: boolean;
  unfinished: boolean;
  onAttempt: (error: unknown) => void;
}) {
  const { i18n } = useLingui();
  const { t } = useText();
  const time = useTime();
  const label = useFieldLabel(applicationKind);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<'submitted' | 'withdrawn' | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const { info } = state.told;
  const { submittedAt } = info;
  const open = info.call.state === 'open';
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);

  const act = async (step: 'save' | 'submissions') => {
    setBusy(true);
    setDone(null);
    try {
      if (unfinished || (writes && !(await draft.save()))) {
        onAttempt(draft.state.error);
        return;
      }
      onAttempt(null);
      if (step === 'save') return;
      draft.replace(await moveApplication(info.id, step, draft.state.told.etag));
      setDone('submitted');
    } catch (error) {
      onAttempt(error);
    } finally {
      setBusy(false);
    }
  };
  const changed = info.hasUnsubmittedChanges || draft.unsaved;
  return (
    <section className="draft-bar" aria-label={t`State of the application`}>
      <div className="draft-state">
        <span className={`state state-application-${info.state}`}>
          {i18n._(applicationState[info.state])}
        </span>
        {writes && <Saved state={state} updatedAt={info.updatedAt} unfinished={unfinished} />}
      </div>
      {submittedAt && info.state !== 'withdrawn' && (
        <p className="small">
          <Trans>Handed in on {time(submittedAt)}.</Trans>{' '}
          {writes &&
            (changed ? (
              <Trans>What you changed since then counts once you hand it in again.</Trans>
            ) : (
              <Trans>Nothing was changed since then.</Trans>
            ))}
        </p>
      )}
      {state.takenIn.length > 0 && (
        <p className="small" role="status">
          <Trans>
            Somebody else has changed meanwhile, and it was taken in here:{' '}
            {state.takenIn.map(label).join(', ')}.
          </Trans>
        </p>
      )}
      <div className="buttons">
        {submits && open && (
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void act('submissions')}
          >
            {submittedAt ? <Trans>Hand in again</Trans> : <Trans>Hand in</Trans>}
          </button>
        )}
        {writes && (
          <button type="button" className="button" disabled={busy} onClick={() => void act('save')}>
            <Trans>Save now</Trans>
          </button>
        )}
        {submits && info.state !== 'withdrawn' && (
          <Confirm
            quiet
            label={t`Withdraw`}
            title={t`Withdraw the application?`}
            reason={t`Why`}
            act={async (reason) => {
              draft.replace(await moveApplication(info.id, 'withdrawals', draft.state.told.etag, { reason }));
            }}
            onDone={() => setDone('withdrawn')}
          >
            <p>
              {open ? (
                <Trans>
                  What is written is kept. While the call is open, it can be handed in again. The programme’s
                  staff see the reason.
                </Trans>
              ) : (
                <Trans>
                  What is written is kept, but does not take part any more. The staff see the reason.
                </Trans>
              )}
            </p>
          </Confirm>
        )}
      </div>
      {writes && !submits && (
        <p className="small">
          <Trans>What you write is kept. Who submits for your organisation hands it in.</Trans>
        </p>
      )}
      <p className="small" role="status" ref={told} tabIndex={-1}>
        {done === 'submitted' &&
          (info.state === 'ineligible' ? (
            <Trans>Handed in. By the rules of the call it is not eligible: see below why.</Trans>
          ) : (
            <Trans>
              Thank you: it is handed in. Until the call closes you can change it and hand it in again.
            </Trans>
          ))}
        {done === 'withdrawn' && <Trans>It is withdrawn.</Trans>}
      </p>
    </section>
  );
}
