import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Words for what the service does with a file. */
export const phaseWords: Record<string, MessageDescriptor> = {
  reading: msg`Reading and checking the rows`,
  matching: msg`Comparing with the register`,
  storing: msg`Storing`,
  recording: msg`Recording the changes`,
  undoing: msg`Undoing`,
};
