import { Trans } from '@lingui/react/macro';
import type { ServiceName } from '../api/dictionaries';
import { useFormat } from '../i18n/format';
import { useHoldings } from './me';
import './session.css';

/**
 * Says on whose behalf one works where an organisation has delegated to one's own. Nothing where one belongs to the
 * organisation, or has nothing to do with it.
 */
export function ActingFor({
  service,
  subjectId,
  organisationId,
}: {
  service: ServiceName;
  /** The public record that is worked on, or the organisation itself. */
  subjectId?: string;
  organisationId?: string;
}) {
  const format = useFormat();
  const { holdings } = useHoldings();
  const here = holdings.filter(
    (each) =>
      each.service === service &&
      (subjectId !== undefined
        ? each.organisation.subjectId === subjectId
        : each.organisation.id === organisationId),
  );
  const delegated = here.find(({ through }) => through !== null);
  if (!delegated?.through || here.some(({ through }) => through === null)) return null;
  const name = delegated.organisation.name;
  const coordinator = delegated.through.name;
  const until = delegated.expiresOn && format.date(delegated.expiresOn);
  return (
    <p className="acting-for" role="note">
      {until ? (
        <Trans>
          You are acting for <strong>{name}</strong>, through {coordinator}, until {until}.
        </Trans>
      ) : (
        <Trans>
          You are acting for <strong>{name}</strong>, through {coordinator}.
        </Trans>
      )}
    </p>
  );
}
