import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/dictionaries';
import { queryString } from '../../api/pages';
import { pairingBase } from '../../api/pairing';
import type { Matches, WireScore } from '../../score/wire';

export interface MatchFilters {
  country?: string[];
  side?: string;
  topic?: string[];
  minScore?: number;
  weight?: string[];
}

/** Whom a territory could pair with, the best first. */
export function matchesQuery(slug: string, filters: MatchFilters, cursor?: string, limit = 20) {
  const query = { ...filters, cursor, limit, count: 'true' };
  return queryOptions({
    queryKey: ['pairing', 'matches', slug, query],
    queryFn: ({ signal }) =>
      read<Matches>(
        `${pairingBase}/territories/${encodeURIComponent(slug)}/matches?${queryString(query)}`,
        signal,
      ),
  });
}

/** How well two territories fit, and why. */
export function scoreQuery(a: string, b: string, weight: string[] | undefined) {
  const asked = queryString({ weight });
  return queryOptions({
    queryKey: ['pairing', 'score', a, b, asked],
    queryFn: ({ signal }) =>
      read<WireScore>(
        `${pairingBase}/scores/${encodeURIComponent(a)}/${encodeURIComponent(b)}${asked && `?${asked}`}`,
        signal,
      ),
  });
}
