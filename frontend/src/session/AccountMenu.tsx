import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { readTexts } from '../i18n/catalogue';
import type { Language } from '../i18n/languages';
import { workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { restore } from './engine';
import { isStaff } from './holdings';
import { useHoldings } from './me';
import { usePresence } from './presence';
import { useSignOut } from './useSignOut';
import './account-menu.css';

/** What the menu says has to be there before it is drawn. */
export const ready = () => readTexts(i18n.locale as Language, 'work');

/** Who is signed in, and the ways to what is theirs. */
export default function AccountMenu() {
  const presence = usePresence();
  useEffect(() => {
    if (presence.state === 'finding') void restore();
  }, [presence.state]);
  if (presence.state !== 'somebody') return null;
  return <Menu name={presence.person.name} email={presence.person.email} />;
}

function Menu({ name, email }: { name: string; email: string | null }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { holdings } = useHoldings();
  const signOut = useSignOut();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(close, [pathname]);
  return (
    <details
      ref={details}
      className="account-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary aria-label={t`Account: ${name}`}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="7" r="3.6" />
          <path d="M3 17.5c.8-4 3.4-5.8 7-5.8s6.2 1.8 7 5.8" />
        </svg>
        <span>{name}</span>
      </summary>
      <div className="account-sheet">
        {email && <p className="account-address">{email}</p>}
        <ul>
          <li>
            <SiteLink to={workPaths.my} exact>
              <Trans>My organisations</Trans>
            </SiteLink>
          </li>
          {isStaff(holdings) && (
            <li>
              <SiteLink to={workPaths.staff}>
                <Trans>Staff area</Trans>
              </SiteLink>
            </li>
          )}
          <li>
            <SiteLink to={workPaths.account}>
              <Trans>My account</Trans>
            </SiteLink>
          </li>
          <li>
            <button type="button" onClick={signOut}>
              <Trans>Sign out</Trans>
            </button>
          </li>
        </ul>
      </div>
    </details>
  );
}
