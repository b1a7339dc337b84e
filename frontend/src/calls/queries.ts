import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../api/dictionaries';
import { queryString } from '../api/pages';
import { pairingBase } from '../api/pairing';
import type { Call } from './shapes';

type Query = Parameters<typeof queryString>[0];

interface Page {
  items: Call[];
  nextCursor: string | null;
  total?: number | null;
}

/** A page of the calls that are public. */
export function callsQuery(query: Query) {
  return queryOptions({
    queryKey: ['pairing', 'calls', query],
    queryFn: ({ signal }) => read<Page>(`${pairingBase}/calls?${queryString(query)}`, signal),
    placeholderData: keepPreviousData,
    // Calls open and close by themselves.
    staleTime: 30_000,
  });
}

/** One call, as everybody sees it. */
export function callQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'call', slug],
    queryFn: ({ signal }) => read<Call>(`${pairingBase}/calls/${encodeURIComponent(slug)}`, signal),
    staleTime: 30_000,
  });
}
