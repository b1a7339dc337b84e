import { Trans, useLingui } from '@lingui/react/macro';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import type { PairingsOfPlace } from '../../api/places';
import { useFormat } from '../../i18n/format';
import { basisStrength, eventKind } from '../../i18n/terms';
import { OrganisationsHere } from '../../profile/OrganisationsHere';
import { Specialisation } from '../../profile/Specialisation';
import { OffersAndNeeds } from '../../profile/Statements';
import { Failure, Unknown, Waiting } from '../../ui/answers';
import { Coverage } from '../../ui/Coverage';
import { Gap } from '../../ui/Gap';
import { Mark } from '../../ui/Mark';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Written } from '../../ui/Written';
import { BestPartners } from './BestPartners';

/** Whom a place learns from, and where they met. */
export function PairingPart({
  pairings,
  query,
}: {
  pairings: PairingsOfPlace | undefined;
  query: UseQueryResult;
}) {
  return (
    <>
      <section aria-labelledby="place-pairings">
        <h2 id="place-pairings" className="place-half" data-of="pairing">
          <Mark of="pairing" />
          <Trans>Whom it learns with: pairings</Trans>
        </h2>
        {pairings ? (
          <Pairings pairings={pairings} />
        ) : query.isPending ? (
          <Waiting />
        ) : (
          <Failure error={query.error} service="pairing" onRetry={() => void query.refetch()} />
        )}
      </section>
      {pairings?.territories.map((territory) => (
        <Fragment key={territory.slug}>
          <OffersAndNeeds of={territory} />
          <Specialisation territory={territory} />
          <OrganisationsHere territory={territory.slug} />
          <BestPartners slug={territory.slug} />
        </Fragment>
      ))}
      {pairings && pairings.territories.length > 0 && (
        <section aria-labelledby="place-events">
          <h2 id="place-events">
            <Trans>Events</Trans>
          </h2>
          <Events events={pairings.events} />
        </section>
      )}
    </>
  );
}

function Pairings({ pairings: { pairings, territories } }: { pairings: PairingsOfPlace }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const programmes = useQuery(programmesQuery).data?.items;
  return (
    <>
      {pairings.length === 0 ? (
        <p>
          <Unknown>
            <Trans>No pairing is recorded of this place.</Trans>
          </Unknown>
          <Gap />
          <Coverage />
        </p>
      ) : (
        <ul className="event-lines">
          {pairings.map((pairing) => (
            <li key={pairing.slug}>
              <span className="event-date">{pairing.year ?? <Trans>year not reported</Trans>}</span>
              <SiteLink to={paths.pairingOf(pairing.slug)}>
                <Name of={pairing} />
              </SiteLink>
              <span className="small">
                {[
                  programmes?.find((each) => each.slug === pairing.programme)?.code ??
                    pairing.programme.toUpperCase(),
                  pairing.topics.length > 0
                    ? format.series(pairing.topics.map((code) => format.name(topic(code))))
                    : t`topics not reported`,
                  i18n._(basisStrength[pairing.basisStrength]),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {territories.map((territory) => (
        <p key={territory.slug} className="after-list">
          <SiteLink to={paths.territory(territory.slug)}>
            <Trans>
              The whole record in the register of pairings: <Name of={territory} />
            </Trans>
          </SiteLink>
        </p>
      ))}
    </>
  );
}

/** So many events stand there before the rest is asked for. */
const shown = 12;

function Events({ events }: { events: PairingsOfPlace['events'] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  if (events.length === 0) {
    return (
      <p>
        <Unknown>
          <Trans>None is recorded.</Trans>
        </Unknown>
      </p>
    );
  }
  const line = (event: PairingsOfPlace['events'][number]) => (
    <li key={event.slug}>
      <span className="event-date">{format.dates(event.startsOn, event.endsOn, event.precision)}</span>
      <SiteLink to={paths.event(event.slug)}>
        <Written text={event.title} texts={event.titles} />
      </SiteLink>
      <span className="small">{i18n._(eventKind[event.kind])}</span>
    </li>
  );
  const rest = events.slice(shown);
  return (
    <>
      <ul className="event-lines">{events.slice(0, shown).map(line)}</ul>
      {rest.length > 0 && (
        <details className="more-events">
          <summary>
            <Trans>Earlier events: {format.number(rest.length)}</Trans>
          </summary>
          <ul className="event-lines">{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}
