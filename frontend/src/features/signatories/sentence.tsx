import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CovenantSchemas } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import { commitmentPurpose } from '../../i18n/purposes';

type Signatory = Pick<
  CovenantSchemas['Signatory'],
  'name' | 'country' | 'status' | 'joinedOn' | 'commitments' | 'covenantMemberships'
>;

/** The one sentence that answers: is it in, since when, and what did it promise? */
export function useSignatorySentence(signatory: Signatory): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const { name, status, joinedOn, commitments, covenantMemberships } = signatory;
  const country = format.country(signatory.country);
  const covenant = covenantMemberships[0]?.name;
  const day = joinedOn === null ? null : format.date(joinedOn);
  const purposes = [...new Set(commitments.map((kind) => i18n._(commitmentPurpose[kind])))];
  const promise = purposes.length === 0 ? null : format.list(purposes);

  const joined =
    covenant && day ? (
      <Trans>
        {name} ({country}) joined the {covenant} on <strong>{day}</strong>
      </Trans>
    ) : covenant ? (
      <Trans>
        {name} ({country}) has joined the {covenant}; the day is not reported
      </Trans>
    ) : day ? (
      <Trans>
        {name} ({country}) joined a Covenant of Mayors on <strong>{day}</strong>
      </Trans>
    ) : (
      <Trans>
        {name} ({country}) has joined a Covenant of Mayors; the day is not reported
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
      {promise === null ? (
        <>
          {'. '}
          <Trans>What it promised is not reported.</Trans>
        </>
      ) : (
        <>
          {' '}
          <Trans>
            and promised <strong>{promise}</strong>.
          </Trans>
        </>
      )}
      {end && <> {end}</>}
    </>
  );
}
