import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readDraft } from '../../../editing/records';
import { ChoiceEntry, NumberEntry } from '../../../form/Fields';
import { Form } from '../../../form/FormState';
import type { Fault } from '../../../form/faults';
import type { Content } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import type { RuleSet } from '../queries';
import type { Part } from '../standing';
import { copyOf, emptyInventory } from './copying';
import { estimateId, estimatesQuery } from './estimates';
import { inventoryKind } from './kind';

const thisYear = new Date().getFullYear();

/** Asks for the year of a new inventory, and what it begins with. */
export function BeginInventory({
  signatoryId,
  ruleSet,
  parts,
  isNext,
  start,
  busy,
  faults,
  attempt,
}: {
  signatoryId: string;
  ruleSet: RuleSet;
  parts: readonly Part[];
  isNext: boolean;
  start: (content: Content) => Promise<void>;
  busy: boolean;
  faults: Fault[];
  attempt: number;
}) {
  const { t } = useLingui();
  const { language, list } = useFormat();
  const [open, setOpen] = useState(false);
  const last = parts.find(({ title }) => title !== null);
  const [year, setYear] = useState<number | null>(thisYear - 1);
  const [from, setFrom] = useState(last ? 'structure' : 'empty');
  const [failed, setFailed] = useState(false);
  const [typing, setTyping] = useState(false);
  const estimates = useQuery({ ...estimatesQuery(signatoryId), enabled: open }).data ?? [];
  if (!open) {
    return (
      <p>
        <button
          type="button"
          className={isNext ? 'button button-strong' : 'button'}
          data-begin="inventories"
          onClick={() => setOpen(true)}
        >
          <Trans>New inventory</Trans>
        </button>
      </p>
    );
  }
  const lastYear = last?.title ?? '';
  const begin = async () => {
    if (year === null || typing) return;
    setFailed(false);
    const head = { year, language };
    if (from === 'empty') return start({ ...emptyInventory(ruleSet), ...head });
    const estimate = estimates.find((each) => estimateId(each) === from);
    if (estimate) return start({ ...emptyInventory(ruleSet), ...estimate.content, ...head });
    try {
      const { content } = await readDraft(inventoryKind, last?.id ?? '');
      await start({ ...copyOf(content, from === 'all'), ...head });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="begin">
      <Form label={t`New inventory`} faults={faults} attempt={attempt} onUnfinished={setTyping}>
        <NumberEntry
          pointer="/year"
          label={t`Year of the inventory`}
          value={year}
          onChange={setYear}
          whole
          grouping={false}
          least={1950}
          most={thisYear + 1}
          narrow
        />
        <ChoiceEntry
          pointer="/from"
          label={t`What it begins with`}
          value={from}
          onChange={(chosen) => {
            setFrom(chosen ?? 'empty');
            // An estimate is of its year.
            const estimate = estimates.find((each) => estimateId(each) === chosen);
            if (estimate) setYear(estimate.year);
          }}
          options={[
            { id: 'empty', name: t`Nothing: an empty inventory` },
            ...(last
              ? [
                  {
                    id: 'structure',
                    name: t`The lines and keys of ${lastYear}, without amounts`,
                    meaning: t`Sectors, carriers, units, factors and explanations are kept.`,
                  },
                  { id: 'all', name: t`All of ${lastYear}, with its amounts` },
                ]
              : []),
            ...estimates.map((each) => {
              const estimated = String(each.year);
              const sources = list(each.sources);
              return {
                id: estimateId(each),
                name: t`An estimate for ${estimated}`,
                meaning: t`Source: ${sources}. Each figure says that it is estimated until you change it.`,
              };
            }),
          ]}
        />
        {failed && (
          <p className="wrong" role="alert">
            <Trans>The inventory that is to be copied could not be read. Try again.</Trans>
          </p>
        )}
        <div className="buttons">
          <button
            type="button"
            className="button button-strong"
            disabled={busy || year === null}
            onClick={() => void begin()}
          >
            {busy ? <Trans>Beginning…</Trans> : <Trans>Begin</Trans>}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => setOpen(false)}>
            <Trans>Cancel</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}
