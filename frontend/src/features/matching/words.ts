import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CellVerdict, Goal, Policy, Reason, Result, RunState, Side } from './shapes';

type Words<Code extends string> = Record<Code, MessageDescriptor>;

export const policyWords: Words<Policy> = {
  largest: msg`Largest`,
  best_total: msg`Best total`,
  fairest: msg`Fairest`,
  stable: msg`Stable`,
};

export const policyMeanings: Words<Policy> = {
  largest: msg`As many pairs as can be; of those the largest total score, then the best lowest score.`,
  best_total: msg`The largest total score; then as many pairs as can be.`,
  fairest: msg`As many pairs as can be; of those the best lowest score, then the largest total score.`,
  stable: msg`No two that would rather have each other are kept apart. It may make fewer pairs, and need not keep to quotas.`,
};

export const goalWords: Words<Goal> = {
  count: msg`Number of pairs`,
  total: msg`Total score`,
  min: msg`Lowest score`,
};

export const runStateWords: Words<RunState> = {
  queued: msg`Waits`,
  running: msg`Being worked out`,
  done: msg`Done`,
  infeasible: msg`Cannot be done`,
  failed: msg`Failed`,
};

export const sideWords: Words<Side> = {
  eu: msg`European Union`,
  partner: msg`Partners`,
};

/** In a cell of the matrix: why two cannot be a pair. */
export const verdictWords: Words<CellVerdict> = {
  admissible: msg`Can be a pair`,
  same_country: msg`Both are of one country`,
  not_scored: msg`Too little is known for a score`,
  below_threshold: msg`Scores less than the threshold`,
  vetoed_by_eu: msg`Vetoed by the EU member`,
  vetoed_by_partner: msg`Vetoed by the partner`,
  vetoed_by_staff: msg`Vetoed by staff`,
  no_capacity: msg`No room for another partner`,
  left_out: msg`Left out of this run`,
};

/** Why a member has no partner, in one word or two. */
export const reasonWords: Words<Reason> = {
  no_admissible: msg`No possible partner`,
  below_threshold: msg`Below the threshold`,
  vetoed_only: msg`Only vetoed partners`,
  all_full: msg`All full`,
  lost_on_policy: msg`Lost to the goals`,
};

/** How sure it is that nothing better can be had, in one word or two. */
export const proofWords: Words<Result['proof']['status']> = {
  optimal: msg`proved`,
  gap: msg`best found in time`,
};
