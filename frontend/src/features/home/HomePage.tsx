import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { covenantStatisticsQuery } from '../../api/covenant/reference';
import { pairingApi } from '../../api/pairing';
import { pairingStatisticsQuery } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { PlaceFinder } from '../../finder/PlaceFinder';
import { useFormat } from '../../i18n/format';
import { eventKind } from '../../i18n/terms';
import { Answer } from '../../ui/answers';
import { arrived } from '../../ui/arrival';
import { Coverage } from '../../ui/Coverage';
import { Head } from '../../ui/Head';
import { Mark } from '../../ui/Mark';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Written } from '../../ui/Written';
import { HomeMap } from './HomeMap';
import './home.css';

const latestEventsQuery = queryOptions({
  queryKey: ['pairing', 'events', 'latest'],
  queryFn: ({ signal }) =>
    answer(
      pairingApi.GET('/api/pairing/v1/events', {
        params: { query: { sort: ['-startsOn'], limit: 5 } },
        signal,
      }),
    ),
});

/** The first page: what the programme is, how far it has come, and where. Each part stands alone. */
export default function HomePage() {
  const { t } = useLingui();
  const site = t`International Urban Cooperation`;
  const heading = useRef<HTMLHeadingElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => arrived(heading.current, site), [site]);
  return (
    <div className="home">
      <Head title={site} answer={sentence} />
      <header className="home-head">
        <div className="home-claim">
          <h1 ref={heading} tabIndex={-1}>
            <Trans>Cities give their word in public, and learn from each other.</Trans>
          </h1>
          <p ref={sentence} className="answer">
            <Trans>
              See which local governments have joined a Covenant of Mayors, what they promised, and which
              cities and regions of the European Union work with which partners across the world.
            </Trans>
          </p>
          <PlaceFinder />
          <p className="home-coverage">
            <Coverage />
          </p>
        </div>
        <Figures />
      </header>
      <section className="home-map" aria-label={t`Map of signatories and pairings`}>
        <HomeMap />
      </section>
      <Strands />
      <section className="home-part home-events">
        <h2>
          <Trans>Most recent events on record</Trans>
        </h2>
        <LatestEvents />
      </section>
    </div>
  );
}

function Figures() {
  const format = useFormat();
  const covenant = useQuery(covenantStatisticsQuery);
  const pairing = useQuery(pairingStatisticsQuery);
  return (
    <div className="figures">
      <section className="figure" data-of="covenant">
        <h2 className="figure-of">
          <Mark of="covenant" />
          <Trans>Covenant of Mayors</Trans>
        </h2>
        <Answer query={covenant} service="covenant" shape="figure">
          {(data) => (
            <>
              <p className="figure-number">{format.number(data.signatories)}</p>
              <p>
                <Trans>
                  <SiteLink to={paths.signatories}>
                    <Plural value={data.signatories} one="signatory" other="signatories" />
                  </SiteLink>{' '}
                  <Plural value={data.signatories} one="is" other="are" /> recorded here, in{' '}
                  <Plural
                    value={data.countries}
                    one="# country or territory"
                    other="# countries and territories"
                  />
                </Trans>
              </p>
              {data.withPopulation > 0 && (
                <p className="small">
                  <Trans>
                    a population is known for {format.number(data.withPopulation)} of them,{' '}
                    {format.compact(data.population)} people in all
                  </Trans>
                </p>
              )}
              <p className="small">
                <SiteLink to={paths.covenantStatistics}>
                  <Trans>Signatories in figures</Trans>
                </SiteLink>
              </p>
            </>
          )}
        </Answer>
      </section>
      <section className="figure" data-of="pairing">
        <h2 className="figure-of">
          <Mark of="pairing" />
          <Trans>Pairings</Trans>
        </h2>
        <Answer query={pairing} service="pairing" shape="figure">
          {(data) => (
            <>
              <p className="figure-number">{format.number(data.pairings)}</p>
              <p>
                <Trans>
                  <SiteLink to={paths.pairings}>
                    <Plural value={data.pairings} one="pairing" other="pairings" />
                  </SiteLink>{' '}
                  <Plural value={data.pairings} one="is" other="are" /> recorded here, of{' '}
                  <Plural value={data.territories} one="# city or region" other="# cities and regions" /> in{' '}
                  <Plural
                    value={data.countries}
                    one="# country or territory"
                    other="# countries and territories"
                  />
                </Trans>
              </p>
              <p className="small">
                <Plural
                  value={data.events}
                  _0="no event recorded here"
                  one="# event recorded"
                  other="# events recorded"
                />
              </p>
              <p className="small">
                <SiteLink to={paths.pairingStatistics}>
                  <Trans>Pairings and events in figures</Trans>
                </SiteLink>
              </p>
            </>
          )}
        </Answer>
      </section>
    </div>
  );
}

function Strands() {
  return (
    <section className="home-part strands" aria-labelledby="strands">
      <h2 id="strands">
        <Trans>Three strands</Trans>
      </h2>
      <ul>
        <li data-of="pairing">
          <h3>
            <Mark of="pairing" />
            <Trans>City to city</Trans>
          </h3>
          <p>
            <Trans>
              A city of the European Union and one of a partner country work on the same question for a year
              or two, visit each other, and each write an action plan.
            </Trans>
          </p>
          <SiteLink to={paths.pairings} search={{ strand: ['city_to_city'] }}>
            <Trans>City pairings</Trans>
          </SiteLink>
        </li>
        <li data-of="covenant">
          <h3>
            <Mark of="covenant" />
            <Trans>Covenant of Mayors</Trans>
          </h3>
          <p>
            <Trans>
              Local governments promise to cut emissions and to adapt, and report in public. Regional
              covenants, such as the one in Japan, form the Global Covenant of Mayors.
            </Trans>
          </p>
          <SiteLink to={paths.covenant}>
            <Trans>How it works</Trans>
          </SiteLink>
        </li>
        <li data-of="pairing">
          <h3>
            <Mark of="pairing" />
            <Trans>Inter-regional innovation</Trans>
          </h3>
          <p>
            <Trans>
              Regions pair to build on each other’s strengths in research and industry, and to open doors for
              their companies. What they agree ends in a joint roadmap.
            </Trans>
          </p>
          <SiteLink to={paths.pairings} search={{ strand: ['inter_regional'] }}>
            <Trans>Regional pairings</Trans>
          </SiteLink>
        </li>
      </ul>
    </section>
  );
}

function LatestEvents() {
  const { i18n } = useLingui();
  const format = useFormat();
  const query = useQuery(latestEventsQuery);
  return (
    <Answer query={query} service="pairing">
      {(page) => (
        <>
          <ul className="event-lines">
            {page.items.map((event) => (
              <li key={event.slug}>
                <span className="event-date">
                  {format.dates(event.startsOn, event.endsOn, event.precision)}
                </span>
                <SiteLink to={paths.event(event.slug)}>
                  <Written text={event.title} texts={event.titles} />
                </SiteLink>
                <span className="small">
                  {[
                    i18n._(eventKind[event.kind]),
                    format.where(event.place && format.written(event.place, event.placeNames), event.country),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p className="after-list">
            <SiteLink to={paths.events} className="button">
              <Trans>All events</Trans>
            </SiteLink>
          </p>
        </>
      )}
    </Answer>
  );
}
