import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createRecord } from '../../editing/records';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import type { Content } from '../../form/merging';
import { useFormat } from '../../i18n/format';
import type { ReportKind } from '../../report-form/kinds';
import { privateKey } from '../../session/me';
import { workPaths } from '../../ui/paths';
import { BeginInventory } from './inventory/BeginInventory';
import type { RuleSet } from './queries';
import type { Part } from './standing';

export interface Start {
  /** Makes a draft of a content and goes to it. */
  start: (content: Content) => Promise<void>;
  busy: boolean;
}

/** The way to begin a part of a report: at once, or with a question where more than one way is open. */
export function Begin({
  kind,
  signatoryId,
  ruleSet,
  parts,
  isNext,
}: {
  kind: ReportKind;
  signatoryId: string;
  ruleSet: RuleSet;
  parts: readonly Part[];
  /** Whether it is what is to be done next. */
  isNext: boolean;
}) {
  const { i18n } = useLingui();
  const { language } = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const start = async (content: Content) => {
    setBusy(true);
    setFaults([]);
    try {
      const { data } = await createRecord(
        kind,
        { ...content, signatoryId, ruleSet: { code: ruleSet.code, version: ruleSet.version } },
        false,
      );
      await queries.invalidateQueries({ queryKey: privateKey('covenant', '/drafts') });
      await navigate({ to: `/${i18n.locale}${workPaths.report(signatoryId, kind.name, data.id)}` });
    } catch (error) {
      setFaults(faultsOf(error).length > 0 ? faultsOf(error) : [{ pointer: '', detail: String(error) }]);
      setAttempt((before) => before + 1);
    } finally {
      setBusy(false);
    }
  };
  const label = i18n._(kind.fresh);
  if (kind.name === 'inventories') {
    return (
      <BeginInventory
        signatoryId={signatoryId}
        ruleSet={ruleSet}
        parts={parts}
        isNext={isNext}
        start={start}
        busy={busy}
        faults={faults}
        attempt={attempt}
      />
    );
  }
  return (
    <Form label={label} faults={faults} attempt={attempt}>
      <p>
        <button
          type="button"
          className={isNext ? 'button button-strong' : 'button'}
          disabled={busy}
          onClick={() => void start({ language, ...kind.begin() })}
        >
          {busy ? <Trans>Beginning…</Trans> : label}
        </button>
      </p>
    </Form>
  );
}
