import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PairingSchemas } from '../api/pairing';

// Words for codes that only those meet who write.

export const precision: Record<PairingSchemas['DatePrecision'], MessageDescriptor> = {
  day: msg`The days are known`,
  month: msg`Only the month is known`,
  year: msg`Only the year is known`,
};
