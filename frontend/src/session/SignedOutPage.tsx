import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../ui/Page';
import { paths, workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import './session.css';

const route = getRouteApi('/$language/signed-out');

/** Where one arrives after signing out. */
export default function SignedOutPage() {
  const { t } = useLingui();
  const { provider } = route.useSearch();
  return (
    <Page title={t`You are signed out`} listed={false}>
      <div className="gate">
        {provider === 'away' && (
          <p className="notice" role="alert">
            <Trans>
              The sign-in service did not answer, so it may let you in again without asking. On a device that
              others use, close the browser, or sign out once more later.
            </Trans>
          </p>
        )}
        <p>
          <Trans>Nothing of your session is left on this site. The public pages need no account.</Trans>
        </p>
        <ul className="ways">
          <li>
            <SiteLink to={paths.home} exact>
              <Trans>To the first page</Trans>
            </SiteLink>
          </li>
          <li>
            <SiteLink to={workPaths.signIn}>
              <Trans>Sign in again</Trans>
            </SiteLink>
          </li>
        </ul>
      </div>
    </Page>
  );
}
