import { call } from '../../../editing/calls';
import type { Content } from '../../../form/merging';
import { privateKey } from '../../../session/me';

/** Estimates that the programme has loaded for a signatory and a year, as an inventory to begin from. */
export interface EstimateSet {
  fileId: string;
  fileName: string;
  year: number;
  sources: string[];
  valueCount: number;
  content: Content;
}

export function estimatesQuery(signatoryId: string) {
  return {
    queryKey: privateKey('covenant', 'estimates', signatoryId),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (
        await call<{ items: EstimateSet[] }>(
          'covenant',
          `/signatories/${encodeURIComponent(signatoryId)}/estimates`,
          { signal },
        )
      ).data.items,
  };
}

/** What names a set among the choices. */
export function estimateId({ fileId, year }: EstimateSet): string {
  return `${fileId} ${year}`;
}
