import { present, readText } from '../../ui/search-state';

/** Which operations a page of reference shows, as its address holds it. */
export interface ReferenceSearch {
  q?: string;
}

export function readReferenceSearch(search: Record<string, unknown>): ReferenceSearch {
  return present({ q: readText(search, 'q') });
}
