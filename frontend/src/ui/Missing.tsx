import { Trans } from '@lingui/react/macro';
import { Page, type Step } from './Page';
import { SiteLink } from './SiteLink';

/** A record that is not there: the service answered, and knows nothing of that name. */
export function Missing({ title, trail, list }: { title: string; trail: Step[]; list: Step }) {
  return (
    <Page
      title={title}
      listed={false}
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
