import type { Named } from '../i18n/names';
import type { PlanePoints } from './clusters';
import type { Arc } from './drawing';
import { type Place, planePoints } from './places';
import { greatCircle } from './projection';

interface Member extends Named {
  territory: string;
  latitude: number | null;
  longitude: number | null;
  side: 'eu' | 'partner';
}

interface Pair {
  slug: string;
  members: readonly Member[];
}

/** The places of pairings, each once, and an arc from every member of one side to every member of the other. */
export function arcsOf(pairs: readonly Pair[]): {
  points: PlanePoints;
  arcs: Arc[];
  /** By the slug of their territory. */
  members: Map<string, Named>;
} {
  const places = new Map<string, Place>();
  const members = new Map<string, Named>();
  const arcs: Arc[] = [];
  // Among thousands no single one is looked at for its corners.
  const precision = pairs.length > 500 ? 0.8 : undefined;
  for (const pair of pairs) {
    for (const member of pair.members) {
      members.set(member.territory, member);
      places.set(member.territory, {
        id: member.territory,
        latitude: member.latitude,
        longitude: member.longitude,
        population: 0,
      });
    }
    for (const eu of pair.members.filter((member) => member.side === 'eu')) {
      for (const partner of pair.members.filter((member) => member.side === 'partner')) {
        if (eu.latitude === null || eu.longitude === null) continue;
        if (partner.latitude === null || partner.longitude === null) continue;
        arcs.push({
          id: pair.slug,
          lines: greatCircle([eu.longitude, eu.latitude], [partner.longitude, partner.latitude], precision),
        });
      }
    }
  }
  return { points: planePoints([...places.values()]), arcs, members };
}
