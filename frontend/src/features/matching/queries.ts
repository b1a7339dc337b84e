import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '../../api/pages';
import { call } from '../../editing/calls';
import { privateKey } from '../../session/me';
import type {
  Cohort,
  CohortItem,
  CohortMatrix,
  Differences,
  MatchExplanation,
  MemberExplanation,
  Price,
  Robustness,
  Run,
  RunItem,
} from './shapes';

type Query = NonNullable<Parameters<typeof call>[2]>['query'];

function read<Data>(path: string, query: Query = {}) {
  return queryOptions({
    queryKey: privateKey('pairing', path, query),
    queryFn: ({ signal }): Promise<Data> =>
      call<Data>('pairing', path, { query, signal }).then(({ data }) => data),
    staleTime: 5_000,
  });
}

interface Listed<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | null;
}

export const cohortsQuery = (cursor?: string) => read<Listed<CohortItem>>('/cohorts', { limit: 20, cursor });

export const cohortQuery = (id: string) => read<Cohort>(`/cohorts/${encodeURIComponent(id)}`);

/** Whether the service still works on a run, so that its answer changes by itself. */
export function working({ state }: Pick<RunItem, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** Every run of a cohort, the newest first; asked again while one is under way. */
export function runsQuery(cohortId: string) {
  return queryOptions({
    queryKey: privateKey('pairing', '/match-runs', cohortId),
    queryFn: ({ signal }): Promise<RunItem[]> =>
      everyPage((cursor) =>
        call<Listed<RunItem>>('pairing', '/match-runs', {
          query: { cohortId, limit: 200, cursor },
          signal,
        }).then(({ data }) => data),
      ),
    staleTime: 2_000,
    refetchInterval: ({ state }) => (state.data?.some(working) ? 2_000 : false),
  });
}

export function runQuery(id: string) {
  return queryOptions({
    ...read<Run>(`/match-runs/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => (state.data && working(state.data) ? 1_500 : false),
  });
}

/** All scores of a cohort, by the rules of its call or of a run. */
export const matrixQuery = (cohortId: string, matchRunId: string | undefined) =>
  read<CohortMatrix>(`/cohorts/${encodeURIComponent(cohortId)}/matrix`, { matchRunId });

const ofRun = (id: string, part: string) => `/match-runs/${encodeURIComponent(id)}/${part}`;

export const pricesQuery = (id: string) => read<{ policies: Price[] }>(ofRun(id, 'prices'));

export const robustnessQuery = (id: string) => read<Robustness>(ofRun(id, 'robustness'));

export const differencesQuery = (id: string, other: string) =>
  read<Differences>(ofRun(id, 'differences'), { with: other });

/** How a member fares in a run: where it has no partner, what would let it have one. */
export const memberQuery = (id: string, territory: string) =>
  read<MemberExplanation>(ofRun(id, `members/${encodeURIComponent(territory)}`));

export const explanationQuery = (id: string, eu: string, partner: string) =>
  read<MatchExplanation>(ofRun(id, `explanations/${encodeURIComponent(eu)}/${encodeURIComponent(partner)}`));
