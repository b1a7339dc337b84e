import { useId } from 'react';
import type { Choice, FieldProps } from '../form/Fields';
import { useField } from '../form/FormState';

/** One of a few, in a list that opens: for forms in which many such questions stand side by side. */
export function SelectEntry({
  pointer,
  label,
  named,
  help,
  value,
  onChange,
  options,
  none,
}: FieldProps<string | null> & {
  options: Choice[];
  /** What it is called that nothing is chosen. */
  none: string;
}) {
  const field = useField(pointer, named ?? label);
  const beside = useId();
  const wrong = useId();
  return (
    <div className="entry">
      <label className="field-label" htmlFor={field.id}>
        {label}
      </label>
      <select
        id={field.id}
        className="input"
        value={value ?? ''}
        disabled={field.isReadOnly}
        aria-invalid={field.isInvalid || undefined}
        aria-describedby={[help && beside, field.isInvalid && wrong].filter(Boolean).join(' ') || undefined}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {help && (
        <p id={beside} className="help">
          {help}
        </p>
      )}
      {field.isInvalid && (
        <p id={wrong} className="wrong">
          {field.message}
        </p>
      )}
    </div>
  );
}
