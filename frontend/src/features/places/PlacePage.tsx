import { Trans, useLingui } from '@lingui/react/macro';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import {
  largestGeonamesId,
  type PairingsOfPlace,
  pairingsOfPlaceQuery,
  type Signatory,
  signatoriesOfPlaceQuery,
} from '../../api/places';
import { Problem } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { otherName, shownName } from '../../i18n/names';
import { LazyMap } from '../../map/LazyMap';
import { arcsOf } from '../../map/pairs';
import { planePoints } from '../../map/places';
import { Failure, Unknown, Waiting } from '../../ui/answers';
import { InEnglish } from '../../ui/InEnglish';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { CovenantPart } from './CovenantPart';
import { PairingPart } from './PairingPart';
import { PlaceFacts } from './PlaceFacts';
import { PlaceFiles } from './PlaceFiles';
import { type Half, PlaceSentence } from './sentence';
import { inOrder } from './standing';
import './places.css';

const route = getRouteApi('/$language/places/$geonamesId');

/** One place, as both registers know it: is it in, is it keeping its word, whom does it learn from? */
export default function PlacePage(): ReactNode {
  const { geonamesId } = route.useParams();
  const id = /^[1-9]\d{0,9}$/.test(geonamesId) ? Number(geonamesId) : 0;
  return id > 0 && id <= largestGeonamesId ? <Place geonamesId={id} /> : <NoPlace />;
}

function Place({ geonamesId }: { geonamesId: number }) {
  const { t } = useLingui();
  const covenant = useQuery(signatoriesOfPlaceQuery(geonamesId));
  const pairing = useQuery(pairingsOfPlaceQuery(geonamesId));
  const signatories = useMemo(() => covenant.data && inOrder(covenant.data), [covenant.data]);
  if (signatories?.length || pairing.data?.territories.length) {
    return (
      <Known
        geonamesId={geonamesId}
        signatories={signatories}
        pairings={pairing.data}
        covenant={covenant}
        pairing={pairing}
      />
    );
  }
  // A number that no service takes is a place that neither has.
  const none = (query: UseQueryResult) => query.isSuccess || isFinal(query.error);
  if (none(covenant) && none(pairing)) return <NoPlace />;
  const waiting = covenant.isPending || pairing.isPending;
  return (
    <Page
      title={t`Place`}
      trail={[{ label: t`Places`, to: paths.places }]}
      answer={
        waiting ? undefined : (
          <Trans>What is recorded of this place cannot be said in full at the moment.</Trans>
        )
      }
    >
      {waiting ? <Waiting /> : <Away covenant={covenant} pairing={pairing} />}
    </Page>
  );
}

function isFinal(error: Error | null): boolean {
  return error instanceof Problem && error.isFinal;
}

/** What is missing, by the service that does not answer. */
function Away({ covenant, pairing }: { covenant: UseQueryResult; pairing: UseQueryResult }) {
  return (
    <div className="away">
      {covenant.isError && (
        <Failure error={covenant.error} service="covenant" onRetry={() => void covenant.refetch()} />
      )}
      {pairing.isError && (
        <Failure error={pairing.error} service="pairing" onRetry={() => void pairing.refetch()} />
      )}
    </div>
  );
}

function half<Data>(data: Data | undefined, query: UseQueryResult): Half<Data> {
  return data ?? (query.isPending ? 'waiting' : 'away');
}

function Known({
  geonamesId,
  signatories,
  pairings,
  covenant,
  pairing,
}: {
  geonamesId: number;
  signatories: Signatory[] | undefined;
  pairings: PairingsOfPlace | undefined;
  covenant: UseQueryResult;
  pairing: UseQueryResult;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const record = signatories?.[0] ?? pairings?.territories[0];
  const drawing = useMemo(() => {
    const { points, arcs } = arcsOf(pairings?.pairings ?? []);
    const alone = (pairings?.territories ?? []).filter(({ slug }) => !points.ids.includes(slug));
    return {
      arcs,
      layers: [
        { tone: 'covenant' as const, points: planePoints(signatories ?? []), clusters: false },
        {
          tone: 'pairing' as const,
          points: arcs.length > 0 ? points : planePoints(alone.map((each) => ({ ...each, id: each.slug }))),
          clusters: false,
        },
      ].filter((layer) => layer.points.ids.length > 0),
    };
  }, [signatories, pairings]);
  if (!record) return null;
  const name = shownName(record, format.language);
  const other = otherName(record, format.language);
  return (
    <Page
      title={name.text}
      titleLanguage={name.lang}
      trail={[{ label: t`Places`, to: paths.places }]}
      beside={other && <span lang={other.lang}>{other.text}</span>}
      answer={
        <PlaceSentence
          name={name.text}
          country={format.country(record.country)}
          covenant={half(signatories, covenant)}
          pairing={half(pairings, pairing)}
        />
      }
    >
      <InEnglish />
      <div className="record">
        <div>
          <CovenantPart signatories={signatories} query={covenant} />
          <PairingPart pairings={pairings} query={pairing} />
        </div>
        <div>
          <section className="record-map">
            <h2>
              <Trans>On the map</Trans>
            </h2>
            {drawing.layers.length > 0 ? (
              <LazyMap
                label={t`Map: ${name.text} and its partners`}
                layers={drawing.layers}
                arcs={drawing.arcs}
                selected={pairings?.territories[0]?.slug ?? signatories?.[0]?.id ?? null}
                nearest={9}
              />
            ) : (
              <p>
                <Unknown>
                  <Trans>Its position is not reported.</Trans>
                </Unknown>
              </p>
            )}
          </section>
          <PlaceFacts
            geonamesId={geonamesId}
            signatories={signatories ?? []}
            territories={pairings?.territories ?? []}
          />
          <PlaceFiles geonamesId={geonamesId} signatories={signatories} pairings={pairings} />
        </div>
      </div>
    </Page>
  );
}

/** Both registers answered, and neither has a record of that number. */
function NoPlace() {
  const { t } = useLingui();
  return (
    <Page
      title={t`No record of this place`}
      listed={false}
      trail={[{ label: t`Places`, to: paths.places }]}
      answer={
        <Trans>
          Neither the register of signatories nor the register of pairings has a record of a place with this
          number. That does not say that it has promised nothing: a register may lack it.
        </Trans>
      }
    >
      <p>
        <SiteLink to={paths.places} className="button">
          <Trans>Find a place</Trans>
        </SiteLink>
      </p>
    </Page>
  );
}
