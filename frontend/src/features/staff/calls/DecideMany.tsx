import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decide } from '../../../calls/private';
import type { ApplicationItem, Outcome } from '../../../calls/shapes';
import { Form } from '../../../form/FormState';
import { type Fault, faultsOf } from '../../../form/faults';
import { useFormat } from '../../../i18n/format';
import { privateKey } from '../../../session/me';
import { DecisionFields } from './DecisionFields';
import { nameOf } from './naming';

/** The same decision on several applications, one after the other: what fails is named, and the rest is done. */
export function DecideMany({
  chosen,
  onDone,
}: {
  chosen: ApplicationItem[];
  onDone: (ids: string[]) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [feedback, setFeedback] = useState<string | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const count = chosen.length;

  const run = async () => {
    setAttempt(attempt + 1);
    if (unfinished || outcome === null) return;
    setBusy(true);
    setFaults([]);
    const wrong: Fault[] = [];
    const made: string[] = [];
    for (const each of chosen) {
      setDone(made.length);
      try {
        await decide(each.id, { outcome, feedback });
        made.push(each.id);
      } catch (error) {
        const name = format.name(nameOf(each.territory));
        wrong.push(
          ...faultsOf(error).map((fault) => ({
            ...fault,
            code: undefined,
            detail: `${name}: ${fault.detail}`,
          })),
        );
        if (faultsOf(error).length === 0) wrong.push({ pointer: '', detail: `${name}: ${String(error)}` });
      }
    }
    setDone(made.length);
    setFaults(wrong);
    setBusy(false);
    onDone(made);
    await Promise.all([
      queries.invalidateQueries({ queryKey: privateKey('pairing', '/applications') }),
      queries.invalidateQueries({ queryKey: privateKey('pairing', 'call') }),
    ]);
  };
  return (
    <section className="staff-form decide-many">
      <h3>
        <Plural
          value={count}
          _0="Decide on several at once"
          one="Decide on the one chosen"
          other="Decide on the # chosen"
        />
      </h3>
      <Form
        label={t`Decide on several at once`}
        faults={faults}
        attempt={attempt}
        onUnfinished={setUnfinished}
      >
        <DecisionFields
          outcome={outcome}
          feedback={feedback}
          onOutcome={setOutcome}
          onFeedback={setFeedback}
          help={t`Each of those chosen is told this. It can be changed one by one until the decisions are told.`}
        />
        <div className="buttons">
          <button
            type="button"
            className="button button-strong"
            disabled={busy || count === 0}
            onClick={() => void run()}
          >
            {count === 0 ? (
              <Trans>Choose applications in the table first</Trans>
            ) : (
              <Plural value={count} one="Decide on # application" other="Decide on # applications" />
            )}
          </button>
          <span role="status" className="small">
            {done !== null && <Plural value={done} one="# decision is made." other="# decisions are made." />}
          </span>
        </div>
      </Form>
    </section>
  );
}
