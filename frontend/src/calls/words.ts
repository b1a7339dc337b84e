import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApplicationState, CallPolicy, CallState, Outcome, RuleCode, Side, Verdict } from './shapes';

// Words for the codes of calls and applications.

export const callState: Record<CallState, MessageDescriptor> = {
  published: msg`Coming`,
  open: msg`Open`,
  closed: msg`Closed`,
  evaluating: msg`Being evaluated`,
  decided: msg`Decided`,
  archived: msg`Archived`,
};

export const sideName: Record<Side, MessageDescriptor> = {
  eu: msg`European Union side`,
  partner: msg`Partner side`,
};

export const policyName: Record<CallPolicy, MessageDescriptor> = {
  largest: msg`As many pairs as possible, then the best total score`,
  best_total: msg`The best total score, then as many pairs as possible`,
  fairest: msg`As many pairs as possible, then the best score for the weakest pair`,
  stable: msg`No two that would both rather have each other`,
};

export const applicationState: Record<ApplicationState, MessageDescriptor> = {
  draft: msg`Being written`,
  submitted: msg`Submitted, a figure is missing`,
  eligible: msg`Submitted, eligible`,
  ineligible: msg`Submitted, not eligible`,
  shortlisted: msg`Shortlisted`,
  selected: msg`Selected`,
  reserve: msg`On the reserve list`,
  rejected: msg`Not selected`,
  withdrawn: msg`Withdrawn`,
};

export const outcomeName: Record<Outcome, MessageDescriptor> = {
  shortlisted: msg`Shortlisted`,
  selected: msg`Selected`,
  reserve: msg`On the reserve list`,
  rejected: msg`Not selected`,
};

export const outcomeMeaning: Record<Outcome, MessageDescriptor> = {
  shortlisted: msg`It is considered further; another decision follows.`,
  selected: msg`It takes part in the matching.`,
  reserve: msg`It takes part if another one drops out.`,
  rejected: msg`It does not take part.`,
};

export const verdictName: Record<Verdict, MessageDescriptor> = {
  met: msg`Met`,
  not_met: msg`Not met`,
  unknown: msg`Not known yet`,
};

export const ruleName: Record<RuleCode, MessageDescriptor> = {
  country: msg`Country or territory`,
  kind: msg`Kind of place`,
  population: msg`Inhabitants`,
  consortium_population: msg`Inhabitants together`,
  consortium_members: msg`Members`,
  staff_months: msg`Staff time`,
  endorsement: msg`Endorsement`,
};
