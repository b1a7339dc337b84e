import { queryOptions } from '@tanstack/react-query';
import { type CovenantSchemas, covenantApi } from './covenant';
import { everyPage } from './pages';
import { type PairingSchemas, pairingApi } from './pairing';
import { answer } from './problem';

// What both services know of one place. They share nothing but the number that GeoNames gives it.

export type Signatory = CovenantSchemas['Signatory'];
export type Territory = PairingSchemas['Territory'];

/** The numbers that both services take. */
export const largestGeonamesId = 2_147_483_647;

/** Every record of a signatory there, in full; withdrawn ones too, because they answer the question as well. */
export function signatoriesOfPlaceQuery(geonamesId: number) {
  return queryOptions({
    queryKey: ['covenant', 'place', geonamesId],
    queryFn: async ({ signal }): Promise<Signatory[]> => {
      const page = await answer(
        covenantApi.GET('/api/covenant/v1/signatories', {
          params: { query: { geonamesId: [geonamesId], status: ['all'], fields: ['id'], limit: 200 } },
          signal,
        }),
      );
      return Promise.all(
        page.items.map(({ id }) =>
          answer(
            covenantApi.GET('/api/covenant/v1/signatories/{signatoryId}', {
              params: { path: { signatoryId: id } },
              signal,
            }),
          ),
        ),
      );
    },
  });
}

export interface PairingsOfPlace {
  territories: Territory[];
  pairings: PairingSchemas['PairingItem'][];
  events: PairingSchemas['EventItem'][];
}

/** Every record of a territory there, in full, with the pairings and events that it takes part in. */
export function pairingsOfPlaceQuery(geonamesId: number) {
  return queryOptions({
    queryKey: ['pairing', 'place', geonamesId],
    queryFn: async ({ signal }): Promise<PairingsOfPlace> => {
      const page = await answer(
        pairingApi.GET('/api/pairing/v1/territories', {
          params: { query: { geonamesId: [geonamesId], fields: ['slug'], limit: 200 } },
          signal,
        }),
      );
      const territory = page.items.map(({ slug }) => slug);
      if (territory.length === 0) return { territories: [], pairings: [], events: [] };
      const [territories, pairings, events] = await Promise.all([
        Promise.all(
          territory.map((slug) =>
            answer(
              pairingApi.GET('/api/pairing/v1/territories/{slug}', { params: { path: { slug } }, signal }),
            ),
          ),
        ),
        everyPage((cursor) =>
          answer(
            pairingApi.GET('/api/pairing/v1/pairings', {
              params: { query: { territory, sort: ['-year'], limit: 200, cursor } },
              signal,
            }),
          ),
        ),
        everyPage((cursor) =>
          answer(
            pairingApi.GET('/api/pairing/v1/events', {
              params: { query: { territory, sort: ['-startsOn'], limit: 200, cursor } },
              signal,
            }),
          ),
        ),
      ]);
      return { territories, pairings, events };
    },
  });
}

// ---------------------------------------------------------------- finding a place by its name

const signatoryFields = ['id', 'name', 'names', 'country', 'geonamesId', 'status', 'joinedOn'] as const;
const territoryFields = ['slug', 'name', 'names', 'country', 'geonamesId', 'kind', 'pairings'] as const;

export type FoundSignatory = Pick<CovenantSchemas['SignatoryItem'], (typeof signatoryFields)[number]>;
export type FoundTerritory = Pick<PairingSchemas['TerritoryItem'], (typeof territoryFields)[number]>;

/** Signatories whose names have words beginning so. */
export function signatoriesNamedQuery(q: string, limit: number) {
  return queryOptions({
    queryKey: ['covenant', 'named', q, limit],
    queryFn: async ({ signal }): Promise<FoundSignatory[]> =>
      (
        await answer(
          covenantApi.GET('/api/covenant/v1/signatories', {
            params: { query: { q, status: ['all'], fields: [...signatoryFields], limit } },
            signal,
          }),
        )
      ).items,
    enabled: q !== '',
  });
}

/** Territories whose names have words beginning so. */
export function territoriesNamedQuery(q: string, limit: number) {
  return queryOptions({
    queryKey: ['pairing', 'named', q, limit],
    queryFn: async ({ signal }): Promise<FoundTerritory[]> =>
      (
        await answer(
          pairingApi.GET('/api/pairing/v1/territories', {
            params: { query: { q, fields: [...territoryFields], limit } },
            signal,
          }),
        )
      ).items,
    enabled: q !== '',
  });
}

/** A place that was found, with what each register has of it. */
export interface FoundPlace {
  /** One for each place; a key, not an address. */
  key: string;
  geonamesId: number | null;
  name: string;
  names: Record<string, string>;
  country: string;
  signatories: FoundSignatory[];
  territories: FoundTerritory[];
}

/**
 * The places of both lists, each once: records that name one `geonamesId` are one place, records without are each
 * a place of their own. Places whose name begins with the words come first, and among them those in both registers.
 */
export function placesFound(
  q: string,
  signatories: readonly FoundSignatory[],
  territories: readonly FoundTerritory[],
): FoundPlace[] {
  const places = new Map<string, FoundPlace>();
  const placeOf = (key: string, record: FoundSignatory | FoundTerritory): FoundPlace => {
    const { geonamesId, name, names, country } = record;
    const known = places.get(key);
    if (known) return known;
    const place = { key, geonamesId, name, names, country, signatories: [], territories: [] };
    places.set(key, place);
    return place;
  };
  for (const each of signatories) {
    const key = each.geonamesId === null ? `signatory-${each.id}` : `place-${each.geonamesId}`;
    placeOf(key, each).signatories.push(each);
  }
  for (const each of territories) {
    const key = each.geonamesId === null ? `territory-${each.slug}` : `place-${each.geonamesId}`;
    placeOf(key, each).territories.push(each);
  }
  const words = q.trim().toLowerCase();
  const rank = (place: FoundPlace) =>
    ([place.name, ...Object.values(place.names)].some((name) => name.toLowerCase().startsWith(words))
      ? 0
      : 2) + (place.signatories.length > 0 && place.territories.length > 0 ? 0 : 1);
  return [...places.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}
