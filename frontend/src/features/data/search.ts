import { present, readText } from '../../ui/search-state';

/** Which list's fields the page of data explains, as its address holds it. */
export interface DataSearch {
  list?: string;
}

export function readData(search: Record<string, unknown>): DataSearch {
  return present({ list: readText(search, 'list', 60) });
}
