import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../../api/covenant';

/** What the step that a signatory has reached says of its word, as a sentence. No blame: only what is recorded. */
export const standing: Record<CovenantSchemas['SignatoryStatus'], MessageDescriptor> = {
  pending: msg`Its accession is not complete yet.`,
  committed: msg`No action plan of it is recorded yet.`,
  plan_submitted: msg`It has handed in an action plan.`,
  plan_accepted: msg`Its action plan has been accepted.`,
  monitoring: msg`It reports how its action plan is carried out.`,
  unknown_active: msg`How far it has come since is not reported.`,
  on_hold: msg`Its participation is on hold.`,
  withdrawn: msg`It has since withdrawn.`,
  terminated: msg`Its participation has ended.`,
};

/** Those who are no longer in. */
const ended = new Set<CovenantSchemas['SignatoryStatus']>(['withdrawn', 'terminated']);

type Standing = Pick<CovenantSchemas['SignatoryItem'], 'status' | 'isGroup' | 'joinedOn'>;

/** The records of one place, the one that speaks for it first: still in, no group, joined last. */
export function inOrder<Record_ extends Standing>(records: readonly Record_[]): Record_[] {
  const rank = (each: Standing) => (ended.has(each.status) ? 2 : 0) + (each.isGroup ? 1 : 0);
  return [...records].sort((a, b) => rank(a) - rank(b) || (b.joinedOn ?? '').localeCompare(a.joinedOn ?? ''));
}
