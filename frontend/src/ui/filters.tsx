import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  Autocomplete,
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { useFormat } from '../i18n/format';
import './filters.css';

/** The filters of a list. Numbers are read and written as the language of the site does, not the browser's. */
export function FilterForm({ label, children }: { label: string; children: ReactNode }) {
  const { locale } = useFormat();
  return (
    <I18nProvider locale={locale}>
      <search aria-label={label}>{children}</search>
    </I18nProvider>
  );
}

export interface Option {
  id: string;
  name: string;
}

/** A choice of any number of values from a list; a long list can be searched. */
export function ChoiceFilter({
  label,
  any,
  options,
  chosen,
  onChange,
}: {
  label: string;
  /** What no choice means, such as "Any country". */
  any: string;
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[] | undefined) => void;
}) {
  const { t } = useLingui();
  const { contains } = useFilter({ sensitivity: 'base' });
  const labelId = useId();
  const valueId = useId();
  const value =
    chosen.length === 0
      ? any
      : chosen.length === 1
        ? (options.find((option) => option.id === chosen[0])?.name ?? chosen[0])
        : t`${chosen.length} chosen`;
  const list = (
    <ListBox
      items={options}
      className="options"
      renderEmptyState={() => <Trans>Nothing of that name.</Trans>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.name} className="option">
          {({ isSelected }) => (
            <>
              <span className="option-tick" aria-hidden="true">
                {isSelected ? '✓' : ''}
              </span>
              <span>{option.name}</span>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <Select
      className="field"
      selectionMode="multiple"
      value={chosen}
      onChange={(keys) => {
        const next = (keys as Iterable<string | number>) ? [...(keys as string[])] : [];
        onChange(next.length > 0 ? next : undefined);
      }}
    >
      <Label className="field-label">
        <span id={labelId}>{label}</span>
      </Label>
      {/* Told as it is seen: what is chosen about, then what is chosen. */}
      <Button className="choice" aria-labelledby={`${labelId} ${valueId}`}>
        <SelectValue className={chosen.length > 0 ? 'choice-value' : 'choice-value is-any'}>
          {() => <span id={valueId}>{value}</span>}
        </SelectValue>
        <svg className="choice-arrow" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <Popover className="popover" offset={4}>
        {options.length > 12 ? (
          <Autocomplete filter={contains}>
            <SearchField className="options-search" aria-label={t`Search in ${label}`} autoFocus>
              <Input placeholder={t`Type to narrow`} />
            </SearchField>
            {list}
          </Autocomplete>
        ) : (
          list
        )}
      </Popover>
    </Select>
  );
}

/** Words to look for. Tells after a short rest, and at once on Enter. */
export function WordsFilter({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The address changed by another way: a removed filter, or back and forward.
    if (value !== told.current) {
      told.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (next: string) => {
    clearTimeout(timer.current);
    const trimmed = next.trim();
    if (trimmed === told.current) return;
    told.current = trimmed;
    onChange(trimmed || undefined);
  };
  return (
    <SearchField
      className="field field-words"
      value={text}
      onChange={(next) => {
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => tell(next), 350);
      }}
      onSubmit={tell}
      onClear={() => tell('')}
    >
      <Label className="field-label">{label}</Label>
      <div className="words">
        <svg className="words-sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2Zm4 9 3.5 3.5" />
        </svg>
        <Input placeholder={placeholder} />
        {text !== '' && (
          <Button className="words-clear">
            <span aria-hidden="true">×</span>
          </Button>
        )}
      </div>
    </SearchField>
  );
}

/** Two numbers, each of which may be left open. */
export function RangeFilter({
  label,
  from,
  to,
  fromLabel,
  toLabel,
  grouping = true,
  onChange,
}: {
  label: string;
  from: number | undefined;
  to: number | undefined;
  fromLabel: string;
  toLabel: string;
  grouping?: boolean;
  onChange: (from: number | undefined, to: number | undefined) => void;
}) {
  const { t } = useLingui();
  const number = (value: number) => (Number.isNaN(value) ? undefined : value);
  const format = { useGrouping: grouping, maximumFractionDigits: 0 };
  return (
    <fieldset className="field range">
      <legend className="field-label">{label}</legend>
      <NumberField
        aria-label={t`${label}: ${fromLabel}`}
        value={from ?? Number.NaN}
        minValue={0}
        maxValue={2_147_483_647}
        formatOptions={format}
        onChange={(value) => onChange(number(value), to)}
      >
        <Input placeholder={fromLabel} className="input" />
      </NumberField>
      <span aria-hidden="true">–</span>
      <NumberField
        aria-label={t`${label}: ${toLabel}`}
        value={to ?? Number.NaN}
        minValue={0}
        maxValue={2_147_483_647}
        formatOptions={format}
        onChange={(value) => onChange(from, number(value))}
      >
        <Input placeholder={toLabel} className="input" />
      </NumberField>
    </fieldset>
  );
}

/** Filters that most readers do not need, out of the way until they are. */
export function MoreFilters({ active, children }: { active: number; children: ReactNode }) {
  const [open, setOpen] = useState(active > 0);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="button button-quiet more-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? <Trans>Fewer filters</Trans> : <Trans>More filters</Trans>}
      </button>
      <div id={id} className="filters-more" hidden={!open}>
        {children}
      </div>
    </>
  );
}

export interface Chip {
  key: string;
  label: string;
  remove: () => void;
}

/** What is being filtered by, each removable. */
export function Chips({ chips, onClear }: { chips: Chip[]; onClear: () => void }) {
  const { t } = useLingui();
  if (chips.length === 0) return null;
  return (
    <div className="chips">
      <ul aria-label={t`Filters in use`}>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              onClick={chip.remove}
              aria-label={t`Remove filter: ${chip.label}`}
            >
              {chip.label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-quiet" onClick={onClear}>
        <Trans>Clear all</Trans>
      </button>
    </div>
  );
}

/** Which columns a table shows. */
export function ColumnChoice({
  options,
  chosen,
  onChange,
}: {
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useLingui();
  return (
    <DialogTrigger>
      <Button className="button button-quiet">
        <Trans>Columns</Trans>
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="columns" aria-label={t`Columns of the table`}>
          <CheckboxGroup value={chosen} onChange={onChange} aria-label={t`Columns of the table`}>
            {options.map((option) => (
              <Checkbox key={option.id} value={option.id} className="check">
                {({ isSelected }) => (
                  <>
                    <span className="check-box" aria-hidden="true">
                      {isSelected ? '✓' : ''}
                    </span>
                    {option.name}
                  </>
                )}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** One of a few ways to see the same thing. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: {
  label: string;
  className?: string;
  value: Value;
  options: { id: Value; name: string }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={className ? `segments ${className}` : 'segments'}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="segment">
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
