import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import './filters.css';

/** Two days, each of which may be left open. */
export function DaysFilter({
  label,
  from,
  to,
  fromLabel,
  toLabel,
  onChange,
}: {
  label: string;
  from: string | undefined;
  to: string | undefined;
  fromLabel: string;
  toLabel: string;
  onChange: (from: string | undefined, to: string | undefined) => void;
}) {
  const { t } = useLingui();
  return (
    <fieldset className="field range">
      <legend className="field-label">{label}</legend>
      <DayInput label={t`${label}: ${fromLabel}`} value={from} onChange={(next) => onChange(next, to)} />
      <span aria-hidden="true">–</span>
      <DayInput label={t`${label}: ${toLabel}`} value={to} onChange={(next) => onChange(from, next)} />
    </fieldset>
  );
}

function DayInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <input
      type="date"
      className="input"
      aria-label={label}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        // While a year is being typed it is 0002, 0020, 0201: not yet a day that is meant.
        if (event.target.value === '') onChange(undefined);
        else if (event.target.value >= '1900') onChange(event.target.value);
      }}
    />
  );
}
