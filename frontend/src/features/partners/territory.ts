import { queryOptions } from '@tanstack/react-query';
import { pairingApi } from '../../api/pairing';
import { answer } from '../../api/problem';

/** A territory of the register of pairings. */
export function territoryQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'territory', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/territories/{slug}', { params: { path: { slug } }, signal })),
  });
}
