import { Trans } from '@lingui/react/macro';
import { paths } from './paths';
import { SiteLink } from './SiteLink';

/** From a record of one register to the page that joins both; nothing where the place is not known without doubt. */
export function PlaceLink({ geonamesId, name }: { geonamesId: number | null; name: string }) {
  if (geonamesId === null) return null;
  return (
    <p className="after-list">
      <SiteLink to={paths.place(geonamesId)}>
        <Trans>Both registers on {name}</Trans>
      </SiteLink>
    </p>
  );
}
