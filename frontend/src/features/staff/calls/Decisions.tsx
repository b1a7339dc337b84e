import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decide, decisionsQuery } from '../../../calls/private';
import type { Application, Decision, Outcome } from '../../../calls/shapes';
import { outcomeName } from '../../../calls/words';
import { useTime } from '../../../editing/time';
import { Form } from '../../../form/FormState';
import { type Fault, faultsOf } from '../../../form/faults';
import { privateKey } from '../../../session/me';
import { Answer } from '../../../ui/answers';
import { DecisionFields } from './DecisionFields';

/** What was decided on an application, and deciding on it. */
export function Decisions({ application, writes }: { application: Application; writes: boolean }) {
  const query = useQuery(decisionsQuery(application.id));
  const may =
    writes &&
    application.call.state === 'evaluating' &&
    application.submittedAt !== null &&
    application.state !== 'withdrawn';
  return (
    <section className="staff-part">
      <h2>
        <Trans>Decision</Trans>
      </h2>
      <Answer query={query} service="pairing">
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p>
                <Trans>Nothing is decided yet.</Trans>
              </p>
            )}
            {items.map((decision, index) => (
              <Made key={decision.decidedAt} decision={decision} counts={index === 0} />
            ))}
            {may ? (
              <DecisionForm key={items[0]?.decidedAt ?? 'new'} id={application.id} last={items[0]} />
            ) : (
              writes && (
                <p className="small">
                  <Trans>Decisions are made while the call is being evaluated, on what was handed in.</Trans>
                </p>
              )
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function Made({ decision, counts }: { decision: Decision; counts: boolean }) {
  const { i18n } = useLingui();
  const time = useTime();
  const outcome = i18n._(outcomeName[decision.outcome]);
  const at = time(decision.decidedAt);
  const who = decision.personName;
  return (
    <div className={counts ? 'decision' : 'decision decision-past'}>
      <p>
        <strong>{outcome}</strong>{' '}
        <span className="small">
          {who ? (
            <Trans>
              {at}, by {who}
            </Trans>
          ) : (
            at
          )}
          {!counts && (
            <>
              {' · '}
              <Trans>replaced</Trans>
            </>
          )}
        </span>
      </p>
      {decision.feedback && <p className="decision-words">{decision.feedback}</p>}
    </div>
  );
}

function DecisionForm({ id, last }: { id: string; last: Decision | undefined }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(last?.outcome ?? null);
  const [feedback, setFeedback] = useState<string | null>(last?.feedback ?? null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const [busy, setBusy] = useState(false);
  const store = async () => {
    setAttempt(attempt + 1);
    if (unfinished || outcome === null) return;
    setBusy(true);
    setFaults([]);
    try {
      await decide(id, { outcome, feedback });
      await Promise.all([
        queries.invalidateQueries({ queryKey: privateKey('pairing', 'application', id) }),
        queries.invalidateQueries({ queryKey: privateKey('pairing', '/applications') }),
        queries.invalidateQueries({ queryKey: privateKey('pairing', 'call') }),
      ]);
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="staff-form">
      <Form label={t`Decision`} faults={faults} attempt={attempt} onUnfinished={setUnfinished}>
        <DecisionFields
          outcome={outcome}
          feedback={feedback}
          onOutcome={setOutcome}
          onFeedback={setFeedback}
          help={t`The applicant is told this when the decisions are told: what was convincing, and what was lacking.`}
        />
        <div className="buttons">
          <button type="button" className="button button-strong" disabled={busy} onClick={() => void store()}>
            {last ? <Trans>Replace the decision</Trans> : <Trans>Decide</Trans>}
          </button>
        </div>
      </Form>
    </div>
  );
}
