import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useTopics } from '../api/pairing/reference';
import type { Json } from '../form/merging';
import { languageName } from '../form/NamesEntry';
import { useFormat } from '../i18n/format';
import { commitmentKind, figureScope } from '../i18n/terms';
import { Unknown } from '../ui/answers';
import { type AnyKind, type FieldSpec, kinds } from './kinds';

/** The spec of a field of a kind, also of one that is a part of a figure. */
export function specOf(kind: AnyKind | undefined, field: string): FieldSpec | undefined {
  const every = (kind ? [kind] : Object.values(kinds)).flatMap((each) =>
    each.groups.flatMap((group) => group.fields),
  );
  return (
    every.find((spec) => spec.name === field) ??
    every.find((spec) => spec.part === 'figure' && Object.values(spec.parts).includes(field))
  );
}

/** What a field is called for readers; its name in the interface where the site has no word for it. */
export function useFieldLabel(kind: AnyKind | undefined): (path: string | string[]) => string {
  const { i18n } = useLingui();
  const { locale } = useFormat();
  return (path) => {
    const [field = '', ...inner] = Array.isArray(path) ? path : [path];
    const spec = specOf(kind, field);
    const label = spec && spec.name === field ? i18n._(spec.label) : (figurePart(spec, field, i18n) ?? field);
    if (inner.length === 0) return label;
    const [tag = ''] = inner;
    const named =
      spec?.part === 'names' || spec?.part === 'texts' ? languageName(tag, locale) : inner.join(' / ');
    return `${label} (${named})`;
  };
}

type Translator = ReturnType<typeof useLingui>['i18n'];

function figurePart(spec: FieldSpec | undefined, field: string, i18n: Translator): string | null {
  if (spec?.part !== 'figure') return null;
  const role = Object.entries(spec.parts).find(([, name]) => name === field)?.[0];
  const label = i18n._(spec.label);
  const roles: Record<string, string> = {
    year: i18n._(words.year),
    scope: i18n._(words.scope),
    source: i18n._(words.source),
    currency: i18n._(words.currency),
  };
  return role && roles[role] ? `${label}: ${roles[role]}` : label;
}

const words = {
  year: msg`year`,
  scope: msg`what it covers`,
  source: msg`source`,
  currency: msg`currency`,
  yes: msg`yes`,
  no: msg`no`,
};

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of a record in words, for those who compare: codes by their words, numbers and days as the language has them. */
export function Shown({
  kind,
  field,
  value,
}: {
  kind: AnyKind | undefined;
  field: string;
  value: Json | undefined;
}): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const spec = specOf(kind, field);
  if (value === null || value === undefined || value === '') return <Unknown />;
  if (Array.isArray(value)) {
    if (value.length === 0) return <Unknown />;
    return (
      <ul className="shown-list">
        {value.map((each) => (
          <li key={JSON.stringify(each)}>
            <Shown kind={kind} field={field} value={each} />
          </li>
        ))}
      </ul>
    );
  }
  if (isObject(value)) return <Members kind={kind} field={field} value={value} />;
  if (typeof value === 'boolean') return i18n._(value ? words.yes : words.no);
  if (spec?.part === 'grade' && typeof value === 'number') {
    const term = spec.terms[value];
    return typeof term === 'object' ? i18n._(term) : (term ?? value);
  }
  if (typeof value === 'number') {
    const plain = /year$/i.test(field) || (spec?.part === 'number' && spec.grouping === false);
    return plain ? String(value) : format.number(value);
  }
  if (spec?.part === 'choice' || spec?.part === 'choices') {
    const term = spec.terms[value];
    return typeof term === 'object' ? i18n._(term) : (term ?? value);
  }
  if (spec?.part === 'country' || field === 'country') return format.country(value);
  if (spec?.part === 'languages') return languageName(value, format.locale);
  if (spec?.part === 'topics') return format.name(topic(value));
  if (spec?.part === 'commitments' && value in commitmentKind) {
    return i18n._(commitmentKind[value as keyof typeof commitmentKind]);
  }
  if (spec?.part === 'figure' && value in figureScope) {
    return i18n._(figureScope[value as keyof typeof figureScope]);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
  return <span className="shown-text">{value}</span>;
}

function Members({
  kind,
  field,
  value,
}: {
  kind: AnyKind | undefined;
  field: string;
  value: { [name: string]: Json };
}) {
  const { locale } = useFormat();
  const spec = specOf(kind, field);
  const texts = spec?.part === 'names' || spec?.part === 'texts';
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  if (entries.length === 0) return <Unknown />;
  return (
    <ul className="shown-list">
      {entries.map(([name, each]) => (
        <li key={name}>
          <span className="shown-name">{texts ? languageName(name, locale) : name}</span>{' '}
          {texts && typeof each === 'string' ? (
            <span lang={name === 'und' ? undefined : name}>{each}</span>
          ) : (
            <Shown kind={kind} field={name} value={each} />
          )}
        </li>
      ))}
    </ul>
  );
}
