import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { everyPage } from '../../api/pages';
import { pairingApi } from '../../api/pairing';
import { answer } from '../../api/problem';
import { filtersOf, type PairingSearch } from './search';

// The interface knows which values a filter has; an address may hold others, and is answered with a problem.
type Filters = never;

export const pageSize = 50;

export function pairingsQuery(search: PairingSearch) {
  const query = {
    ...filtersOf(search),
    sort: [search.sort ?? 'name'],
    cursor: search.cursor,
    limit: pageSize,
    count: true,
  };
  return queryOptions({
    queryKey: ['pairing', 'pairings', query],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/pairings', { params: { query: query as Filters }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Every pairing of a selection, for the map: names and members alone. */
export function pairingArcsQuery(search: PairingSearch) {
  const filters = filtersOf(search);
  return queryOptions({
    queryKey: ['pairing', 'arcs', filters],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        answer(
          pairingApi.GET('/api/pairing/v1/pairings', {
            params: {
              query: {
                ...filters,
                fields: ['slug', 'name', 'names', 'members'],
                limit: 200,
                cursor,
              } as Filters,
            },
            signal,
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });
}

export function pairingQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'pairing', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/pairings/{slug}', { params: { path: { slug } }, signal })),
  });
}
