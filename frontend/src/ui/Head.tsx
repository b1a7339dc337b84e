import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { everyLanguage, languages } from '../i18n/languages';
import { addressIn, addressInAny } from './language-choice';

/**
 * What the head of the document says of a page: title, description, and the same page in the other languages.
 * Without a description the answer sentence is one, and without that what the site is.
 */
export function Head({
  title,
  description,
  answer,
  listed = true,
}: {
  title: string;
  description?: string;
  answer: RefObject<HTMLElement | null>;
  /** Whether search engines may list it: not where there is nothing at the address. */
  listed?: boolean;
}) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const site = t`International Urban Cooperation`;
  const what = t`Cities and regions of the European Union and of partner countries: who promised what for the climate, and who works with whom.`;
  useEffect(() => {
    document.title = title === site ? site : `${title} – ${site}`;
  }, [title, site]);
  // After every drawing: the answer sentence changes with what it is made of.
  useEffect(() => {
    const element = document.querySelector<HTMLMetaElement>('meta[name="description"]');
    const text = (description ?? answer.current?.textContent ?? '').trim() || what;
    if (element && element.content !== text) element.content = text;
  });
  if (!listed) return <meta name="robots" content="noindex" />;
  const { origin } = window.location;
  return (
    <>
      <link rel="canonical" href={origin + pathname} />
      {everyLanguage.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={languages[language].tag}
          href={origin + addressIn(language, pathname)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + addressInAny(pathname)} />
    </>
  );
}
