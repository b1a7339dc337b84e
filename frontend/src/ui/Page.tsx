import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import './page.css';
import { arrived } from './arrival';
import { Head } from './Head';
import { SiteLink } from './SiteLink';

export type Section = 'covenant' | 'pairing' | 'programme';

export interface Step {
  label: string;
  to: string;
}

interface PageProps {
  title: string;
  /** The language of the title, where it is not the page's. */
  titleLanguage?: string;
  /** What search engines and others show of the page; without it, the answer sentence. */
  description?: string;
  /** False where there is nothing at the address: search engines then leave it out. */
  listed?: boolean;
  section?: Section;
  /** Where the page stands, widest first; the page itself is not named. */
  trail?: Step[];
  /** What follows the heading in its own line, such as the name in another script. */
  beside?: ReactNode;
  /** The one sentence that answers. */
  answer?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A page: its title, its place in the site, the heading that takes focus on arrival, and the rest. */
export function Page({
  title,
  titleLanguage,
  description,
  listed,
  section,
  trail,
  beside,
  answer,
  wide,
  children,
}: PageProps) {
  const { t, i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const language = i18n.locale;

  // A title can be the same in two languages; the page is another one all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => arrived(heading.current, title), [title, language]);

  return (
    <div className={wide ? 'page page-wide' : 'page'} data-section={section}>
      <Head title={title} description={description} answer={sentence} listed={listed} />
      <header className="page-head">
        {trail && trail.length > 0 && (
          <nav aria-label={t`Place in the site`} className="trail">
            <ol>
              {trail.map((step) => (
                <li key={step.to}>
                  <SiteLink to={step.to}>{step.label}</SiteLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 ref={heading} tabIndex={-1} lang={titleLanguage}>
          {title}
        </h1>
        {beside && <p className="page-beside">{beside}</p>}
        {answer && (
          <p ref={sentence} className="answer">
            {answer}
          </p>
        )}
      </header>
      {children}
    </div>
  );
}
