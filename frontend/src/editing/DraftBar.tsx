import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Confirm } from '../form/Confirm';
import { useFormat } from '../i18n/format';
import type { Draft, DraftState } from './draft';
import type { AnyKind } from './kinds';
import type { May } from './may';
import { type DraftAnswer, discardDraft, moveDraft, readDraft } from './records';
import { useFieldLabel } from './shown';
import './editing.css';

/** Where a draft stands, when it was last stored, and what can be done with it by who reads. */
export function DraftBar({
  kind,
  recordKey,
  draft,
  state,
  may,
  unfinished,
  held = unfinished,
  publish,
  onAttempt,
  onPublished,
}: {
  kind: AnyKind;
  recordKey: string;
  draft: Draft<DraftAnswer>;
  state: DraftState<DraftAnswer>;
  may: May;
  /** Something typed cannot be understood yet. */
  unfinished: boolean;
  /** For that reason nothing is stored by itself; so it is unless told otherwise. */
  held?: boolean;
  /** What the button says that makes the draft public, where it is more than that. */
  publish?: string;
  /** Told that somebody asked for the form to be taken, and what came of it. */
  onAttempt: (error: unknown) => void;
  onPublished: () => void;
}) {
  const { t } = useLingui();
  const label = useFieldLabel(kind);
  const [busy, setBusy] = useState(false);
  const [nothing, setNothing] = useState(false);
  const [done, setDone] = useState<'handedIn' | 'givenBack' | 'discarded' | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const { info } = state.told;

  // The button for it is gone then, and the focus with it: it goes on to what came of it.
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);

  /** Stores everything, then goes a step; every mistake on the way is shown in the form. */
  const act = async (step: 'save' | 'submissions' | 'publications') => {
    setBusy(true);
    setNothing(false);
    setDone(null);
    try {
      const saved = !unfinished && (await draft.save());
      if (!saved) {
        onAttempt(draft.state.error);
        return;
      }
      onAttempt(null);
      if (step === 'save') return;
      const now = draft.state.told.info;
      if (now.published !== null && now.changedFields.length === 0) {
        setNothing(true);
        return;
      }
      draft.replace(await moveDraft(kind, recordKey, step, draft.state.told.etag));
      if (step === 'publications') onPublished();
      if (step === 'submissions') setDone('handedIn');
    } catch (error) {
      onAttempt(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="draft-bar" aria-label={t`State of the draft`}>
      <div className="draft-state">
        <StateWord info={info} unsaved={draft.unsaved} />
        {may.edit && <Saved state={state} updatedAt={info.updatedAt} unfinished={held} />}
      </div>
      {info.state === 'returned' && info.remark && (
        <div>
          <p className="small">
            <Trans>It was given back with this remark:</Trans>
          </p>
          <p className="remark">{info.remark}</p>
        </div>
      )}
      {info.published !== null && info.changedFields.length > 0 && (
        <p className="small">
          <Trans>Changed and not yet public: {info.changedFields.map(label).join(', ')}.</Trans>
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
        {may.publish && (
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void act('publications')}
          >
            {publish ?? <Trans>Publish</Trans>}
          </button>
        )}
        {may.submit && !may.publish && info.state !== 'submitted' && (
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void act('submissions')}
          >
            <Trans>Hand in for review</Trans>
          </button>
        )}
        {may.edit && (
          <button type="button" className="button" disabled={busy} onClick={() => void act('save')}>
            <Trans>Save now</Trans>
          </button>
        )}
        {may.review && info.state === 'submitted' && (
          <Confirm
            label={t`Give back`}
            title={t`Give the draft back`}
            reason={t`What is to be changed`}
            act={async (remark) => {
              draft.replace(await moveDraft(kind, recordKey, 'reviews', draft.state.told.etag, { remark }));
            }}
            onDone={() => setDone('givenBack')}
          />
        )}
        {may.edit && info.state !== 'published' && (
          <Confirm
            quiet
            label={t`Discard the draft`}
            title={t`Discard the draft?`}
            act={async () => {
              await discardDraft(kind, recordKey, draft.state.told.etag);
              draft.replace(await readDraft(kind, recordKey));
            }}
            onDone={() => setDone('discarded')}
          >
            <p>
              <Trans>What is public stays as it is. What was changed in the draft is lost.</Trans>
            </p>
          </Confirm>
        )}
      </div>
      {may.edit && !may.submit && !may.publish && (
        <p className="small">
          <Trans>
            What you change is kept as a draft. Who submits for your organisation hands it in for review, and
            its owners can publish it.
          </Trans>
        </p>
      )}
      <p className="small" role="status" ref={told} tabIndex={-1}>
        {nothing && <Trans>Nothing differs from what is public.</Trans>}
        {done === 'handedIn' && (
          <Trans>
            Thank you. The programme’s staff sees it now: it publishes it, or gives it back with a remark.
          </Trans>
        )}
        {done === 'givenBack' && <Trans>Given back. Those who edit it see your remark.</Trans>}
        {done === 'discarded' && <Trans>The draft is discarded.</Trans>}
      </p>
    </section>
  );
}

function StateWord({ info, unsaved }: { info: DraftAnswer; unsaved: boolean }) {
  if (info.state === 'submitted') {
    return (
      <span className="state state-submitted">
        <Trans>Handed in for review</Trans>
      </span>
    );
  }
  if (info.state === 'returned') {
    return (
      <span className="state state-returned">
        <Trans>Given back</Trans>
      </span>
    );
  }
  if (info.state === 'published' && !unsaved) {
    return (
      <span className="state state-published">
        <Trans>As published</Trans>
      </span>
    );
  }
  return (
    <span className="state">
      <Trans>Draft</Trans>
    </span>
  );
}

/** When it was last stored, or why it was not. */
export function Saved<Info>({
  state,
  updatedAt,
  unfinished,
}: {
  state: DraftState<Info>;
  /** When the service says that it was stored last. */
  updatedAt: string | null;
  unfinished: boolean;
}) {
  const format = useFormat();
  // Of an earlier day, the hour alone would mislead.
  const time = (date: Date) =>
    new Intl.DateTimeFormat(format.locale, {
      ...(date.toDateString() !== new Date().toDateString() && { day: 'numeric', month: 'long' }),
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }).format(date);
  const { phase } = state;
  const savedAt = state.savedAt ?? (updatedAt ? new Date(updatedAt) : null);
  return (
    <span className="small" role="status">
      {phase === 'saving' ? (
        <Trans>Saving…</Trans>
      ) : phase === 'failed' ? (
        <Trans>Not saved: see what is to be mended.</Trans>
      ) : phase === 'conflict' ? (
        <Trans>Not saved: somebody else saved first.</Trans>
      ) : unfinished ? (
        <Trans>Not saved yet: something is not complete.</Trans>
      ) : phase === 'changed' ? (
        <Trans>Will be saved in a moment</Trans>
      ) : savedAt ? (
        <Trans>Saved at {time(savedAt)}</Trans>
      ) : (
        <Trans>Changes are saved by themselves</Trans>
      )}
    </span>
  );
}
