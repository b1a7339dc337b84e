import type { CovenantSchemas } from '../api/covenant';
import type { ServiceName } from '../api/dictionaries';
import { everyPage } from '../api/pages';
import { privateKey } from '../session/me';
import { call } from './calls';

/** A draft as the list of a service shows it; the list is alike in both. */
export type DraftSummary = CovenantSchemas['DraftSummary'];

interface Listed {
  items: DraftSummary[];
  nextCursor: string | null;
}

/** All drafts of a service that who is signed in may see, or those that stand like this; the last saved first. */
export function draftsQuery(service: ServiceName, state?: DraftSummary['state']) {
  return {
    queryKey: privateKey(service, '/drafts', state ?? 'all'),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      everyPage(
        async (cursor) =>
          (await call<Listed>(service, '/drafts', { query: { state, limit: 200, cursor }, signal })).data,
      ),
    staleTime: 5_000,
  };
}
