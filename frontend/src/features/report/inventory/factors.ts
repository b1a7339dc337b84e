import { queryOptions } from '@tanstack/react-query';
import { bases, read } from '../../../api/dictionaries';

/** As much of a factor of the library as a choice says. */
export interface LibraryFactor {
  code: string;
  carrier: string;
  approaches: string[];
  /** Where it holds; null where it holds anywhere. */
  region: string | null;
  year: number | null;
  tCo2PerMwh: number | null;
  tCo2ePerMwh: Record<string, number> | null;
  co2e: number | null;
  unit: string;
}

/** The whole library of emission factors. */
export const factorsQuery = queryOptions({
  queryKey: ['covenant', 'emission-factors'],
  queryFn: async ({ signal }) =>
    (await read<{ items: LibraryFactor[] }>(`${bases.covenant}/emission-factors`, signal)).items,
  staleTime: 300_000,
});

/** The factors that an inventory can use: of its approach, and holding where the signatory is or anywhere. */
export function usableFactors(
  factors: readonly LibraryFactor[],
  approach: unknown,
  country: string | undefined,
): LibraryFactor[] {
  return factors.filter(
    ({ approaches, region }) =>
      (typeof approach !== 'string' || approaches.includes(approach)) &&
      (region === null || region === 'EU' || region === country),
  );
}

/** Its tonnes for a megawatt hour, as the approach and the warming potentials of the inventory count; null where only another unit is known. */
export function perMwh(factor: LibraryFactor, approach: unknown, gwpSet: unknown): number | null {
  if (approach === 'ipcc_co2') return factor.tCo2PerMwh;
  const counted = typeof gwpSet === 'string' ? factor.tCo2ePerMwh?.[gwpSet] : undefined;
  if (counted !== undefined) return counted;
  return factor.unit === 't/MWh' ? factor.co2e : null;
}
