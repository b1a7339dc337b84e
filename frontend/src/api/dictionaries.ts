import { queryOptions } from '@tanstack/react-query';
import { type CovenantSchemas, covenantBase } from './covenant';
import { pairingBase } from './pairing';
import { answer } from './problem';

// The lists of both services, as their data dictionaries tell them.

/** What the bases of the two services are called in addresses of this site. */
export const bases = { covenant: covenantBase, pairing: pairingBase } as const;
export type ServiceName = keyof typeof bases;

// Both services tell their lists in the same form.
export type Dictionary = CovenantSchemas['Dictionary'];
export type DictionaryField = CovenantSchemas['DictionaryField'];
export type FieldKind = CovenantSchemas['FieldKind'];

/** Reads what stands at an address of a service, for which its types have no client. */
export function read<Body>(path: string, signal: AbortSignal): Promise<Body> {
  return answer(
    fetch(path, { signal }).then(async (response) => {
      const body: unknown = await response.json().catch(() => undefined);
      return response.ok ? { data: body as Body, response } : { error: body, response };
    }),
  ) as Promise<Body>;
}

/** The dictionaries of every list of a service, in its order. */
export function dictionariesQuery(service: ServiceName) {
  return queryOptions({
    queryKey: [service, 'dictionaries'],
    queryFn: async ({ signal }): Promise<Dictionary[]> => {
      const { items } = await read<{ items: { name: string }[] }>(`${bases[service]}/dictionaries`, signal);
      return Promise.all(
        items.map(({ name }) => read<Dictionary>(`${bases[service]}/dictionaries/${name}`, signal)),
      );
    },
    staleTime: 300_000,
  });
}

/** How many records a list has in all, those that it leaves out unless asked not counted. */
export function countQuery(service: ServiceName, list: string) {
  return queryOptions({
    queryKey: [service, 'count', list],
    queryFn: async ({ signal }) =>
      (await read<{ total: number }>(`${bases[service]}/${list}?count=true&limit=1`, signal)).total,
  });
}
