import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../../api/covenant';
import type { Content } from '../../form/merging';

/** An import of a signatory list, as the covenant service tells it. */
export type ListImport = CovenantSchemas['ListImport'];
export type ImportStateCode = ListImport['state'];
export type Finding = CovenantSchemas['ImportFindingItem'];

/** What an import does to one signatory; the fields of a record are known to `kinds`. */
export type Difference = Omit<CovenantSchemas['ImportDifferenceItem'], 'before' | 'after'> & {
  before: Content | null;
  after: Content;
};

/** Whether the service works on it, so that its answer changes by itself. */
export function working({ state }: Pick<ListImport, 'state'>): boolean {
  return state === 'uploaded' || state === 'checking' || state === 'storing' || state === 'undoing';
}

export const stateWords: Record<ImportStateCode, MessageDescriptor> = {
  uploaded: msg`Waits to be checked`,
  checking: msg`Being checked`,
  ready: msg`Waits to be confirmed`,
  storing: msg`Being stored`,
  done: msg`Stored`,
  failed: msg`Not taken`,
  discarded: msg`Given up`,
  undoing: msg`Being undone`,
  undone: msg`Undone`,
};

export const keptWords: Record<CovenantSchemas['KeptReason'], MessageDescriptor> = {
  changed_since: msg`Somebody changed it after the import`,
  has_draft: msg`Somebody works on a draft of it`,
  has_authority: msg`An organisation that signs in stands for it`,
  is_referred_to: msg`Another record that stays refers to it: a signatory as its group, or a report`,
  group_is_gone: msg`The group that it belonged to before is no longer in the register`,
  identifier_is_taken: msg`Another signatory has by now the identifier that it had before`,
  is_gone: msg`It is no longer in the register`,
};

export const undoWords: Record<CovenantSchemas['UndoOutcome'], MessageDescriptor> = {
  removed: msg`Taken out again`,
  restored: msg`As before the import`,
  kept: msg`Left as it is`,
};
