import type { MessageDescriptor } from '@lingui/core';
import type { CalculatorSearch } from './search';

export type Value = string | number | boolean | string[];
/** What a form holds, by the names of its fields; nothing stands for "not given". */
export type Values = Readonly<Record<string, Value>>;

interface FieldBase {
  /** Name of the key in the request; `tonnes.CO2` is the entry CO2 of the object `tonnes`. */
  key: string;
  label: MessageDescriptor;
  help: MessageDescriptor;
}

export type Field = FieldBase &
  (
    | { type: 'number'; unit?: string }
    | { type: 'year' }
    | { type: 'yesNo' }
    | { type: 'text' }
    | { type: 'choice' | 'choices'; options: { id: string; name: MessageDescriptor | string }[] }
  );

/** A calculator as the page shows it. */
export interface Kind {
  id: string;
  group: 'emissions' | 'energy' | 'targets' | 'checks';
  name: MessageDescriptor;
  /** What it is for, in one sentence. */
  about: MessageDescriptor;
  fields: Field[];
  example: Values;
}

/** A value as an address writes it. */
function written(value: Value): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

function read(field: Field, text: string): Value | undefined {
  switch (field.type) {
    case 'number':
    case 'year': {
      const number = Number(text);
      if (text.trim() === '' || !Number.isFinite(number)) return undefined;
      return field.type === 'year' && !Number.isInteger(number) ? undefined : number;
    }
    case 'yesNo':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'choice':
      return field.options.some(({ id }) => id === text) ? text : undefined;
    case 'choices': {
      const chosen = text.split(',');
      const known = field.options.map(({ id }) => id).filter((id) => chosen.includes(id));
      return known.length > 0 ? known : undefined;
    }
    case 'text':
      return text.trim() === '' ? undefined : text.slice(0, 200);
  }
}

/** The inputs of a kind that an address holds; what cannot be one is left out. */
export function valuesOf(kind: Kind, search: CalculatorSearch): Values {
  const given = search as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    kind.fields.flatMap((field) => {
      const text = given[field.key];
      const value = typeof text === 'string' ? read(field, text) : undefined;
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

/** Inputs as an address holds them, behind the kind. */
export function searchOf(kind: Kind, values: Values): CalculatorSearch {
  return {
    kind: kind.id,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, written(value)])),
  };
}

/** The body of the request: what is given, with entries of objects where they belong. */
export function bodyOf(values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    const [name = key, ...rest] = key.split('.');
    if (rest.length === 0) {
      body[name] = value;
      continue;
    }
    const within = (body[name] ?? {}) as Record<string, unknown>;
    within[rest.join('.')] = value;
    body[name] = within;
  }
  return body;
}

/** The place of a field in the body, as the service points to it. */
export function pointerOf(key: string): string {
  return `/${key.replace('.', '/')}`;
}

/** The request as a line for a shell. */
export function curlOf(address: string, body: Record<string, unknown>): string {
  const json = JSON.stringify(body).replaceAll("'", "'\\''");
  return `curl -sS -H 'Content-Type: application/json' -d '${json}' '${address}'`;
}
