import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { useField, useNeeded } from './FormState';
import { type NumberRule, parseNumber } from './numbers';

export interface FieldProps<Value> {
  /** Where the value stands in the record, as a JSON pointer. */
  pointer: string;
  label: string;
  /** What the summary of mistakes calls it, where the label alone does not tell. */
  named?: string;
  help?: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
}

/** Help and error of a field, tied to it so that they are told with it. */
export function Beside({ help, message }: { help?: ReactNode; message: string }) {
  return (
    <>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="wrong">{message}</FieldError>
    </>
  );
}

/** A text in one line, or in several. */
export function TextEntry({
  pointer,
  label,
  named,
  help,
  value,
  onChange,
  lines,
  type = 'text',
  language,
  needed = false,
}: FieldProps<string | null> & {
  lines?: number;
  type?: 'text' | 'url' | 'email' | 'tel';
  language?: string;
  needed?: boolean;
}) {
  const { t } = useLingui();
  const field = useField(pointer, named ?? label);
  useNeeded(field, needed && (value ?? '') === '', t`This is needed.`);
  return (
    <TextField
      className="entry"
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
      type={type}
    >
      <Label className="field-label">{label}</Label>
      {lines ? (
        <TextArea id={field.id} className="input" rows={lines} lang={language} />
      ) : (
        <Input id={field.id} className="input" lang={language} />
      )}
      <Beside help={help} message={field.message} />
    </TextField>
  );
}

/** A number, read as the language of the site writes it; what was understood is shown below, with its unit. */
export function NumberEntry({
  pointer,
  label,
  named,
  help,
  value,
  onChange,
  unit,
  grouping = true,
  narrow,
  ...rule
}: FieldProps<number | null> & NumberRule & { unit?: string; grouping?: boolean; narrow?: boolean }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const field = useField(pointer, named ?? label);
  const written = (number: number | null) =>
    number === null
      ? ''
      : new Intl.NumberFormat(locale, { useGrouping: grouping, maximumFractionDigits: 20 }).format(number);
  const [text, setText] = useState(written(value));
  const told = useRef(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value that came from elsewhere is written anew
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(written(value));
    field.tell(null);
  }, [value]);

  const example = written(12345.6);
  const words = {
    unreadable: t`This is not a number. Write it like ${example}.`,
    fraction: t`A whole number is needed here.`,
    small: t`The number is too small.`,
    large: t`The number is too large.`,
  };
  const read = parseNumber(text, locale, rule);
  return (
    <TextField
      className={narrow ? 'entry entry-narrow' : 'entry'}
      value={text}
      onChange={(next) => {
        setText(next);
        const { value: number, wrong } = parseNumber(next, locale, rule);
        field.tell(wrong === null ? null : words[wrong]);
        if (wrong !== null) return;
        if (number !== told.current) {
          told.current = number;
          onChange(number);
        }
      }}
      onBlur={() => {
        // A line that appears at once would move what is being clicked on from under the pointer.
        if (read.wrong === null) setText(written(read.value));
        else setTimeout(field.show, 250);
      }}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="measured">
        <Input id={field.id} className="input" inputMode={rule.whole ? 'numeric' : 'decimal'} />
        {unit && <span className="unit">{unit}</span>}
      </div>
      {grouping && read.wrong === null && read.value !== null && text !== written(read.value) && (
        <p className="read-as" aria-live="polite">
          <Trans>Read as {written(read.value)}</Trans>
        </p>
      )}
      <Beside help={help} message={field.message} />
    </TextField>
  );
}

export interface Choice {
  id: string;
  name: string;
  /** What the choice means, in small. */
  meaning?: string;
}

/** One of a few, all of them seen. */
export function ChoiceEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  options,
  none,
  needed = false,
}: FieldProps<string | null> & {
  options: Choice[];
  /** What it is called that nothing is chosen, where that may be. */
  none?: string;
  needed?: boolean;
}) {
  const { t } = useLingui();
  const field = useField(pointer, label);
  useNeeded(field, needed && value === null, t`This is needed.`);
  const all = none === undefined ? options : [{ id: '', name: none }, ...options];
  return (
    <RadioGroup
      id={field.id}
      className="entry choices"
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
      isDisabled={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="choice-lines">
        {all.map((option) => (
          <Radio key={option.id} value={option.id} className="check">
            <span className="check-box check-round" aria-hidden="true" />
            <ChoiceWords option={option} />
          </Radio>
        ))}
      </div>
      <Beside help={help} message={field.message} />
    </RadioGroup>
  );
}

/** Any number of a few, all of them seen. */
export function ChoicesEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  options,
}: FieldProps<string[]> & { options: Choice[] }) {
  const field = useField(pointer, label);
  return (
    <CheckboxGroup
      id={field.id}
      className="entry choices"
      value={value}
      onChange={(chosen) => onChange(options.map((each) => each.id).filter((each) => chosen.includes(each)))}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
      isDisabled={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="choice-lines">
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className="check">
            {({ isSelected }) => (
              <>
                <span className="check-box" aria-hidden="true">
                  {isSelected ? '✓' : ''}
                </span>
                <ChoiceWords option={option} />
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <Beside help={help} message={field.message} />
    </CheckboxGroup>
  );
}

export function ChoiceWords({ option }: { option: Choice }) {
  return (
    <span>
      {option.name}
      {option.meaning && <span className="choice-meaning">{option.meaning}</span>}
    </span>
  );
}

/** Yes, no, or not known; where it is always known (`sure`) one of the two. */
export function YesNoEntry({ sure, ...props }: FieldProps<boolean | null> & { sure?: boolean }) {
  const { t } = useLingui();
  const { value, onChange, ...rest } = props;
  return (
    <ChoiceEntry
      {...rest}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
      options={[
        { id: 'yes', name: t`Yes` },
        { id: 'no', name: t`No` },
      ]}
      none={sure ? undefined : t`Not known`}
    />
  );
}
