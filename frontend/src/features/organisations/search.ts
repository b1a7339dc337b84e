import { present, readList, readText } from '../../ui/search-state';

/** What the page of organisations shows, as its address holds it. */
export interface OrganisationSearch {
  q?: string;
  kind?: string[];
  country?: string[];
  offers?: string[];
  seeks?: string[];
  cursor?: string;
}

export function readOrganisations(search: Record<string, unknown>): OrganisationSearch {
  return present({
    q: readText(search, 'q'),
    kind: readList(search, 'kind'),
    country: readList(search, 'country', /^[A-Z]{2}$/),
    offers: readList(search, 'offers'),
    seeks: readList(search, 'seeks'),
    cursor: readText(search, 'cursor', 2000),
  });
}

/** The part of the address that chooses organisations: the filters of the interface, named alike. */
export function filtersOf({ cursor, ...filters }: OrganisationSearch) {
  return filters;
}
