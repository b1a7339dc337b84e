import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PairingSchemas, pairingApi, pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { shownText } from '../../i18n/names';
import { eventKind, eventMode, sourceStatus, strand } from '../../i18n/terms';
import { LazyMap } from '../../map/LazyMap';
import { planePoints } from '../../map/places';
import { Unknown } from '../../ui/answers';
import { EditEntry } from '../../ui/EditEntry';
import { Facts, SourceLine } from '../../ui/Facts';
import { InEnglish } from '../../ui/InEnglish';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';

const route = getRouteApi('/$language/events/$slug');

type Event = PairingSchemas['Event'];

function eventQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'event', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/events/{slug}', { params: { path: { slug } }, signal })),
  });
}

/** One event: when and where, who invited, who came, and which pairings it belongs to. */
export default function EventPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(eventQuery(slug));
  const trail = [
    { label: t`Programme`, to: paths.programme },
    { label: t`Events`, to: paths.events },
  ];
  return (
    <RecordPage
      query={query}
      service="pairing"
      section="programme"
      trail={trail}
      title={t`Event`}
      missing={t`No such event`}
      list={{ label: t`All events`, to: paths.events }}
    >
      {(event) => <Record event={event} trail={trail} />}
    </RecordPage>
  );
}

function Record({ event, trail }: { event: Event; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const programme = useQuery(programmesQuery).data?.items.find((each) => each.slug === event.programme);
  const when = format.dates(event.startsOn, event.endsOn, event.precision);
  const where = format.where(event.place && format.written(event.place, event.placeNames), event.country);
  const title = shownText(event.title, event.titles, format.language);
  const kind = i18n._(eventKind[event.kind]);
  const layers = useMemo(
    () => [
      {
        tone: 'pairing' as const,
        points: planePoints([
          { id: event.slug, latitude: event.latitude, longitude: event.longitude, population: 0 },
        ]),
        clusters: false,
      },
    ],
    [event],
  );
  const { source } = event;
  return (
    <Page
      title={title.text}
      titleLanguage={title.lang}
      section="programme"
      trail={trail}
      answer={
        where ? (
          <Trans>
            {kind}, <strong>{when}</strong>, {where}.
          </Trans>
        ) : (
          <Trans>
            {kind}, <strong>{when}</strong>; the place is not reported.
          </Trans>
        )
      }
    >
      <InEnglish />
      <EditEntry kind="events" id={event.id} address={event.slug} />
      <div className="record">
        <div>
          {event.summary && (
            <section className="prose">
              <h2>
                <Trans>What happened</Trans>
              </h2>
              <p lang="en">{event.summary}</p>
            </section>
          )}
          <section>
            <h2>
              <Trans>Who took part</Trans>
            </h2>
            <div className="people">
              <People title={t`Hosts`} people={event.hosts} />
              <People title={t`Participants`} people={event.participants} />
            </div>
          </section>
          {event.pairings.length > 0 && (
            <section>
              <h2>
                <Trans>Pairings it belongs to</Trans>
              </h2>
              <ul className="plain-lines">
                {event.pairings.map((pairing) => (
                  <li key={pairing.slug}>
                    <SiteLink to={paths.pairingOf(pairing.slug)}>
                      <Name of={pairing} />
                    </SiteLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                {
                  label: t`When`,
                  value: when,
                  qualifier:
                    event.precision === 'month'
                      ? t`the day is not reported`
                      : event.precision === 'year'
                        ? t`day and month are not reported`
                        : null,
                },
                { label: t`Where`, value: where },
                {
                  label: t`How people met`,
                  value: event.mode === null ? null : i18n._(eventMode[event.mode]),
                },
                {
                  label: t`People`,
                  value:
                    event.people === null ? null : (
                      <Plural value={event.people} one="# person" other="# people" />
                    ),
                },
                {
                  label: t`Strand`,
                  value:
                    event.strand === null ? <Unknown>{t`not stated`}</Unknown> : i18n._(strand[event.strand]),
                },
                { label: t`Programme`, value: programme ? format.name(programme) : event.programme },
                {
                  label: t`Topics`,
                  value:
                    event.topics.length === 0
                      ? null
                      : format.series(event.topics.map((code) => format.name(topic(code)))),
                },
              ]}
            />
            <SourceLine
              source={source}
              accessed={source.accessedOn ? format.date(source.accessedOn) : null}
            />
            <p className="small">
              {i18n._(sourceStatus[source.status])}
              {source.basis && (
                <>
                  {' '}
                  · <span lang="en">{source.basis}</span>
                </>
              )}
            </p>
          </section>
          {event.latitude !== null && event.longitude !== null && (
            <section className="record-map">
              <h2>
                <Trans>Place</Trans>
              </h2>
              <LazyMap label={t`Map: where it was`} layers={layers} selected={event.slug} nearest={9} />
            </section>
          )}
          <TakeAlong
            json={`${pairingBase}/events/${event.slug}`}
            fileName={`${event.slug}.json`}
            identifier={event.slug}
          />
        </div>
      </div>
    </Page>
  );
}

function People({ title, people }: { title: string; people: Event['hosts'] }) {
  return (
    <div>
      <h3>{title}</h3>
      {people.length === 0 ? (
        <p>
          <Unknown />
        </p>
      ) : (
        <ul className="plain-lines">
          {people.map((each) => (
            <li key={each.name}>
              {each.territory ? (
                <SiteLink to={paths.territory(each.territory)}>
                  <Name of={each} />
                </SiteLink>
              ) : (
                <Name of={each} />
              )}
              {(each.people !== null || each.note) && (
                <span className="fact-qualifier">
                  {each.people !== null && <Plural value={each.people} one="# person" other="# people" />}
                  {each.people !== null && each.note && ' · '}
                  {each.note && <span lang="en">{each.note}</span>}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
