import { Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PairingSchemas, pairingApi, pairingBase } from '../../api/pairing';
import { useTopics } from '../../api/pairing/reference';
import { answer } from '../../api/problem';

import { useFormat } from '../../i18n/format';
import { otherName } from '../../i18n/names';
import { eventKind, figureScope, territoryKind } from '../../i18n/terms';
import { LazyMap } from '../../map/LazyMap';
import { planePoints } from '../../map/places';
import { greatCircle } from '../../map/projection';
import { OrganisationsHere } from '../../profile/OrganisationsHere';
import { ProfileSources, useFigureQualifier, useProfileFacts } from '../../profile/ProfileFacts';
import { Specialisation } from '../../profile/Specialisation';
import { OffersAndNeeds } from '../../profile/Statements';
import { Answer, Unknown } from '../../ui/answers';
import { CountryNote } from '../../ui/CountryNote';
import { EditEntry } from '../../ui/EditEntry';
import { Facts, SourceLine } from '../../ui/Facts';
import { InEnglish } from '../../ui/InEnglish';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { PlaceLink } from '../../ui/PlaceLink';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import { Written } from '../../ui/Written';
import { BestPartners } from '../places/BestPartners';

const route = getRouteApi('/$language/pairing/territories/$slug');

type Territory = PairingSchemas['Territory'];

function territoryQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'territory', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/territories/{slug}', { params: { path: { slug } }, signal })),
  });
}

function pairingsOfQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'pairings-of', slug],
    queryFn: ({ signal }) =>
      answer(
        pairingApi.GET('/api/pairing/v1/pairings', {
          params: { query: { territory: [slug], limit: 200, sort: ['name'] } },
          signal,
        }),
      ),
  });
}

function eventsOfQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'events-of', slug],
    queryFn: ({ signal }) =>
      answer(
        pairingApi.GET('/api/pairing/v1/events', {
          params: { query: { territory: [slug], limit: 200 } },
          signal,
        }),
      ),
  });
}

/** One city, metropolitan area, region or consortium: with whom it was paired, and what is known of it. */
export default function TerritoryPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(territoryQuery(slug));
  const trail = [
    { label: t`City and regional cooperation`, to: paths.pairing },
    { label: t`Pairings`, to: paths.pairings },
  ];
  return (
    <RecordPage
      query={query}
      service="pairing"
      section="pairing"
      trail={trail}
      title={t`Place`}
      missing={t`No such place`}
      list={{ label: t`All pairings`, to: paths.pairings }}
    >
      {(territory) => <Record territory={territory} trail={trail} />}
    </RecordPage>
  );
}

type Source = NonNullable<Territory['source']>;

/** Whether two lines of sources would read the same. */
function sameSource(one: Source, other: Source | null): boolean {
  return other !== null && one.title === other.title && one.url === other.url;
}

