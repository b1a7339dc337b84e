import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../ui/Page';
import { paths, workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import './session.css';

/** Where one arrives after signing out. */
export default function SignedOutPage() {
  const { t } = useLingui();
  return (
    <Page title={t`You are signed out`} listed={false}>
      <div className="gate">
        <p>
          <Trans>Nothing of your session is left in this browser. The public pages need no account.</Trans>
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
