import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Words for what was done to a record, public or not. */
export const actionWords: Record<string, MessageDescriptor> = {
  created: msg`Created`,
  changed: msg`Changed`,
  deleted: msg`Deleted`,
  restored: msg`Restored`,
  merged: msg`Merged`,
  saved: msg`Draft saved`,
  submitted: msg`Handed in`,
  returned: msg`Given back`,
  discarded: msg`Draft discarded`,
};
