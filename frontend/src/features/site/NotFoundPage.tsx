import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** No page of that address. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page
      listed={false}
      title={t`There is no such page`}
      answer={
        <Trans>
          The address may be mistyped, or the page has moved. Everything on the site can be reached from here:
        </Trans>
      }
    >
      <ul className="plain-lines prose">
        <li>
          <SiteLink to={paths.home}>
            <Trans>Home</Trans>
          </SiteLink>
        </li>
        <li>
          <SiteLink to={paths.signatories}>
            <Trans>Signatories of the Covenant of Mayors</Trans>
          </SiteLink>
        </li>
        <li>
          <SiteLink to={paths.pairings}>
            <Trans>Pairings of cities and regions</Trans>
          </SiteLink>
        </li>
        <li>
          <SiteLink to={paths.events}>
            <Trans>Events</Trans>
          </SiteLink>
        </li>
      </ul>
    </Page>
  );
}
