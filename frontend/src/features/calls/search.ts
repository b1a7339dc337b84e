import { present, readList, readText } from '../../ui/search-state';

/** What the board of calls shows, as its address holds it. */
export interface CallSearch {
  q?: string;
  state?: string[];
  country?: string[];
  programme?: string[];
  strand?: string[];
  topic?: string[];
  cursor?: string;
}

export function readCalls(search: Record<string, unknown>): CallSearch {
  return present({
    q: readText(search, 'q'),
    state: readList(search, 'state'),
    country: readList(search, 'country', /^[A-Z]{2}$/),
    programme: readList(search, 'programme'),
    strand: readList(search, 'strand'),
    topic: readList(search, 'topic'),
    cursor: readText(search, 'cursor', 2000),
  });
}

/** The part of the address that chooses calls: the filters of the interface, named alike. */
export function filtersOf({ q, state, country, programme, strand, topic }: CallSearch) {
  return present({ q, state, country, programme, strand, topic });
}
