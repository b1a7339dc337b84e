import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ChoicesEntry, NumberEntry, TextEntry } from '../../../form/Fields';
import type { Json } from '../../../form/merging';
import { useFigures } from '../../../published/figures';
import { LinesEntry } from '../../../report-form/LinesEntry';
import type { Work } from '../../../report-form/ReportEditor';
import { publishedQuery } from '../queries';

const listOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

interface OwnTarget {
  id: string;
  title: string | null;
  targetYear: number;
  pct: number | null;
}

/** The published targets that the plan is to reach. */
export function TargetsEntry({ work }: { work: Work }) {
  const { t } = useLingui();
  const figures = useFigures();
  const found = useQuery(publishedQuery('targets', work.signatoryId)).data ?? [];
  const chosen = listOf(work.content.targetIds);
  const known = (found as unknown as OwnTarget[]).map(({ id, title, targetYear, pct }) => {
    const year = figures.year(targetYear);
    const cut = pct === null ? null : figures.percent(pct);
    return { id, name: title ?? (cut === null ? t`Target ${year}` : t`${cut} less by ${year}`) };
  });
  // Of members of a joint group, or taken back: it is still named.
  const options = [
    ...known,
    ...chosen.filter((id) => !known.some((each) => each.id === id)).map((id) => ({ id, name: id })),
  ];
  if (options.length === 0) {
    return (
      <p className="notice">
        <Trans>
          You have no complete target yet. Complete one, and choose it here: then the actions are held against
          it.
        </Trans>
      </p>
    );
  }
  return (
    <ChoicesEntry
      pointer="/targetIds"
      label={t`Targets that it is to reach`}
      help={t`The actions are held against what these targets ask for.`}
      value={chosen}
      onChange={(next) => work.write('targetIds', next)}
      options={options}
    />
  );
}

interface Money {
  amount: number;
  currency: string;
}

/** What the plan costs, who pays, and what comes first. */
export function MoneyStep({ work }: { work: Work }) {
  const { t } = useLingui();
  const { content, write } = work;
  const budget = content.budget as unknown as Partial<Money> | null | undefined;
  const set = (part: { amount?: number | null; currency?: string | null }) => {
    const next = { amount: budget?.amount ?? null, currency: budget?.currency ?? 'EUR', ...part };
    // An amount is of a currency: without it there is no budget.
    write('budget', next.amount === null ? null : (next as unknown as Json));
  };
  return (
    <section className="form-part">
      <h2>
        <Trans>Money</Trans>
      </h2>
      <div className="entry-grid">
        <NumberEntry
          pointer="/budget/amount"
          label={t`Budget of the whole plan`}
          least={0}
          value={budget?.amount ?? null}
          onChange={(amount) => set({ amount })}
        />
        <TextEntry
          pointer="/budget/currency"
          label={t`Currency`}
          help={t`Three letters, such as EUR or JPY.`}
          value={budget?.currency ?? null}
          onChange={(currency) => {
            const code = currency?.trim().toUpperCase() ?? '';
            if (/^[A-Z]{3}$/.test(code)) set({ currency: code });
          }}
        />
      </div>
      <LinesEntry
        pointer="/fundingSources"
        label={t`Where the money comes from`}
        help={t`One a line.`}
        value={listOf(content.fundingSources)}
        onChange={(next) => write('fundingSources', next)}
      />
      <LinesEntry
        pointer="/priorityAreas"
        label={t`What comes first`}
        help={t`One a line.`}
        value={listOf(content.priorityAreas)}
        onChange={(next) => write('priorityAreas', next)}
      />
    </section>
  );
}
