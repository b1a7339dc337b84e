import type { PairingSchemas } from '../../api/pairing';
import type { Named } from '../../i18n/names';

// What the interface answers of cohorts and match runs.

export type Side = 'eu' | 'partner';
export type Policy = 'largest' | 'best_total' | 'fairest' | 'stable';
export type Goal = 'count' | 'total' | 'min';
export type RunState = 'queued' | 'running' | 'done' | 'infeasible' | 'failed';

export const policies: readonly Policy[] = ['largest', 'best_total', 'fairest', 'stable'];

export interface Pair {
  eu: string;
  partner: string;
}

export interface Quota {
  side: Side;
  country: string;
  min: number | null;
  max: number | null;
}

export interface Trio {
  side: Side;
  members: string[];
}

export interface CohortItem {
  id: string;
  name: string;
  call: string | null;
  programme: string;
  strand: PairingSchemas['Strand'];
  euCount: number;
  partnerCount: number;
  runCount: number;
  publishedRunId: string | null;
  createdAt: string;
}

export interface Member extends Named {
  territory: string;
  side: Side;
  country: string;
  latitude: number | null;
  longitude: number | null;
  applicationId: string | null;
  capacity: number;
  openPairings: number;
  wishes: string[];
  vetoes: string[];
  preferredCountries: string[];
}

export interface Settings {
  policy: Policy;
  order: Goal[];
  weights: Record<string, number>;
  minScore: number;
  locks: Pair[];
  vetoes: Pair[];
  quotas: Quota[];
  capacities: Record<string, number>;
  trios: Trio[];
  leftOut: string[];
}

export interface Cohort extends CohortItem {
  members: Member[];
  defaults: Settings;
}

export interface RunItem {
  id: string;
  cohortId: string;
  name: string;
  baseRunId: string | null;
  state: RunState;
  policy: Policy;
  pairsCount: number | null;
  total: number | null;
  minimum: number | null;
  inputHash: string;
  isPublished: boolean;
  createdAt: string;
  endedAt: string | null;
}

export interface ScoredPair extends Pair {
  score: number;
}

export interface MatchedPair extends ScoredPair {
  rankForEu: number;
  rankForPartner: number;
  isLocked: boolean;
  isWishedByEu: boolean;
  isWishedByPartner: boolean;
}

export type Reason = 'no_admissible' | 'below_threshold' | 'vetoed_only' | 'all_full' | 'lost_on_policy';

export interface Unmatched {
  territory: string;
  side: Side;
  reason: Reason;
  admissible: number;
  nearest: { territory: string; score: number } | null;
  smallestChange: { partner: string; points: number | null; capacity: number | null } | null;
}

export interface Result {
  pairs: MatchedPair[];
  pairsCount: number;
  total: number;
  minimum: number | null;
  proof: { status: 'optimal' | 'stable' | 'gap'; gap: number };
  countries: { side: Side; country: string; members: number; matched: number; pairs: number }[];
  ranks: { side: Side; rank: number; pairs: number }[];
  blockingPairs: ScoredPair[];
  unmatched: Unmatched[];
  marginalValues: { territory: string; pairsLost: number; totalChange: number }[];
}

export interface Conflict {
  kind: string;
  pair: Pair | null;
  quota: Quota | null;
  trio: Trio | null;
  detail: string;
}

export interface Publication {
  id: string;
  matchRunId: string;
  publishedAt: string;
  pairings: (Pair & { slug: string; state: PairingSchemas['PairingState']; score: number })[];
  withdrawnAt: string | null;
  withdrawalReason: string | null;
}

export interface Run extends RunItem {
  settings: Settings;
  solverVersion: string;
  result: Result | null;
  conflicts: Conflict[];
  failure: string | null;
  startedAt: string | null;
  publication: Publication | null;
}

export type CellVerdict =
  | 'admissible'
  | 'same_country'
  | 'not_scored'
  | 'below_threshold'
  | 'vetoed_by_eu'
  | 'vetoed_by_partner'
  | 'vetoed_by_staff'
  | 'no_capacity'
  | 'left_out';

export interface Cell extends Pair {
  score: number | null;
  completeness: number;
  verdict: CellVerdict;
  components: { component: string; value: number | null; points: number | null }[];
}

export interface CohortMatrix {
  cohortId: string;
  weights: Record<string, number>;
  minScore: number;
  cells: Cell[];
}

export interface Price {
  policy: Policy;
  pairsCount: number;
  total: number;
  minimum: number | null;
  blockingPairs: number;
  pairsLost: number;
  totalLost: number;
  isOwn: boolean;
}

export interface MemberChange {
  territory: string;
  side: Side;
  before: string[];
  after: string[];
  scoreBefore: number;
  scoreAfter: number;
}

export interface Totals {
  pairsCount: number;
  total: number;
  minimum: number | null;
  unmatched: number;
}

export interface Differences {
  matchRunId: string;
  otherRunId: string;
  before: Totals;
  after: Totals;
  gained: ScoredPair[];
  lost: ScoredPair[];
  kept: number;
  gainers: MemberChange[];
  losers: MemberChange[];
  inputs: { field: string; before: string | null; after: string | null }[];
}

export type PairVerdict = 'locked' | 'chosen' | 'not_admissible' | 'worse' | 'as_good' | 'impossible';

export interface MatchExplanation {
  matchRunId: string;
  cell: Cell;
  isPaired: boolean;
  isBlocking: boolean;
  verdict: PairVerdict;
  partnersOfEu: MatchedPair[];
  partnersOfPartner: MatchedPair[];
  rankForEu: number | null;
  rankForPartner: number | null;
  ifLocked: {
    pairsChange: number;
    totalChange: number;
    minimumChange: number;
    gained: ScoredPair[];
    lost: ScoredPair[];
  } | null;
}

export interface Robustness {
  matchRunId: string;
  trials: number;
  spread: number;
  seed: number;
  pairs: (Pair & { share: number; isPaired: boolean })[];
}
