import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useFormat } from '../i18n/format';
import { everyLanguage, languages } from '../i18n/languages';
import { addressIn } from './language-choice';

/** The same page in each language, with what its address chooses: by name, as speakers of the language write it. */
export function LanguageLinks() {
  const { pathname } = useLocation();
  const { language: present } = useFormat();
  return (
    <ul className="languages">
      {everyLanguage.map((language) => (
        <li key={language}>
          <Link
            {...({ to: addressIn(language, pathname), search: true, hash: true } as unknown as LinkProps)}
            lang={languages[language].tag}
            hrefLang={languages[language].tag}
            activeProps={{}}
            aria-current={language === present ? 'true' : undefined}
          >
            {languages[language].name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The choice of language behind the name of the present one. */
export function LanguageChoice() {
  const { t } = useLingui();
  const { language } = useFormat();
  const details = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  const close = () => {
    if (details.current) details.current.open = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the choice
  useEffect(close, [pathname]);
  return (
    <details
      ref={details}
      className="language-choice"
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
      <summary aria-label={t`Language: ${languages[language].name}`}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7.5" />
          <path d="M2.5 10h15M10 2.5c-5 4.6-5 10.4 0 15M10 2.5c5 4.6 5 10.4 0 15" />
        </svg>
        <span lang={languages[language].tag}>{languages[language].name}</span>
      </summary>
      <LanguageLinks />
    </details>
  );
}
