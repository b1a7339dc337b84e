import { present, readChoice, readCount, readList, readText } from '../../ui/search-state';

/** Everything that the page of pairings shows, as its address holds it. */
export interface PairingSearch {
  q?: string;
  programme?: string[];
  strand?: string[];
  country?: string[];
  topic?: string[];
  state?: string[];
  basisStrength?: string[];
  yearFrom?: number;
  yearTo?: number;
  sort?: string;
  cursor?: string;
  view?: 'table' | 'map';
  /** The territory that is picked out on the map. */
  selected?: string;
  /** The pairing that is picked out. */
  pairing?: string;
}

/** The years that the interface takes. */
const years = [1900, 2200] as const;

export function readPairings(search: Record<string, unknown>): PairingSearch {
  return present({
    q: readText(search, 'q'),
    programme: readList(search, 'programme'),
    strand: readList(search, 'strand'),
    country: readList(search, 'country', /^[A-Z]{2}$/),
    topic: readList(search, 'topic'),
    state: readList(search, 'state'),
    basisStrength: readList(search, 'basisStrength'),
    yearFrom: readCount(search, 'yearFrom', ...years),
    yearTo: readCount(search, 'yearTo', ...years),
    sort: readChoice(search, 'sort', ['name', '-name', 'year', '-year']),
    cursor: readText(search, 'cursor', 2000),
    view: readChoice(search, 'view', ['table', 'map']),
    selected: readText(search, 'selected'),
    pairing: readText(search, 'pairing'),
  });
}

/** The part of the address that chooses pairings: the filters of the interface, named alike. */
export function filtersOf(search: PairingSearch) {
  const { q, programme, strand, country, topic, state, basisStrength, yearFrom, yearTo } = search;
  return present({ q, programme, strand, country, topic, state, basisStrength, yearFrom, yearTo });
}

/** The same selection for the page of figures, which knows no words, states and evidence. */
export function figuresOf(search: PairingSearch) {
  const { programme, strand, country, topic, yearFrom, yearTo } = search;
  return present({ programme, strand, country, topic, yearFrom, yearTo });
}
