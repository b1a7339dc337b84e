import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { type ComponentType, useEffect, useState } from 'react';
import { usePresence } from '../session/presence';
import { workPaths } from './paths';
import { SiteLink } from './SiteLink';

/** Where the masthead says who is signed in. The menu of an account is loaded for those who may have one. */
export function AccountPlace() {
  const { state } = usePresence();
  const { href } = useLocation();
  const [Menu, setMenu] = useState<ComponentType>();
  useEffect(() => {
    if (state !== 'nobody') {
      void import('../session/AccountMenu').then((menu) =>
        menu.ready().then(() => setMenu(() => menu.default)),
      );
    }
  }, [state]);
  if (state !== 'nobody') return <div className="account-place">{Menu && <Menu />}</div>;
  return (
    <SiteLink to={workPaths.signIn} search={{ to: href }} className="sign-in" rel="nofollow">
      <Trans>Sign in</Trans>
    </SiteLink>
  );
}
