import { useLingui } from '@lingui/react/macro';
import type { Outcome } from '../../../calls/shapes';
import { outcomeMeaning, outcomeName } from '../../../calls/words';
import { ChoiceEntry, TextEntry } from '../../../form/Fields';

const outcomes: Outcome[] = ['shortlisted', 'selected', 'reserve', 'rejected'];

/** What is decided, and what the applicant is told of it. */
export function DecisionFields({
  outcome,
  feedback,
  onOutcome,
  onFeedback,
  help,
}: {
  outcome: Outcome | null;
  feedback: string | null;
  onOutcome: (outcome: Outcome) => void;
  onFeedback: (feedback: string | null) => void;
  help: string;
}) {
  const { t, i18n } = useLingui();
  return (
    <>
      <ChoiceEntry
        pointer="/outcome"
        label={t`Decision`}
        value={outcome}
        onChange={(next) => next !== null && onOutcome(next as Outcome)}
        options={outcomes.map((id) => ({
          id,
          name: i18n._(outcomeName[id]),
          meaning: i18n._(outcomeMeaning[id]),
        }))}
        needed
      />
      <TextEntry
        pointer="/feedback"
        label={t`Feedback to the applicant`}
        help={help}
        value={feedback}
        onChange={onFeedback}
        lines={6}
        needed={outcome !== 'shortlisted'}
      />
    </>
  );
}
