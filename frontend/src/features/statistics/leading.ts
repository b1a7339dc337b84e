// Where the bars lead: to the list whose records the bar counts, no more and no fewer.

import { queryString } from '../../api/pages';

export type Selection = Record<string, string[] | string | number | undefined>;

export function addressOf(path: string, selection: Selection): string {
  const query = queryString(selection);
  return query ? `${path}?${query}` : path;
}

/**
 * The selection with one value of a filter more. Null where the list cannot be asked for it: a record that has
 * several values is chosen by some of them already, and this is none of those.
 */
export function narrowed(filters: Selection, name: string, value: string): Selection | null {
  const chosen = filters[name];
  if (Array.isArray(chosen) && !chosen.includes(value) && !chosen.includes('all')) return null;
  return { ...filters, [name]: [value] };
}

const later = (a: string | undefined, b: string) => (a !== undefined && a > b ? a : b);
const earlier = (a: string | undefined, b: string) => (a !== undefined && a < b ? a : b);

/** The selection within one year; `from` and `to` name the filters, which are days. */
export function withinYear(filters: Selection, from: string, to: string, year: string): Selection {
  return {
    ...filters,
    [from]: later(filters[from] as string | undefined, `${year}-01-01`),
    [to]: earlier(filters[to] as string | undefined, `${year}-12-31`),
  };
}

/** Every year from the first to the last, those between in which nothing was counted among them. */
export function everyYear<Row extends { value: string }>(
  rows: readonly Row[],
  none: (year: string) => Row,
): Row[] {
  const first = Number(rows[0]?.value);
  const last = Number(rows.at(-1)?.value);
  if (!Number.isInteger(first) || !Number.isInteger(last)) return [...rows];
  const known = new Map(rows.map((row) => [row.value, row]));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at);
    return known.get(year) ?? none(year);
  });
}
