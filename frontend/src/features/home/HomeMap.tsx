import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { covenantApi } from '../../api/covenant';
import { covenantPointsQuery } from '../../api/covenant/reference';
import { everyPage } from '../../api/pages';
import { pairingApi } from '../../api/pairing';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { LazyMap, MapPlace } from '../../map/LazyMap';
import { arcsOf } from '../../map/pairs';
import { fromColumns } from '../../map/places';
import { Failure, Unknown } from '../../ui/answers';
import { Mark } from '../../ui/Mark';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

type Tone = 'covenant' | 'pairing';

const pairsQuery = queryOptions({
  // The key is that of the map of all pairings: read once for both.
  queryKey: ['pairing', 'arcs', {}],
  queryFn: ({ signal }) =>
    everyPage((cursor) =>
      answer(
        pairingApi.GET('/api/pairing/v1/pairings', {
          params: { query: { fields: ['slug', 'name', 'names', 'members'], limit: 200, cursor } },
          signal,
        }),
      ),
    ),
});

/** Signatories and pairings on one map; either is shown when the other's service is away. */
export function HomeMap() {
  const { t } = useLingui();
  const points = useQuery(covenantPointsQuery);
  const pairs = useQuery(pairsQuery);
  const [shown, setShown] = useState<Record<Tone, boolean>>({ covenant: true, pairing: true });
  const [chosen, setChosen] = useState<{ tone: Tone; id: string } | null>(null);

  const covenantLayer = useMemo(
    () =>
      points.data && {
        tone: 'covenant' as const,
        points: fromColumns(
          points.data.ids,
          points.data.longitudes,
          points.data.latitudes,
          points.data.populations,
        ),
        clusters: false,
      },
    [points.data],
  );
  const pairing = useMemo(() => (pairs.data ? arcsOf(pairs.data) : null), [pairs.data]);
  const layers = useMemo(
    () => [
      ...(covenantLayer && shown.covenant ? [covenantLayer] : []),
      ...(pairing && shown.pairing
        ? [{ tone: 'pairing' as const, points: pairing.points, clusters: false }]
        : []),
    ],
    [covenantLayer, pairing, shown],
  );
  const own = useMemo(
    () =>
      chosen?.tone === 'pairing'
        ? (pairs.data ?? []).filter((pair) => pair.members.some((member) => member.territory === chosen.id))
        : [],
    [pairs.data, chosen],
  );
  const highlighted = useMemo(() => (own.length > 0 ? new Set(own.map((pair) => pair.slug)) : null), [own]);

  const choices: { tone: Tone; label: string }[] = [
    { tone: 'covenant', label: t`Signatories` },
    { tone: 'pairing', label: t`Pairings` },
  ];
  return (
    <>
      {points.isPending && pairs.isPending ? (
        <MapPlace />
      ) : (
        <LazyMap
          label={t`Map of signatories and pairings`}
          layers={layers}
          arcs={shown.pairing && pairing ? pairing.arcs : []}
          selected={chosen?.id ?? null}
          highlighted={highlighted}
          start="world"
          onSelect={(tone, id) => setChosen(id === null ? null : { tone, id })}
        >
          {chosen && (
            <div className="home-chosen" aria-live="polite">
              {chosen.tone === 'covenant' ? (
                <ChosenSignatory id={chosen.id} />
              ) : (
                <>
                  <SiteLink to={paths.territory(chosen.id)} className="home-chosen-name">
                    <Name of={pairing?.members.get(chosen.id) ?? { name: chosen.id }} />
                  </SiteLink>
                  <ul>
                    {own.slice(0, 5).map((pair) => (
                      <li key={pair.slug}>
                        <SiteLink to={paths.pairingOf(pair.slug)}>
                          <Name of={pair} />
                        </SiteLink>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <button
                type="button"
                className="home-close"
                onClick={() => setChosen(null)}
                aria-label={t`Choose none`}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
          )}
        </LazyMap>
      )}
      <div className="home-map-foot">
        <fieldset className="layers">
          <legend className="sr-only">
            <Trans>Show on the map</Trans>
          </legend>
          {choices.map(({ tone, label }) => (
            <label key={tone} className="layer">
              <input
                type="checkbox"
                checked={shown[tone]}
                onChange={(event) => setShown({ ...shown, [tone]: event.target.checked })}
              />
              <Mark of={tone} />
              {label}
            </label>
          ))}
        </fieldset>
        <p className="small">
          <Trans>
            The same as lists: <SiteLink to={paths.signatories}>signatories</SiteLink>,{' '}
            <SiteLink to={paths.pairings}>pairings</SiteLink>
          </Trans>
        </p>
      </div>
      {points.isError && (
        <Failure error={points.error} service="covenant" onRetry={() => void points.refetch()} />
      )}
      {pairs.isError && (
        <Failure error={pairs.error} service="pairing" onRetry={() => void pairs.refetch()} />
      )}
    </>
  );
}

function ChosenSignatory({ id }: { id: string }) {
  const format = useFormat();
  const { data, isPending } = useQuery({
    queryKey: ['covenant', 'signatory', id],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/signatories/{signatoryId}', {
          params: { path: { signatoryId: id } },
          signal,
        }),
      ),
  });
  if (isPending) return <Trans>Loading…</Trans>;
  if (!data) return <Trans>This signatory cannot be shown.</Trans>;
  return (
    <>
      <SiteLink to={paths.signatory(data.id)} className="home-chosen-name">
        <Name of={data} />
      </SiteLink>
      <p>{format.country(data.country)}</p>
      <p>
        {data.population === null ? (
          <Unknown>
            <Trans>population not reported</Trans>
          </Unknown>
        ) : (
          <Plural value={data.population} one="# inhabitant" other="# inhabitants" />
        )}
      </p>
    </>
  );
}
