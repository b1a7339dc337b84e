import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Named } from '../../i18n/names';
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

/** What a topic is called; until that is known, its code. */
export function useTopics(): (code: string) => Named {
  const topics = useQuery(topicsQuery).data?.items;
  return (code) => topics?.find((each) => each.code === code) ?? { name: code };
}
