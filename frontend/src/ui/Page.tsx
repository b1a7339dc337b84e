import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import './page.css';
import { arrived } from './arrival';
import { SiteLink } from './SiteLink';

export type Section = 'covenant' | 'pairing' | 'programme';

interface PageProps {
  title: string;
  section?: Section;
  /** Where the page stands, widest first; the page itself is not named. */
  trail?: { label: string; to: string }[];
  /** What follows the heading in its own line, such as the name in another script. */
  beside?: ReactNode;
  /** The one sentence that answers. */
  answer?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A page: its title, its place in the site, the heading that takes focus on arrival, and the rest. */
export function Page({ title, section, trail, beside, answer, wide, children }: PageProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const site = t`International Urban Cooperation`;

  useEffect(() => {
    document.title = title === site ? site : `${title} – ${site}`;
    arrived(heading.current, title);
  }, [title, site]);

  return (
    <div className={wide ? 'page page-wide' : 'page'} data-section={section}>
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
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside && <p className="page-beside">{beside}</p>}
        {answer && <p className="answer">{answer}</p>}
      </header>
      {children}
    </div>
  );
}
