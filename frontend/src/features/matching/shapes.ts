import type { PairingSchemas } from '../../api/pairing';

// What the interface answers of cohorts and match runs, by shorter names.

type Schemas = PairingSchemas;

export type Side = Schemas['Side'];
export type Policy = Schemas['MatchPolicy'];
export type Goal = Schemas['MatchGoal'];
export type RunState = Schemas['MatchRunState'];
export type Pair = Schemas['MatchPair'];
export type Quota = Schemas['MatchQuota'];
export type Trio = Schemas['MatchTrio'];
export type CohortItem = Schemas['CohortItem'];
export type Cohort = Schemas['Cohort'];
export type Member = Schemas['CohortMember'];
export type Settings = Schemas['MatchSettings'];
export type RunItem = Schemas['MatchRunItem'];
export type Run = Schemas['MatchRun'];
export type Result = Schemas['MatchResult'];
export type ScoredPair = Schemas['ScoredPair'];
export type MatchedPair = Schemas['MatchedPair'];
export type Reason = Schemas['MatchReason'];
export type Unmatched = Schemas['UnmatchedMember'];
export type Change = Schemas['MatchChange'];
export type MemberExplanation = Schemas['MemberExplanation'];
export type Conflict = Schemas['MatchConflict'];
export type Publication = Schemas['MatchPublication'];
export type CellVerdict = Schemas['CellVerdict'];
export type Cell = Schemas['MatrixCell'];
export type CohortMatrix = Schemas['CohortMatrix'];
export type Price = Schemas['PolicyPrice'];
export type MemberChange = Schemas['MemberChange'];
export type Differences = Schemas['MatchDifferences'];
export type PairVerdict = Schemas['PairVerdict'];
export type MatchExplanation = Schemas['MatchExplanation'];
export type Robustness = Schemas['MatchRobustness'];

export const policies: readonly Policy[] = ['largest', 'best_total', 'fairest', 'stable'];
