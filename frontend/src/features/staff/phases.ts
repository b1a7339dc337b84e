import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../../api/covenant';

/** Words for what the service does with a file. */
export const phaseWords: Record<CovenantSchemas['Phase'], MessageDescriptor> = {
  reading: msg`Reading and checking the rows`,
  matching: msg`Comparing with the register`,
  storing: msg`Storing`,
  recording: msg`Recording the changes`,
  undoing: msg`Undoing`,
};
