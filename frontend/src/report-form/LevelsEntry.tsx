import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Choice, FieldProps } from '../form/Fields';
import { useField } from '../form/FormState';
import './entries.css';

/** Of each of a fixed list whether it is meant, and at which level: `level` is null where that is not said. */
export interface Levelled {
  code: string;
  level: string | null;
}

const notStated = '-';

/** Which of a list are meant, each with its level: a line for each, and a level to choose in it. */
export function LevelsEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  options,
  levels,
}: FieldProps<Levelled[]> & { options: Choice[]; levels: Choice[] }) {
  const { t } = useLingui();
  const field = useField(pointer, label);
  const name = useId();
  const choose = (code: string, chosen: string) => {
    const others = value.filter((each) => each.code !== code);
    const next = chosen === '' ? others : [...others, { code, level: chosen === notStated ? null : chosen }];
    const order = options.map(({ id }) => id);
    onChange(next.toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code)));
  };
  return (
    <fieldset id={field.id} className="entry levels" disabled={field.isReadOnly}>
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      <ul>
        {options.map(({ id, name: word }) => {
          const found = value.find(({ code }) => code === id);
          return (
            <li key={id} data-meant={found !== undefined || undefined}>
              <label htmlFor={`${name}-${id}`}>{word}</label>
              <select
                id={`${name}-${id}`}
                className="input"
                value={found ? (found.level ?? notStated) : ''}
                onChange={({ target }) => choose(id, target.value)}
              >
                <option value="">{t`no`}</option>
                <option value={notStated}>{t`yes, level not stated`}</option>
                {levels.map((level) => (
                  <option key={level.id} value={level.id}>
                    {t`yes: ${level.name}`}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {value.length === 0 && (
        <p className="small">
          <Trans>None yet.</Trans>
        </p>
      )}
    </fieldset>
  );
}
