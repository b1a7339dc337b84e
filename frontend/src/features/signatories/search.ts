import { present, readChoice, readCount, readDay, readList, readText } from '../../ui/search-state';

export const columnKeys = [
  'country',
  'population',
  'commitments',
  'joinedOn',
  'status',
  'covenants',
  'adhesionKind',
  'coordinatorName',
  'updatedAt',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const defaultColumns: readonly ColumnKey[] = ['country', 'population', 'commitments', 'joinedOn'];

const sorts = ['name', 'country', 'population', 'joinedOn', 'updatedAt'].flatMap((name) => [
  name,
  `-${name}`,
]);

/** Everything that the page of signatories shows, as its address holds it. */
export interface SignatorySearch {
  q?: string;
  country?: string[];
  covenant?: string[];
  status?: string[];
  commitment?: string[];
  populationMin?: number;
  populationMax?: number;
  joinedFrom?: string;
  joinedTo?: string;
  sort?: string;
  cursor?: string;
  columns?: string[];
  view?: 'table' | 'map';
  selected?: string;
}

export function readSignatories(search: Record<string, unknown>): SignatorySearch {
  return present({
    q: readText(search, 'q'),
    country: readList(search, 'country', /^[A-Z]{2}$/),
    covenant: readList(search, 'covenant'),
    status: readList(search, 'status'),
    commitment: readList(search, 'commitment'),
    populationMin: readCount(search, 'populationMin'),
    populationMax: readCount(search, 'populationMax'),
    joinedFrom: readDay(search, 'joinedFrom'),
    joinedTo: readDay(search, 'joinedTo'),
    sort: readChoice(search, 'sort', sorts),
    cursor: readText(search, 'cursor', 2000),
    columns: readList(search, 'columns'),
    view: readChoice(search, 'view', ['table', 'map']),
    selected: readText(search, 'selected', 36),
  });
}

/** The part of the address that chooses signatories: the filters of the interface, named alike. */
export function filtersOf(search: SignatorySearch) {
  const { q, country, covenant, status, commitment, populationMin, populationMax, joinedFrom, joinedTo } =
    search;
  return present({
    q,
    country,
    covenant,
    status,
    commitment,
    populationMin,
    populationMax,
    joinedFrom,
    joinedTo,
  });
}

/** The same selection for the page of figures, which knows no words and no sizes. */
export function figuresOf(search: SignatorySearch) {
  const { country, covenant, status, commitment, joinedFrom, joinedTo } = search;
  return present({ country, covenant, status, commitment, joinedFrom, joinedTo });
}

export function columnsOf(search: SignatorySearch): ColumnKey[] {
  const chosen = search.columns;
  return chosen ? columnKeys.filter((key) => chosen.includes(key)) : [...defaultColumns];
}
