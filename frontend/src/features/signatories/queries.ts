import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { covenantApi } from '../../api/covenant';
import { answer } from '../../api/problem';
import { filtersOf, type SignatorySearch } from './search';

// The interface knows which values a filter has; an address may hold others, and is answered with a problem.
type Filters = never;

export const pageSize = 50;

export function signatoriesQuery(search: SignatorySearch) {
  const query = {
    ...filtersOf(search),
    sort: [search.sort ?? 'name'],
    cursor: search.cursor,
    limit: pageSize,
  };
  return queryOptions({
    queryKey: ['covenant', 'signatories', query],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/signatories', { params: { query: query as Filters }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function signatoryPointsQuery(search: SignatorySearch) {
  const query = filtersOf(search);
  return queryOptions({
    queryKey: ['covenant', 'points', query],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/signatories/points', {
          params: { query: query as Filters },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function signatoryStatisticsQuery(search: SignatorySearch) {
  const query = filtersOf(search);
  return queryOptions({
    queryKey: ['covenant', 'statistics', query],
    queryFn: ({ signal }) =>
      answer(covenantApi.GET('/api/covenant/v1/statistics', { params: { query: query as Filters }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The countries that have any signatory, for the choice of countries. */
export const signatoryCountriesQuery = queryOptions({
  queryKey: ['covenant', 'statistics', 'countries'],
  queryFn: ({ signal }) =>
    answer(
      covenantApi.GET('/api/covenant/v1/statistics', {
        params: { query: { by: ['country'], status: ['all'] } as Filters },
        signal,
      }),
    ),
  staleTime: 300_000,
});

export function signatoryQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'signatory', id],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/signatories/{signatoryId}', {
          params: { path: { signatoryId: id } },
          signal,
        }),
      ),
  });
}
