import { queryOptions } from '@tanstack/react-query';
import { answer } from '../problem';
import { covenantApi } from '.';

// What several concepts refer to: the tree of covenants, and the counts over all listed signatories.

export const covenantsQuery = queryOptions({
  queryKey: ['covenant', 'covenants'],
  queryFn: ({ signal }) =>
    answer(covenantApi.GET('/api/covenant/v1/covenants', { params: { query: { limit: 200 } }, signal })),
  staleTime: 300_000,
});

export const covenantStatisticsQuery = queryOptions({
  queryKey: ['covenant', 'statistics', {}],
  queryFn: ({ signal }) => answer(covenantApi.GET('/api/covenant/v1/statistics', { signal })),
});

/** Every listed signatory as a point. The key is that of an empty selection: read once for both. */
export const covenantPointsQuery = queryOptions({
  queryKey: ['covenant', 'points', {}],
  queryFn: ({ signal }) => answer(covenantApi.GET('/api/covenant/v1/signatories/points', { signal })),
});
