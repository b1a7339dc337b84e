import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Fault } from './faults';

/** Mistakes that both services tell by the same code, in the reader's language; others are told as they came. */
const mistakes: Record<string, MessageDescriptor> = {
  missing: msg`This is needed.`,
  string_too_short: msg`This is needed.`,
  too_short: msg`This is needed.`,
  string_too_long: msg`This is too long.`,
  too_long: msg`There are too many.`,
  string_type: msg`A text is needed here.`,
  int_type: msg`A whole number is needed here.`,
  int_parsing: msg`A whole number is needed here.`,
  int_from_float: msg`A whole number is needed here.`,
  float_parsing: msg`A number is needed here.`,
  date_from_datetime_parsing: msg`This is not a day.`,
  enum: msg`This is none of the choices.`,
  url_parsing: msg`This is not an address of the web: it begins with https://`,
  extra_forbidden: msg`This record has no such field.`,
};

/** What is wrong, in words for the reader. */
export function useFaultText(): (fault: Fault) => string {
  const { i18n } = useLingui();
  return useCallback(
    (fault: Fault) => {
      const known = fault.code === undefined ? undefined : mistakes[fault.code];
      return known ? i18n._(known) : fault.detail;
    },
    [i18n],
  );
}
