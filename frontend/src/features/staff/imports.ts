import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Content } from '../../form/merging';

export type ImportStateCode =
  | 'uploaded'
  | 'checking'
  | 'ready'
  | 'storing'
  | 'done'
  | 'failed'
  | 'discarded'
  | 'undoing'
  | 'undone';

/** An import of a signatory list, as the covenant service tells it. */
export interface ListImport {
  id: string;
  state: ImportStateCode;
  fileName: string;
  fileSize: number;
  columns: { known: string[]; unknown: string[]; missing: string[] } | null;
  summary: {
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
    warnings: number;
  } | null;
  progress: { phase: string; done: number; total: number | null; at: string } | null;
  refusal: { code: string; reason: string } | null;
  remark: string | null;
  undone: { removed: number; restored: number; kept: number } | null;
  undoReason: string | null;
  uploadedAt: string;
  confirmedAt: string | null;
  endedAt: string | null;
}

export interface Finding {
  row: number;
  column: string;
  value: string;
  code: string;
  reason: string;
  severity: string;
}

export interface Difference {
  row: number | null;
  organisationId: string | null;
  signatoryId: string;
  name: string;
  country: string;
  action: 'created' | 'updated';
  fields: string[];
  before: Content | null;
  after: Content;
  undo: 'removed' | 'restored' | 'kept' | null;
  undoReason: string | null;
}

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

export const keptWords: Record<string, MessageDescriptor> = {
  changed_since: msg`Somebody changed it after the import`,
  has_draft: msg`Somebody works on a draft of it`,
  has_authority: msg`An organisation that signs in stands for it`,
  is_referred_to: msg`Another signatory that stays has it as its group`,
  group_is_gone: msg`The group that it belonged to before is no longer in the register`,
  identifier_is_taken: msg`Another signatory has by now the identifier that it had before`,
  is_gone: msg`It is no longer in the register`,
};

export const undoWords: Record<string, MessageDescriptor> = {
  removed: msg`Taken out again`,
  restored: msg`As before the import`,
  kept: msg`Left as it is`,
};
