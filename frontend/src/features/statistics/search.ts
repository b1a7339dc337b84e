import { present, readChoice, readCount, readDay, readList } from '../../ui/search-state';

type Raw = Record<string, unknown>;

/** What the page of signatories' statistics shows, as its address holds it: the filters of the list, named alike. */
export interface CovenantStatisticsSearch {
  country?: string[];
  covenant?: string[];
  status?: string[];
  commitment?: string[];
  joinedFrom?: string;
  joinedTo?: string;
  /** What the bars count, where it is not signatories. */
  count?: 'population';
  /** The charts that are shown as tables. */
  tables?: string[];
}

export function readCovenantStatistics(search: Raw): CovenantStatisticsSearch {
  return present({
    country: readList(search, 'country', /^[A-Z]{2}$/),
    covenant: readList(search, 'covenant'),
    status: readList(search, 'status'),
    commitment: readList(search, 'commitment'),
    joinedFrom: readDay(search, 'joinedFrom'),
    joinedTo: readDay(search, 'joinedTo'),
    count: readChoice(search, 'count', ['population']),
    tables: readList(search, 'tables'),
  });
}

export function covenantFilters(search: CovenantStatisticsSearch) {
  const { country, covenant, status, commitment, joinedFrom, joinedTo } = search;
  return present({ country, covenant, status, commitment, joinedFrom, joinedTo });
}

/** The years that the interface takes. */
const years = [1900, 2200] as const;

/** What the page of pairings' and events' statistics shows. */
export interface PairingStatisticsSearch {
  country?: string[];
  programme?: string[];
  strand?: string[];
  topic?: string[];
  yearFrom?: number;
  yearTo?: number;
  tables?: string[];
}

export function readPairingStatistics(search: Raw): PairingStatisticsSearch {
  return present({
    country: readList(search, 'country', /^[A-Z]{2}$/),
    programme: readList(search, 'programme'),
    strand: readList(search, 'strand'),
    topic: readList(search, 'topic'),
    yearFrom: readCount(search, 'yearFrom', ...years),
    yearTo: readCount(search, 'yearTo', ...years),
    tables: readList(search, 'tables'),
  });
}

export function pairingFilters(search: PairingStatisticsSearch) {
  const { country, programme, strand, topic, yearFrom, yearTo } = search;
  return present({ country, programme, strand, topic, yearFrom, yearTo });
}

/** A list with a value put in or taken out. */
export function toggled(list: string[] | undefined, value: string, on: boolean): string[] | undefined {
  const next = (list ?? []).filter((each) => each !== value);
  if (on) next.push(value);
  return next.length > 0 ? next : undefined;
}
