import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { FieldError, Input, TextArea, TextField } from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { languages } from '../i18n/languages';
import type { FieldProps } from './Fields';
import { useField } from './FormState';
import { pointerTo } from './faults';

type Texts = { [tag: string]: string };

/** The languages that are offered: those of the site first, then the official ones of the Union and of its partners. */
export const writtenLanguages = [
  ...Object.values(languages).map(({ tag }) => tag),
  ...'bg cs da de el es et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' '),
  ...'ar bs ca eu gl he hi hy id is ka ko mk ms no ru sq sr th tr uk vi zh-Hant'.split(' '),
];

/** What a language is called in another; its tag where that is not known. */
export function languageName(tag: string, locale: string): string {
  if (tag === 'und') return tag;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names, titles or texts by language: each in a field of its own, languages added and taken out. */
export function NamesEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  needed = [],
  lines,
}: FieldProps<Texts> & { needed?: string[]; lines?: number }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const field = useField(pointer, label);
  // A language that was added stands there before it has a text, and stays while its text is being rewritten.
  const [rows, setRows] = useState<string[]>([]);
  const box = useRef<HTMLFieldSetElement>(null);
  const shown = [...new Set([...needed, ...Object.keys(value), ...rows])];
  const free = writtenLanguages
    .filter((tag) => !shown.includes(tag) && !shown.some((each) => each === tag.split('-')[0]))
    .map((tag) => ({ tag, name: languageName(tag, locale) }));

  const write = (tag: string, text: string) => {
    setRows((present) => (present.includes(tag) ? present : [...present, tag]));
    const next = { ...value };
    if (text === '') delete next[tag];
    else next[tag] = text;
    onChange(next);
  };
  const takeOut = (tag: string) => {
    setRows((present) => present.filter((each) => each !== tag));
    const { [tag]: _, ...rest } = value;
    onChange(rest);
    box.current?.querySelector<HTMLElement>('select, input')?.focus();
  };
  const add = (tag: string) => {
    setRows((present) => [...present, tag]);
    // The field is there after the next drawing.
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[data-language="${tag}"]`)?.focus());
  };

  return (
    <fieldset
      ref={box}
      id={field.id}
      className="entry names"
      aria-describedby={field.isInvalid ? `${field.id}-wrong` : undefined}
    >
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      {field.isInvalid && (
        <p id={`${field.id}-wrong`} className="wrong">
          {field.message}
        </p>
      )}
      {shown.map((tag) => (
        <NameRow
          key={tag}
          pointer={`${pointer}${pointerTo(tag)}`}
          label={label}
          tag={tag}
          text={value[tag] ?? ''}
          lines={lines}
          onChange={(text) => write(tag, text)}
          onTakeOut={field.isReadOnly || needed.includes(tag) ? undefined : () => takeOut(tag)}
        />
      ))}
      {!field.isReadOnly && (
        <label className="add-language">
          <span className="field-label">
            <Trans>Add a language</Trans>
          </span>
          <select
            className="input"
            value=""
            onChange={(event) => event.target.value !== '' && add(event.target.value)}
          >
            <option value="">{t`Choose a language`}</option>
            {free.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

function NameRow({
  pointer,
  label,
  tag,
  text,
  lines,
  onChange,
  onTakeOut,
}: {
  pointer: string;
  label: string;
  tag: string;
  text: string;
  lines?: number;
  onChange: (text: string) => void;
  onTakeOut?: () => void;
}) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const language = tag === 'und' ? t`Language not stated` : languageName(tag, locale);
  const field = useField(pointer, t`${label} (${language})`);
  const marked = tag === 'und' ? undefined : tag;
  return (
    <TextField
      className="name-row"
      value={text}
      onChange={onChange}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
      aria-label={t`${label} (${language})`}
    >
      <label htmlFor={field.id} className="name-language">
        {language}
      </label>
      {lines ? (
        <TextArea id={field.id} className="input" rows={lines} lang={marked} data-language={tag} />
      ) : (
        <Input id={field.id} className="input" lang={marked} data-language={tag} />
      )}
      {onTakeOut && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={t`Take out: ${language}`}
          onClick={onTakeOut}
        >
          <Trans>Take out</Trans>
        </button>
      )}
      <FieldError className="wrong">{field.message}</FieldError>
    </TextField>
  );
}
