import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import {
  Autocomplete,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { countryCodes } from '../i18n/countries';
import { useFormat } from '../i18n/format';
import { Beside, type Choice, ChoiceWords, type FieldProps } from './Fields';
import { useField, useNeeded } from './FormState';

/** One of many, in a list that can be searched. */
export function ListEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  options,
  none,
  needed = false,
}: FieldProps<string | null> & { options: Choice[]; none: string; needed?: boolean }) {
  const { t } = useLingui();
  const { contains } = useFilter({ sensitivity: 'base' });
  const labelId = useId();
  const valueId = useId();
  const field = useField(pointer, label);
  useNeeded(field, needed && value === null, t`This is needed.`);
  const shown = options.find((each) => each.id === value)?.name ?? value;
  const all = [{ id: '', name: none }, ...options];
  return (
    <Select
      className="entry"
      value={value ?? ''}
      onChange={(key) => onChange(key === null || key === '' ? null : String(key))}
      isInvalid={field.isInvalid}
      isDisabled={field.isReadOnly}
    >
      <Label className="field-label">
        <span id={labelId}>{label}</span>
      </Label>
      {/* Told as it is seen: what is chosen about, then what is chosen. */}
      <Button id={field.id} className="choice" aria-labelledby={`${labelId} ${valueId}`}>
        <SelectValue className={value === null ? 'choice-value is-any' : 'choice-value'}>
          {() => <span id={valueId}>{shown ?? none}</span>}
        </SelectValue>
        <svg className="choice-arrow" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <Popover className="popover" offset={4}>
        <Autocomplete filter={contains}>
          <SearchField className="options-search" aria-label={t`Search in ${label}`} autoFocus>
            <Input placeholder={t`Type to narrow`} />
          </SearchField>
          <ListBox
            items={all}
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
                    <ChoiceWords option={option} />
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Popover>
      <Beside help={help} message={field.message} />
    </Select>
  );
}

/** A country or territory of the project's one table. */
export function CountryEntry(props: FieldProps<string | null>) {
  const { t } = useLingui();
  const format = useFormat();
  const options = countryCodes(format.language)
    .map((code) => ({ id: code, name: format.country(code) }))
    .sort(format.byName);
  return <ListEntry {...props} options={options} none={t`Not stated`} />;
}

/** A list of things that are each written in fields of their own: added, taken out, in their order. */
export function ItemsEntry<Item>({
  pointer,
  label,
  help,
  value,
  onChange,
  fresh,
  nameOf,
  add,
  children,
}: FieldProps<Item[]> & {
  /** A new item, empty. */
  fresh: () => Item;
  /** What an item is called to those who take it out. */
  nameOf: (item: Item, index: number) => string;
  /** What the button says that adds one. */
  add: string;
  children: (item: Item, index: number, change: (next: Item) => void) => ReactNode;
}) {
  const { t } = useLingui();
  const field = useField(pointer, label);
  return (
    <fieldset
      id={field.id}
      className="entry items"
      aria-describedby={field.isInvalid ? `${field.id}-wrong` : undefined}
    >
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      {field.isInvalid && (
        <p id={`${field.id}-wrong`} className="wrong">
          {field.message}
        </p>
      )}
      {value.length > 0 && (
        <ol className="item-list">
          {value.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own
            <li key={index} className="item">
              <div className="item-fields">
                {children(item, index, (next) =>
                  onChange(value.map((each, place) => (place === index ? next : each))),
                )}
              </div>
              {!field.isReadOnly && (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={t`Take out: ${nameOf(item, index)}`}
                  onClick={() => onChange(value.filter((_, place) => place !== index))}
                >
                  <Trans>Take out</Trans>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {!field.isReadOnly && (
        <button type="button" className="button" onClick={() => onChange([...value, fresh()])}>
          {add}
        </button>
      )}
    </fieldset>
  );
}
