import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Fault } from '../../form/faults';

/** What the service says against an application by a code, in the reader's language. */
const mistakes: Record<string, MessageDescriptor> = {
  missing: msg`This is needed.`,
  too_many: msg`These are more than the call takes.`,
  unknown: msg`This is not known here.`,
  repeated: msg`This stands there twice.`,
  not_of_call: msg`The call is not for this topic.`,
  not_a_partner: msg`The other side of the call is not open for this country.`,
  same: msg`This is the applicant itself.`,
  wished_for: msg`This stands among the wishes too.`,
  date: msg`This is not a day.`,
  range: msg`This day cannot be meant.`,
  url: msg`A whole address is needed, beginning with https://`,
  email: msg`This is not an e-mail address.`,
};

/** Parts of fields that are told by a name of their own. */
const parts: Record<string, MessageDescriptor> = {
  '/endorsement/name': msg`Name of who signed`,
  '/endorsement/title': msg`Office of who signed`,
  '/endorsement/signedOn': msg`Day of the signature`,
  '/endorsement/documentUrl': msg`Address of the signed document`,
  '/coordinator/name': msg`Name of the person or office`,
  '/coordinator/email': msg`E-mail address`,
};

/** Objects of which each part has a field of its own: where nothing of one is given, its first field is the way to it. */
const firstOf: Record<string, string> = {
  '/endorsement': '/endorsement/name',
  '/coordinator': '/coordinator/name',
};

export const fieldAt = (pointer: string): string => firstOf[pointer] ?? pointer;

export function useApplicationFault(): (fault: Fault) => Pick<Fault, 'code' | 'detail'> {
  const { i18n } = useLingui();
  return useCallback(
    ({ code, detail }) => {
      const known = code === undefined ? undefined : mistakes[code];
      // A text in the reader's language is not worded again.
      return known ? { code: undefined, detail: i18n._(known) } : { code, detail };
    },
    [i18n],
  );
}

/** What a part of a field is called; null where the field's own name says it. */
export function usePartName(): (pointer: string) => string | null {
  const { i18n } = useLingui();
  return (pointer) => (parts[pointer] ? i18n._(parts[pointer]) : null);
}
