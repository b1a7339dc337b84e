import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { covenantApi } from '../../api/covenant';
import { pairingApi } from '../../api/pairing';
import { answer } from '../../api/problem';
import {
  type CovenantStatisticsSearch,
  covenantFilters,
  type PairingStatisticsSearch,
  pairingFilters,
} from './search';

// The interfaces know which values a filter has; an address may hold others, and is answered with a problem.
type Filters = never;

export function signatoryCountsQuery(search: CovenantStatisticsSearch) {
  const query = covenantFilters(search);
  return queryOptions({
    queryKey: ['covenant', 'statistics', query],
    queryFn: ({ signal }) =>
      answer(covenantApi.GET('/api/covenant/v1/statistics', { params: { query: query as Filters }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The countries that have any signatory, for the choice of countries. */
export const countriesOfSignatoriesQuery = queryOptions({
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

export function pairingCountsQuery(search: PairingStatisticsSearch) {
  const query = pairingFilters(search);
  return queryOptions({
    queryKey: ['pairing', 'statistics', query],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/statistics', { params: { query: query as Filters }, signal })),
    placeholderData: keepPreviousData,
  });
}
