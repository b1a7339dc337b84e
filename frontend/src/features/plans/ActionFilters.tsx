import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { ActionChoice } from '../../published/actions';
import type { PlannedAction } from '../../published/shapes';
import { actionSector, actionStatus, pillar } from '../../published/terms';

/** Which actions are shown; each choice offers only what the plan has. The address holds them. */
export function ActionFilters({
  actions,
  choice,
  onChoice,
}: {
  actions: readonly PlannedAction[];
  choice: ActionChoice;
  onChoice: (choice: ActionChoice) => void;
}) {
  const { t } = useLingui();
  return (
    <div className="action-filters">
      <Choice
        label={t`For`}
        words={pillar}
        present={actions.flatMap((action) => action.pillars)}
        value={choice.pillar}
        onValue={(value) => onChoice({ pillar: value })}
      />
      <Choice
        label={t`Sector`}
        words={actionSector}
        present={actions.flatMap((action) => action.sector ?? [])}
        value={choice.sector}
        onValue={(value) => onChoice({ sector: value })}
      />
      <Choice
        label={t`How far`}
        words={actionStatus}
        present={actions.flatMap((action) => action.status ?? [])}
        value={choice.status}
        onValue={(value) => onChoice({ status: value })}
      />
    </div>
  );
}

function Choice<Code extends string>({
  label,
  words,
  present,
  value,
  onValue,
}: {
  label: string;
  words: Record<Code, MessageDescriptor>;
  present: Code[];
  value: string | undefined;
  onValue: (value: string | undefined) => void;
}) {
  const { t, i18n } = useLingui();
  const id = useId();
  const codes = (Object.keys(words) as Code[]).filter((code) => present.includes(code));
  if (codes.length < 2 && value === undefined) return null;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={codes.find((code) => code === value) ?? ''}
        onChange={(event) => onValue(event.target.value || undefined)}
      >
        <option value="">{t`all`}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {i18n._(words[code])}
          </option>
        ))}
      </select>
    </div>
  );
}