function Record({ territory, trail }: { territory: Territory; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const pairings = useQuery(pairingsOfQuery(territory.slug));
  const events = useQuery(eventsOfQuery(territory.slug));
  const topic = useTopics();
  const country = format.country(territory.country);
  const partners = format.list(territory.partners.map(format.nameAndCountry));
  const other = otherName(territory, format.language);
  const name = format.name(territory);
  const profileFacts = useProfileFacts();
  const qualifier = useFigureQualifier();

  const drawing = useMemo(() => {
    const all = [territory, ...territory.partners];
    const points = planePoints(
      all.map((each) => ({
        id: each.slug,
        latitude: each.latitude,
        longitude: each.longitude,
        population: 0,
      })),
    );
    const { latitude, longitude } = territory;
    const arcs =
      latitude === null || longitude === null
        ? []
        : territory.partners.flatMap((partner) =>
            partner.latitude === null || partner.longitude === null
              ? []
              : [
                  {
                    id: partner.slug,
                    lines: greatCircle([longitude, latitude], [partner.longitude, partner.latitude]),
                  },
                ],
          );
    return { layers: [{ tone: 'pairing' as const, points, clusters: false }], arcs };
  }, [territory]);

  return (
    <Page
      title={name}
      section="pairing"
      trail={trail}
      beside={other && <span lang={other.lang}>{other.text}</span>}
      answer={
        territory.partners.length > 0 ? (
          <Trans>
            {name} ({country}) is or was paired with <strong>{partners}</strong>.
          </Trans>
        ) : (
          <Trans>
            {name} ({country}) has no recorded pairing.
          </Trans>
        )
      }
    >
      <InEnglish />
      <EditEntry kind="territories" id={territory.id} address={territory.slug} />
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Pairings</Trans>
            </h2>
            <Answer query={pairings} service="pairing">
              {(page) =>
                page.items.length === 0 ? (
                  <p>
                    <Unknown>
                      <Trans>None is recorded.</Trans>
                    </Unknown>
                  </p>
                ) : (
                  <ul className="event-lines">
                    {page.items.map((pairing) => (
                      <li key={pairing.slug}>
                        <span className="event-date">{pairing.year ?? <Trans>year not reported</Trans>}</span>
                        <SiteLink to={paths.pairingOf(pairing.slug)}>
                          <Name of={pairing} />
                        </SiteLink>
                        <span className="small">
                          {pairing.topics.length > 0
                            ? format.series(pairing.topics.map((code) => format.name(topic(code))))
                            : t`topics not reported`}
                        </span>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Answer>
          </section>
          <OffersAndNeeds of={territory} />
          <Specialisation territory={territory} />
          <OrganisationsHere territory={territory.slug} />
          <BestPartners slug={territory.slug} />
          <section>
            <h2>
              <Trans>Events</Trans>
            </h2>
            <Answer query={events} service="pairing">
              {(page) =>
                page.items.length === 0 ? (
                  <p>
                    <Unknown>
                      <Trans>None is recorded.</Trans>
                    </Unknown>
                  </p>
                ) : (
                  <ul className="event-lines">
                    {page.items.map((event) => (
                      <li key={event.slug}>
                        <span className="event-date">
                          {format.dates(event.startsOn, event.endsOn, event.precision)}
                        </span>
                        <SiteLink to={paths.event(event.slug)}>
                          <Written text={event.title} texts={event.titles} />
                        </SiteLink>
                        <span className="small">{i18n._(eventKind[event.kind])}</span>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Answer>
          </section>
        </div>
        <div>
          <section className="record-map">
            <h2>
              <Trans>On the map</Trans>
            </h2>
            {drawing.layers[0]?.points.ids.length ? (
              <LazyMap
                label={t`Map: ${name} and its partners`}
                layers={drawing.layers}
                arcs={drawing.arcs}
                selected={territory.slug}
                nearest={9}
              />
            ) : (
              <p>
                <Unknown>
                  <Trans>Its position is not reported.</Trans>
                </Unknown>
              </p>
            )}
            <PlaceLink geonamesId={territory.geonamesId} name={name} />
          </section>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                {
                  label: t`Country or territory`,
                  value: country,
                  qualifier: format.countryNote(territory.country) && (
                    <CountryNote code={territory.country} />
                  ),
                },
                { label: t`Kind`, value: i18n._(territoryKind[territory.kind]) },
                {
                  label: t`Inhabitants`,
                  value: territory.population === null ? null : format.number(territory.population),
                  qualifier:
                    territory.population === null
                      ? null
                      : qualifier(
                          [
                            territory.populationScope && i18n._(figureScope[territory.populationScope]),
                            territory.populationYear === null
                              ? t`year not stated`
                              : String(territory.populationYear),
                          ],
                          territory.populationIsSum,
                        ),
                },
                {
                  label: t`Area`,
                  value: territory.areaKm2 === null ? null : <>{format.number(territory.areaKm2)} km²</>,
                  qualifier: qualifier(
                    [territory.areaScope && i18n._(figureScope[territory.areaScope])],
                    territory.areaIsSum,
                  ),
                },
                ...profileFacts(territory),
                {
                  label: t`Website`,
                  value:
                    territory.website === null ? undefined : (
                      <a href={territory.website} rel="external noreferrer">
                        {territory.website.replace(/^https?:\/\/|\/$/g, '')}
                      </a>
                    ),
                },
                {
                  label: t`Members`,
                  value:
                    territory.kind !== 'consortium' ? undefined : territory.members.length === 0 ? null : (
                      <ul>
                        {territory.members.map((member) => (
                          <li key={member.slug}>
                            <SiteLink to={paths.territory(member.slug)}>
                              <Name of={member} />
                            </SiteLink>
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ].filter((fact) => fact.value !== undefined)}
            />
            {territory.figuresSource && (
              <SourceLine
                source={territory.figuresSource}
                accessed={
                  territory.figuresSource.accessedOn ? format.date(territory.figuresSource.accessedOn) : null
                }
              />
            )}
            <ProfileSources territory={territory} />
            {territory.source && !sameSource(territory.source, territory.figuresSource) && (
              <SourceLine
                source={territory.source}
                accessed={territory.source.accessedOn ? format.date(territory.source.accessedOn) : null}
              />
            )}
            {territory.note && (
              <p className="small" lang="en">
                {territory.note}
              </p>
            )}
          </section>
          <TakeAlong
            json={`${pairingBase}/territories/${territory.slug}`}
            fileName={`${territory.slug}.json`}
            identifier={territory.slug}
          />
        </div>
      </div>
    </Page>
  );
}
