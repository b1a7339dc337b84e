import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { LazyMap } from '../../map/LazyMap';
import { planePoints } from '../../map/places';
import { greatCircle } from '../../map/projection';
import { usePoints } from '../../score/Contributions';
import { keyOf } from './draft';
import type { Members } from './members';
import type { Member, Pair, ScoredPair } from './shapes';

/** The members of a cohort and the pairs of a run on the map. The table beside it has the same pairs. */
export function PairMap({
  members,
  pairs,
  selected,
  onSelect,
}: {
  members: Members;
  pairs: readonly ScoredPair[];
  selected: Pair | undefined;
  onSelect?: (pair: Pair | undefined) => void;
}) {
  const { t } = useLingui();
  const points = usePoints();
  const { eu, partners, of } = members;
  const drawing = useMemo(() => {
    const layer = (side: readonly Member[], tone: 'covenant' | 'pairing') => ({
      tone,
      points: planePoints(side.map((each) => ({ ...each, id: each.territory, population: 0 }))),
      clusters: false,
    });
    const arcs = pairs.flatMap((pair) => {
      const [from, to] = [of(pair.eu), of(pair.partner)];
      if (!from || !to || from.latitude === null || from.longitude === null) return [];
      if (to.latitude === null || to.longitude === null) return [];
      return [
        {
          id: keyOf(pair),
          lines: greatCircle([from.longitude, from.latitude], [to.longitude, to.latitude]),
        },
      ];
    });
    return { layers: [layer(eu, 'covenant'), layer(partners, 'pairing')], arcs };
  }, [eu, partners, of, pairs]);
  const chosen = useMemo(
    () => (selected ? { arc: keyOf(selected), places: new Set([selected.eu, selected.partner]) } : null),
    [selected],
  );
  const left = pairs.length - drawing.arcs.length;
  const score = selected && pairs.find((each) => keyOf(each) === keyOf(selected))?.score;
  return (
    <>
      <LazyMap
        label={t`Map of the pairs`}
        listed
        layers={drawing.layers}
        arcs={drawing.arcs}
        chosen={chosen}
        onSelect={(_, id) => {
          const found = id === null ? undefined : pairs.find((each) => each.eu === id || each.partner === id);
          onSelect?.(found && { eu: found.eu, partner: found.partner });
        }}
      >
        {selected && (
          <p aria-live="polite">
            <strong>
              {members.name(selected.eu)} – {members.name(selected.partner)}
            </strong>
            {score !== undefined && <> · {points(score)}</>}
          </p>
        )}
      </LazyMap>
      {left > 0 && (
        <p className="small">
          <Plural
            value={left}
            one="# pair has no position on both sides and stands in the table alone."
            other="# pairs have no position on both sides and stand in the table alone."
          />
        </p>
      )}
      <p className="small">
        <Trans>Discs are members of the EU side, lozenges are partners.</Trans>
      </p>
    </>
  );
}
