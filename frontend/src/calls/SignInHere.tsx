import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import '../session/session.css';

/** Leads to signing in and back to this page, on pages that load nothing of it. */
export function SignInHere() {
  const { href } = useLocation();
  return (
    <SiteLink to={workPaths.signIn} search={{ to: href }} className="button button-strong" rel="nofollow">
      <Trans>Sign in to apply</Trans>
    </SiteLink>
  );
}
