import { useLingui } from '@lingui/react/macro';
import { covenantBase } from '../../api/covenant';
import { queryString } from '../../api/pages';
import { pairingBase } from '../../api/pairing';
import type { PairingsOfPlace, Signatory } from '../../api/places';
import { type File, TakeAlong } from '../../ui/TakeAlong';

/** What is shown of a place, from the service that has it. */
export function PlaceFiles({
  geonamesId,
  signatories,
  pairings,
}: {
  geonamesId: number;
  signatories: Signatory[] | undefined;
  pairings: PairingsOfPlace | undefined;
}) {
  const { t } = useLingui();
  const territory = pairings?.territories.map(({ slug }) => slug) ?? [];
  const place = String(geonamesId);
  const files: File[] = [];
  const add = (label: string, base: string, query: Record<string, string | string[]>, fileName: string) =>
    files.push({ label, href: `${base}?${queryString(query)}`, fileName: `${fileName}-${place}.${query.f}` });
  if (signatories?.length) {
    add(
      t`Signatory (CSV)`,
      `${covenantBase}/signatories`,
      { geonamesId: place, status: 'all', f: 'csv' },
      'signatories',
    );
  }
  if (territory.length > 0) {
    add(t`Territory (CSV)`, `${pairingBase}/territories`, { geonamesId: place, f: 'csv' }, 'territories');
  }
  if (pairings?.pairings.length) {
    add(t`Pairings (CSV)`, `${pairingBase}/pairings`, { territory, f: 'csv' }, 'pairings');
  }
  if (pairings?.events.length) {
    add(t`Events (calendar)`, `${pairingBase}/events`, { territory, f: 'ics' }, 'events');
  }
  return <TakeAlong files={files} identifier={`GeoNames ${place}`} />;
}
