import { queryOptions } from '@tanstack/react-query';
import { answer } from '../problem';
import { pairingApi } from '.';

// What several concepts refer to: the vocabulary, the programmes, and the counts over everything.

export const topicsQuery = queryOptions({
  queryKey: ['pairing', 'topics'],
  queryFn: ({ signal }) =>
    answer(pairingApi.GET('/api/pairing/v1/topics', { params: { query: { limit: 200 } }, signal })),
  staleTime: 300_000,
});

export const programmesQuery = queryOptions({
  queryKey: ['pairing', 'programmes'],
  queryFn: ({ signal }) =>
    answer(pairingApi.GET('/api/pairing/v1/programmes', { params: { query: { limit: 200 } }, signal })),
  staleTime: 300_000,
});

export const pairingStatisticsQuery = queryOptions({
  queryKey: ['pairing', 'statistics'],
  queryFn: ({ signal }) => answer(pairingApi.GET('/api/pairing/v1/statistics', { signal })),
  staleTime: 300_000,
});
