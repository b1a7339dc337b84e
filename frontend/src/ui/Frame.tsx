import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AccountPlace } from './AccountPlace';
import { LanguageChoice, LanguageLinks } from './LanguageChoice';
import { Sign } from './Mark';
import { paths } from './paths';
import { SiteLink } from './SiteLink';
import { setTheme, type Theme, useTheme } from './theme';
import './frame.css';

/** What stands around every page: the way past it, the masthead, and the foot that says whose data this is. */
export function Frame() {
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
      <div id="announcer" className="sr-only" aria-live="polite" />
    </>
  );
}

function Masthead() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      document.getElementById('menu-button')?.focus();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [open]);

  const entries = [
    { to: paths.signatories, label: t`Signatories`, section: 'covenant', also: [paths.covenantStatistics] },
    { to: paths.covenants, label: t`Covenants`, section: 'covenant' },
    {
      to: paths.pairings,
      label: t`Pairings`,
      section: 'pairing',
      also: [paths.pairingStatistics, paths.territory(''), paths.partners],
    },
    { to: paths.events, label: t`Events`, section: 'programme' },
    { to: paths.programme, label: t`Programme`, section: 'programme' },
    {
      to: paths.data,
      label: t`Data`,
      section: 'programme',
      also: [paths.covenantReference, paths.pairingReference, paths.problem('')],
    },
  ];
  /** Pages whose address does not begin as that of the entry that they belong to. */
  const belongs = (also: string[] = []) =>
    also.some((each) => pathname.replace(/^\/[^/]+/, '').startsWith(each));
  return (
    <header className="masthead">
      <div className="masthead-line">
        <SiteLink to={paths.home} className="wordmark" exact>
          <Sign />
          <span className="wordmark-text">
            <Trans>
              International <span>Urban Cooperation</span>
            </Trans>
          </span>
        </SiteLink>
        <button
          id="menu-button"
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          <span className="menu-bars" aria-hidden="true" />
          <Trans>Menu</Trans>
        </button>
        <nav id="menu" className={open ? 'menu is-open' : 'menu'} aria-label={t`Main`}>
          <ul>
            {entries.map((entry) => (
              <li key={entry.to} data-section={entry.section}>
                <SiteLink to={entry.to} className={belongs(entry.also) ? 'active' : undefined}>
                  {entry.label}
                </SiteLink>
              </li>
            ))}
          </ul>
          <div className="choices">
            <LanguageChoice />
            <ThemeChoice />
            <AccountPlace />
          </div>
        </nav>
      </div>
    </header>
  );
}

const themeSigns: Record<Theme, string> = {
  system: 'M10 3.2v13.6a6.8 6.8 0 0 0 0-13.6Z',
  light:
    'M10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  dark: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8Z',
};

function ThemeChoice() {
  const { t } = useLingui();
  const theme = useTheme();
  const names: Record<Theme, string> = { system: t`As the device`, light: t`Light`, dark: t`Dark` };
  return (
    <fieldset className="theme">
      <legend className="sr-only">
        <Trans>Colours</Trans>
      </legend>
      {(Object.keys(names) as Theme[]).map((each) => (
        <label key={each} className="theme-choice" title={names[each]}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => setTheme(each)}
          />
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {each === 'system' && <circle cx="10" cy="10" r="6.8" />}
            <path d={themeSigns[each]} className={each === 'system' ? 'is-solid' : undefined} />
          </svg>
          <span className="sr-only">{names[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Foot() {
  const { t } = useLingui();
  return (
    <footer className="foot">
      <div className="foot-columns">
        <div className="foot-statement">
          <p className="foot-name">
            <Sign />
            <Trans>International Urban Cooperation</Trans>
          </p>
          <p>
            <Trans>
              This is an independent register of what has been published about the programme and about the
              Covenant of Mayors. It is not an official site of the European Union.
            </Trans>
          </p>
          <nav className="foot-languages" aria-label={t`Languages`}>
            <LanguageLinks />
          </nav>
        </div>
        <div>
          <h2>
            <Trans>Whose data this is</Trans>
          </h2>
          <ul>
            <li>
              <Trans>
                Signatories: published lists of the Covenant of Mayors, chiefly the{' '}
                <a href="https://data.jrc.ec.europa.eu/" rel="external noreferrer">
                  Joint Research Centre’s Data Catalogue
                </a>
              </Trans>
            </li>
            <li>
              <Trans>
                Pairings and events: public pages of the programme, such as{' '}
                <a href="https://iurc.eu/" rel="external noreferrer">
                  iurc.eu
                </a>
                ; each record names its own source
              </Trans>
            </li>
            <li>
              <Trans>
                Land on the maps:{' '}
                <a href="https://www.naturalearthdata.com/" rel="external noreferrer">
                  Natural Earth
                </a>
                . Places:{' '}
                <a href="https://www.geonames.org/" rel="external noreferrer">
                  GeoNames
                </a>
                , CC BY 4.0
              </Trans>
            </li>
          </ul>
        </div>
        <nav aria-label={t`About this site`}>
          <h2>
            <Trans>This site</Trans>
          </h2>
          <ul>
            <li>
              <SiteLink to={paths.data}>
                <Trans>Data and terms</Trans>
              </SiteLink>
            </li>
            <li>
              <SiteLink to={paths.covenantReference}>
                <Trans>API reference</Trans>
              </SiteLink>
            </li>
            <li>
              <SiteLink to={paths.glossary}>
                <Trans>Glossary</Trans>
              </SiteLink>
            </li>
            <li>
              <SiteLink to={paths.about}>
                <Trans>About this site</Trans>
              </SiteLink>
            </li>
            <li>
              <SiteLink to={paths.accessibility}>
                <Trans>Accessibility</Trans>
              </SiteLink>
            </li>
            <li>
              <SiteLink to={paths.privacy}>
                <Trans>Privacy</Trans>
              </SiteLink>
            </li>
          </ul>
          <p className="foot-licence">
            <Trans>Software: EUPL-1.2. Data: under the licence of each source.</Trans>
          </p>
        </nav>
      </div>
    </footer>
  );
}
