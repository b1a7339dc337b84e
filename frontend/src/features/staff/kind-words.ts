import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const words: Record<string, MessageDescriptor> = {
  signatory: msg`Signatory`,
  covenant: msg`Covenant`,
  territory: msg`City or region`,
  organisation: msg`Organisation`,
  event: msg`Event`,
  call: msg`Call`,
  application: msg`Application`,
  pairing: msg`Pairing`,
  programme: msg`Programme`,
  topic: msg`Topic`,
  indicator: msg`Published figure`,
  person: msg`Person`,
  membership: msg`Membership`,
  'member-organisation': msg`Organisation that signs in`,
  invitation: msg`Invitation`,
  delegation: msg`Delegation`,
  client: msg`Client`,
};

/** What the kind of record is called that a change is about: the record, its draft, or its private contact. */
export function useKindWord(): (code: string) => string {
  const { t, i18n } = useLingui();
  return (code) => {
    const plain = code.replace(/-(draft|contact)$/, '');
    const word = words[plain] ? i18n._(words[plain]) : plain;
    if (code.endsWith('-draft')) return t`${word}: draft`;
    if (code.endsWith('-contact')) return t`${word}: contact`;
    return word;
  };
}
