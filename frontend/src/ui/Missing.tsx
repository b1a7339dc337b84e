import { Trans } from '@lingui/react/macro';
import { Page } from './Page';
import { SiteLink } from './SiteLink';

/** A record that is not there: the service answered, and knows nothing of that name. */
export function Missing({
  title,
  trail,
  list,
}: {
  title: string;
  trail: { label: string; to: string }[];
  list: { label: string; to: string };
}) {
  return (
    <Page
      title={title}
      trail={trail}
      answer={
        <Trans>
          The register has no record at this address. It may have been withdrawn, or the address is mistyped.
        </Trans>
      }
    >
      <p>
        <SiteLink to={list.to} className="button">
          {list.label}
        </SiteLink>
      </p>
    </Page>
  );
}
