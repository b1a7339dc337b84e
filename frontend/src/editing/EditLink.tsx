import { i18n } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { readTexts } from '../i18n/catalogue';
import type { Language } from '../i18n/languages';
import type { Editable } from '../ui/EditEntry';
import { SiteLink } from '../ui/SiteLink';
import { kinds } from './kinds';
import { mayWith } from './may';
import { useRoles } from './useRoles';
import './editing.css';

/** What the link says has to be there before it is drawn. */
export const ready = () => readTexts(i18n.locale as Language, 'work');

/** Leads from a public page to the editing of its record, for those whose role lets them. */
export default function EditLink({ kind, id, address }: Editable) {
  const { edit, submit } = mayWith(useRoles(kinds[kind].service), kinds[kind], id);
  if (!edit && !submit) return null;
  return (
    <p className="edit-entry">
      <SiteLink to={`/edit/${kind}/${encodeURIComponent(address)}`} className="button">
        <Trans>Edit this record</Trans>
      </SiteLink>
    </p>
  );
}
