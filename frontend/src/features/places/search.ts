import { present, readText } from '../../ui/search-state';

/** What the page of places looks for, as its address holds it. */
export interface PlacesSearch {
  q?: string;
}

export function readPlaces(search: Record<string, unknown>): PlacesSearch {
  return present({ q: readText(search, 'q') });
}
