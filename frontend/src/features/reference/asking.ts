import type { Operation } from './reading';

/** What a form holds: the parameters by their names, as they are written in an address. */
export type Values = Readonly<Record<string, string>>;

/** A first question of each operation, small where it can be. */
export function firstValues({ parameters }: Operation): Values {
  return Object.fromEntries(
    parameters.flatMap(({ name, required, example }) => {
      if (name === 'limit') return [[name, '3']];
      return required && example !== undefined ? [[name, example]] : [];
    }),
  );
}

/** The address that a form asks for. A part of the path that is not filled in stays as its name in braces. */
export function requestAddress({ path, parameters }: Operation, values: Values): string {
  let address = path;
  const query = new URLSearchParams();
  for (const { name, where } of parameters) {
    const value = values[name]?.trim();
    if (!value) continue;
    if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value));
    else if (where === 'query') query.set(name, value);
  }
  const question = query.toString().replaceAll('%2C', ',');
  return question ? `${address}?${question}` : address;
}

/** The request as a line for a shell. */
export function curl(url: string): string {
  return `curl -sS '${url.replaceAll("'", "'\\''")}'`;
}

/**
 * Where an operation about one record, or a part of it, has the list whose first record can stand in, and what the
 * record is called by.
 */
export function listBefore({ path, parameters }: Operation): { address: string; name: string } | null {
  const [, address, name] = /^([^{]*)\/\{(\w+)\}/.exec(path) ?? [];
  const among = parameters.find((each) => each.where === 'path');
  return address && name && among?.name === name ? { address, name } : null;
}

/** What the first record of a list goes by: by the name of the parameter, else by its key or id. */
export function firstOf(list: unknown, name: string): string | undefined {
  if (typeof list !== 'object' || list === null) return undefined;
  const { items, features, collections } = list as Record<string, unknown>;
  const records = [items, features, collections].find(Array.isArray) as Record<string, unknown>[] | undefined;
  const value = records?.[0]?.[name] ?? records?.[0]?.key ?? records?.[0]?.id;
  return value === undefined ? undefined : String(value);
}

export interface FieldError {
  name: string | null;
  detail: string;
}

/** What a problem document says (RFC 9457). */
export interface Told {
  title: string;
  detail: string;
  errors: FieldError[];
}

export interface Reply {
  address: string;
  status: number;
  milliseconds: number;
  mediaType: string;
  headers: [name: string, value: string][];
  /** null where it is no text. */
  body: string | null;
  cut: boolean;
  bytes: number;
  problem: Told | null;
}

const headersOfInterest = [
  'Content-Type',
  'API-Version',
  'ETag',
  'Cache-Control',
  'Vary',
  'Link',
  'Retry-After',
  'X-Request-Id',
];

/** So many characters of a body are shown. */
export const mostShown = 20_000;

/** Asks, and reads what came for the eye. Raises what `fetch` raises where nothing answers. */
export async function ask(address: string, signal: AbortSignal): Promise<Reply> {
  const started = performance.now();
  const response = await fetch(address, { signal, cache: 'no-store' });
  const content = await response.arrayBuffer();
  const milliseconds = Math.round(performance.now() - started);
  const mediaType = (response.headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? '';
  const isJson = /[/+]json$/.test(mediaType);
  const text = isJson || mediaType.startsWith('text/') ? new TextDecoder().decode(content) : null;
  const value = isJson && text !== null ? parsed(text) : undefined;
  const body = value === undefined ? text : JSON.stringify(value, null, 2);
  return {
    address,
    status: response.status,
    milliseconds,
    mediaType,
    headers: headersOfInterest.flatMap((name) => {
      const header = response.headers.get(name);
      return header === null ? [] : [[name, header] as [string, string]];
    }),
    body: body?.slice(0, mostShown) ?? null,
    cut: (body?.length ?? 0) > mostShown,
    bytes: content.byteLength,
    problem: response.ok ? null : told(value),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function told(value: unknown): Told | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, detail, errors } = value as Record<string, unknown>;
  if (typeof title !== 'string') return null;
  const each = Array.isArray(errors) ? (errors as Record<string, unknown>[]) : [];
  return {
    title,
    detail: typeof detail === 'string' ? detail : '',
    errors: each.map((error) => ({
      name: typeof error.name === 'string' ? error.name : null,
      detail: String(error.detail ?? ''),
    })),
  };
}
