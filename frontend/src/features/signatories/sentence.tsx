import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CovenantSchemas } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import type { Named } from '../../i18n/names';
import { commitmentPurpose } from '../../i18n/purposes';

type Signatory = Pick<
  CovenantSchemas['Signatory'],
  'country' | 'status' | 'joinedOn' | 'commitments' | 'covenantMemberships'
> &
  Named;

/** The one sentence that answers: is it in, since when, and what did it promise? */
export function useSignatorySentence(signatory: Signatory): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const { status, joinedOn, commitments, covenantMemberships } = signatory;
  const name = format.name(signatory);
  const country = format.country(signatory.country);
  const covenant = covenantMemberships[0] && format.name(covenantMemberships[0]);
  const day = joinedOn === null ? null : format.date(joinedOn);
  const purposes = [...new Set(commitments.map((kind) => i18n._(commitmentPurpose[kind])))];
  const promise = purposes.length === 0 ? null : format.list(purposes);

  // Whole sentences, because the order of their parts is not the same in every language.
  const joined =
    covenant && day ? (
      promise ? (
        <Trans>
          {name} ({country}) joined the {covenant} on <strong>{day}</strong> and promised{' '}
          <strong>{promise}</strong>.
        </Trans>
      ) : (
        <Trans>
          {name} ({country}) joined the {covenant} on <strong>{day}</strong>. What it promised is not
          reported.
        </Trans>
      )
    ) : covenant ? (
      promise ? (
        <Trans>
          {name} ({country}) has joined the {covenant}, on a day that is not reported, and promised{' '}
          <strong>{promise}</strong>.
        </Trans>
      ) : (
        <Trans>
          {name} ({country}) has joined the {covenant}; the day is not reported. What it promised is not
          reported.
        </Trans>
      )
    ) : day ? (
      promise ? (
        <Trans>
          {name} ({country}) joined a Covenant of Mayors on <strong>{day}</strong> and promised{' '}
          <strong>{promise}</strong>.
        </Trans>
      ) : (
        <Trans>
          {name} ({country}) joined a Covenant of Mayors on <strong>{day}</strong>. What it promised is not
          reported.
        </Trans>
      )
    ) : promise ? (
      <Trans>
        {name} ({country}) has joined a Covenant of Mayors, on a day that is not reported, and promised{' '}
        <strong>{promise}</strong>.
      </Trans>
    ) : (
      <Trans>
        {name} ({country}) has joined a Covenant of Mayors; the day is not reported. What it promised is not
        reported.
      </Trans>
    );
  const end =
    status === 'on_hold' ? (
      <Trans>Its participation is on hold.</Trans>
    ) : status === 'withdrawn' ? (
      <Trans>It has since withdrawn.</Trans>
    ) : status === 'terminated' ? (
      <Trans>Its participation has ended.</Trans>
    ) : null;
  return (
    <>
      {joined}
      {end && <> {end}</>}
    </>
  );
}
