import { present, readChoice, readDay, readList, readText } from '../../ui/search-state';

/** Everything that the page of events shows, as its address holds it. */
export interface EventSearch {
  q?: string;
  kind?: string[];
  strand?: string[];
  programme?: string[];
  topic?: string[];
  country?: string[];
  from?: string;
  to?: string;
  sort?: string;
  cursor?: string;
}

export function readEvents(search: Record<string, unknown>): EventSearch {
  return present({
    q: readText(search, 'q'),
    kind: readList(search, 'kind'),
    strand: readList(search, 'strand'),
    programme: readList(search, 'programme'),
    topic: readList(search, 'topic'),
    country: readList(search, 'country', /^[A-Z]{2}$/),
    from: readDay(search, 'from'),
    to: readDay(search, 'to'),
    sort: readChoice(search, 'sort', ['startsOn', '-startsOn']),
    cursor: readText(search, 'cursor', 2000),
  });
}

/** The part of the address that chooses events: the filters of the interface, named alike. */
export function filtersOf(search: EventSearch) {
  const { q, kind, strand, programme, topic, country, from, to } = search;
  return present({ q, kind, strand, programme, topic, country, from, to });
}

/** The same selection for the page of figures, which knows years and neither words nor kinds. */
export function figuresOf(search: EventSearch) {
  const { strand, programme, topic, country, from, to } = search;
  const year = (day: string | undefined) => (day ? Number(day.slice(0, 4)) : undefined);
  return present({ strand, programme, topic, country, yearFrom: year(from), yearTo: year(to) });
}
