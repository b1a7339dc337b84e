import { queryString } from '../api/pages';

/**
 * What an address holds after the question mark, read with care: whatever cannot be meant is left out,
 * so that a mistyped or old link shows a page and not an error.
 */
type Raw = Record<string, unknown>;

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

export function readText(search: Raw, name: string, longest = 200): string | undefined {
  return text(search[name])?.slice(0, longest);
}

/** Values of a list, without repetition; `pattern` says what one looks like. */
export function readList(search: Raw, name: string, pattern = /^[\w-]{1,100}$/): string[] | undefined {
  const values = text(search[name])
    ?.split(',')
    .filter((value) => pattern.test(value));
  return values && values.length > 0 ? [...new Set(values)] : undefined;
}

export function readCount(search: Raw, name: string, least = 0, most = 2_147_483_647): number | undefined {
  const value = text(search[name]);
  if (!value || !/^\d{1,10}$/.test(value)) return undefined;
  const number = Number(value);
  return least <= number && number <= most ? number : undefined;
}

export function readDay(search: Raw, name: string): string | undefined {
  const value = text(search[name]);
  // The year nought is a day to the browser, and none to the services.
  if (!value || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

export function readChoice<Choice extends string>(
  search: Raw,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === text(search[name]));
}

/** Drops what is undefined, so that absent stays absent in the address. */
export function present<State extends object>(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as State;
}

/**
 * A page's reading of its address, for the router, which lays it over what stands in the address: a name that was
 * not understood is given back as undefined, or it would reach the page as it was written. The router also asks
 * with what a link holds, lists and numbers: these are read as the address would say them.
 */
export function only<State extends object>(read: (search: Raw) => State): (search: Raw) => State {
  return (search) => ({
    ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
    ...read(parseSearch(stringifySearch(search))),
  });
}

/** The router's reading of an address: plain texts, a repeated name joined by commas. */
export function parseSearch(query: string): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    search[name] = name in search ? `${search[name]},${value}` : value;
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const query = queryString(search as Parameters<typeof queryString>[0]);
  return query ? `?${query}` : '';
}
