import type { MessageDescriptor } from '@lingui/core';
import type { AnyKind } from '../editing/kinds';
import type { Content } from '../form/merging';

export type ReportKindName =
  | 'inventories'
  | 'targets'
  | 'goals'
  | 'risk-assessments'
  | 'energy-assessments'
  | 'plans'
  | 'joint-groups';

/** The rule set that a part of a report was begun under. */
export type RuleSetRef = { code: string; version: string };

/**
 * A kind of record that a report is made of. Its permissions are those of reports: they are asked for the signatory that
 * it belongs to. `groups` name its fields for the view of conflicts and the list of versions.
 */
export interface ReportKind extends AnyKind {
  name: ReportKindName;
  permissions: 'reports';
  service: 'covenant';
  /** What several of them are called, as a heading. */
  several: MessageDescriptor;
  /** What it is for, in a sentence, where there is none yet. */
  about: MessageDescriptor;
  /** The least that a new one holds, beside the signatory and the rule set. */
  begin: () => Content;
}
