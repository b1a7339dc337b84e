import { Plural, Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FoundPlace, placesFound, signatoriesNamedQuery, territoriesNamedQuery } from '../api/places';
import { paths } from '../ui/paths';

/** The places whose names have these words, from both registers; one that is away leaves the other's. */
export function useFoundPlaces(words: string, limit: number) {
  const q = words.trim();
  const signatories = useQuery({ ...signatoriesNamedQuery(q, limit), placeholderData: keepPreviousData });
  const territories = useQuery({ ...territoriesNamedQuery(q, limit), placeholderData: keepPreviousData });
  const places = useMemo(
    () => (q === '' ? [] : placesFound(q, signatories.data ?? [], territories.data ?? [])),
    [q, signatories.data, territories.data],
  );
  return {
    places,
    signatories,
    territories,
    /** Nothing to show yet, or something that answers earlier words. */
    waiting:
      q !== '' &&
      (signatories.isPending ||
        territories.isPending ||
        signatories.isPlaceholderData ||
        territories.isPlaceholderData),
  };
}

/** The page of a place; of its one record where the place itself has no number. */
export function pageOf({ geonamesId, signatories, territories }: FoundPlace): string {
  if (geonamesId !== null) return paths.place(geonamesId);
  if (signatories[0]) return paths.signatory(signatories[0].id);
  return paths.territory(territories[0]?.slug ?? '');
}

/** In a few words, what is recorded of a place. */
export function Recorded({ place }: { place: FoundPlace }) {
  const pairings = place.territories.reduce((sum, each) => sum + each.pairings, 0);
  const signatory = place.signatories.length > 0;
  return (
    <>
      {signatory && <Trans>Covenant of Mayors</Trans>}
      {signatory && pairings > 0 && ' · '}
      {pairings > 0 ? (
        <Plural value={pairings} one="# pairing" other="# pairings" />
      ) : (
        !signatory && <Trans>no pairing recorded</Trans>
      )}
    </>
  );
}
