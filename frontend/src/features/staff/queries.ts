import { keepPreviousData } from '@tanstack/react-query';
import type { ServiceName } from '../../api/dictionaries';
import type { queryString } from '../../api/pages';
import { call } from '../../editing/calls';
import { privateKey } from '../../session/me';

type Query = Parameters<typeof queryString>[0];

/** A page of a list that is read in the name of who is signed in. */
export interface Listed<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | null;
}

/** Reads what stands at an address of a service, in the name of who is signed in. */
export function privateQuery<Data>(service: ServiceName, path: string, query: Query = {}) {
  return {
    queryKey: privateKey(service, path, query),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Data> =>
      call<Data>(service, path, { query, signal }).then(({ data }) => data),
    // What was shown stays until the next part of the list is there.
    placeholderData: keepPreviousData<Data>,
    staleTime: 5_000,
  };
}

export const serviceNames: readonly ServiceName[] = ['covenant', 'pairing'];

export { useAddress } from '../../ui/useAddress';
