import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { meQuery, privateKey } from '../session/me';
import { Draft, type DraftState } from './draft';
import type { AnyKind } from './kinds';
import { type DraftAnswer, readDraft, saveDraft } from './records';

/** The draft of a record, read once; from then on what stands here is the truth, and never a cache. */
export function useDraftQuery(kind: AnyKind, key: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: privateKey('draft', kind.name, key),
    queryFn: async ({ signal }) => {
      // A service has to know who somebody is before it knows what is theirs.
      await queries.ensureQueryData(meQuery(kind.service));
      return readDraft(kind, key, signal);
    },
    // Whatever was read before may have been changed by somebody else.
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

export function useDraft(kind: AnyKind, key: string, first: Awaited<ReturnType<typeof readDraft>>) {
  // A new answer of the query does not begin anew what is being written here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const draft = useMemo(
    () =>
      new Draft<DraftAnswer>(
        { read: () => readDraft(kind, key), save: (patch, etag) => saveDraft(kind, key, patch, etag) },
        first,
      ),
    [kind, key],
  );
  useEffect(() => () => draft.stop(), [draft]);
  const state: DraftState<DraftAnswer> = useSyncExternalStore(draft.subscribe, () => draft.state);
  return { draft, state };
}
