import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PairingSchemas, pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import {
  agreementKind,
  basisMeaning,
  basisStrength,
  eventKind,
  pairingState,
  sourceStatus,
  strand,
  territoryKind,
} from '../../i18n/terms';
import { LazyMap } from '../../map/LazyMap';
import { arcsOf } from '../../map/pairs';
import { Unknown } from '../../ui/answers';
import { Facts, SourceLine } from '../../ui/Facts';
import { InEnglish } from '../../ui/InEnglish';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import { Written } from '../../ui/Written';
import { pairingQuery } from './queries';
import './pairings.css';

const route = getRouteApi('/$language/pairing/pairings/$slug');

type Pairing = PairingSchemas['Pairing'];

/** One pairing: who with whom, since when and on what, how sure that is, and what came of it. */
export default function PairingPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(pairingQuery(slug));
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
      title={t`Pairing`}
      missing={t`No such pairing`}
      list={{ label: t`All pairings`, to: paths.pairings }}
    >
      {(pairing) => <Record pairing={pairing} trail={trail} />}
    </RecordPage>
  );
}

function Record({ pairing, trail }: { pairing: Pairing; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const programme = useQuery(programmesQuery).data?.items.find((each) => each.slug === pairing.programme);
  const drawing = useMemo(() => arcsOf([pairing]), [pairing]);
  const layers = useMemo(
    () => [{ tone: 'pairing' as const, points: drawing.points, clusters: false }],
    [drawing],
  );
  const name = format.name(pairing);
  const { source } = pairing;
  return (
    <Page
      title={name}
      section="pairing"
      trail={trail}
      answer={<Sentence pairing={pairing} programme={programme?.code} />}
    >
      <InEnglish />
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Members</Trans>
            </h2>
            <div className="sides">
              <Members pairing={pairing} side="eu" title={t`European Union side`} />
              <Members pairing={pairing} side="partner" title={t`Partner side`} />
            </div>
          </section>
          {pairing.summary && (
            <section className="prose">
              <h2>
                <Trans>What it is about</Trans>
              </h2>
              <p lang="en">{pairing.summary}</p>
            </section>
          )}
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                { label: t`Programme`, value: programme ? format.name(programme) : pairing.programme },
                { label: t`Strand`, value: i18n._(strand[pairing.strand]) },
                {
                  label: t`State`,
                  value: i18n._(pairingState[pairing.state]),
                  qualifier: pairing.state === 'historical' ? t`what became of it is not reported` : null,
                },
                {
                  label: t`Year`,
                  value: pairing.year,
                  qualifier: pairing.yearBasis === 'inferred' ? t`inferred, not stated by the source` : null,
                },
                {
                  label: t`Topics`,
                  value:
                    pairing.topics.length === 0 ? null : (
                      <ul className="tags">
                        {pairing.topics.map((code) => (
                          <li key={code}>
                            <SiteLink to={paths.pairings} search={{ topic: [code] }} className="tag">
                              <Name of={topic(code)} />
                            </SiteLink>
                          </li>
                        ))}
                      </ul>
                    ),
                },
                {
                  label: t`Agreements`,
                  value:
                    pairing.agreements.length === 0 ? null : (
                      <ul>
                        {pairing.agreements.map((each) => (
                          <li key={`${each.kind}${each.signedOn}`}>
                            {i18n._(agreementKind[each.kind])}
                            <span className="fact-qualifier">
                              {each.signedOn ? (
                                <Trans>
                                  signed {format.date(each.signedOn, each.signedOnPrecision ?? 'day')}
                                </Trans>
                              ) : (
                                <Trans>date of signature not reported</Trans>
                              )}
                              {each.note && (
                                <>
                                  {' '}
                                  · <span lang="en">{each.note}</span>
                                </>
                              )}
                            </span>
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
          </section>
          <section>
            <h2>
              <Trans>Events</Trans>
            </h2>
            {pairing.events.length === 0 ? (
              <p>
                <Unknown>
                  <Trans>No event of this pairing is recorded.</Trans>
                </Unknown>
              </p>
            ) : (
              <ul className="event-lines">
                {pairing.events.map((event) => (
                  <li key={event.slug}>
                    <span className="event-date">{format.date(event.startsOn, event.precision)}</span>
                    <SiteLink to={paths.event(event.slug)}>
                      <Written text={event.title} texts={event.titles} />
                    </SiteLink>
                    <span className="small">{i18n._(eventKind[event.kind])}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div>
          <section className="record-map">
            <h2>
              <Trans>On the map</Trans>
            </h2>
            {drawing.points.ids.length > 0 ? (
              <LazyMap label={t`Map: members of ${name}`} layers={layers} arcs={drawing.arcs} nearest={12} />
            ) : (
              <p>
                <Unknown>
                  <Trans>The positions of its members are not reported.</Trans>
                </Unknown>
              </p>
            )}
          </section>
          <section>
            <h2>
              <Trans>Evidence</Trans>
            </h2>
            <div className="evidence">
              <span className={`badge badge-${pairing.basisStrength}`}>
                {i18n._(basisStrength[pairing.basisStrength])}
              </span>
              <p>{i18n._(basisMeaning[pairing.basisStrength])}</p>
            </div>
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
          <TakeAlong
            json={`${pairingBase}/pairings/${pairing.slug}`}
            fileName={`${pairing.slug}.json`}
            identifier={pairing.slug}
          />
        </div>
      </div>
    </Page>
  );
}

/** Who was paired with whom, in which programme, and since when. */
function Sentence({ pairing, programme }: { pairing: Pairing; programme: string | undefined }) {
  const format = useFormat();
  const side = (wanted: 'eu' | 'partner') =>
    format.list(pairing.members.filter((member) => member.side === wanted).map(format.nameAndCountry));
  const eu = side('eu');
  const partner = side('partner');
  const name = programme ?? pairing.programme.toUpperCase();
  return pairing.year === null ? (
    <Trans>
      {eu} and {partner} were paired under {name}; the year is not reported.
    </Trans>
  ) : (
    <Trans>
      {eu} and {partner} were paired under {name} in <strong>{pairing.year}</strong>.
    </Trans>
  );
}

function Members({ pairing, side, title }: { pairing: Pairing; side: 'eu' | 'partner'; title: string }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const members = pairing.members.filter((member) => member.side === side);
  return (
    <div className="side">
      <h3>{title}</h3>
      <ul>
        {members.map((member) => (
          <li key={member.territory}>
            <SiteLink to={paths.territory(member.territory)}>
              <Name of={member} />
            </SiteLink>
            <span className="countries">
              {format.country(member.country)} · {i18n._(territoryKind[member.kind])}
              {member.role === 'lead' && members.length > 1 && (
                <>
                  {' · '}
                  <Trans>lead</Trans>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
