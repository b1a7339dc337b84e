import { Trans } from '@lingui/react/macro';
import { Gap } from './Gap';
import { paths } from './paths';
import { SiteLink } from './SiteLink';

/** Terms of this page that the glossary explains, by the anchors that they have there. */
export function Explained({ terms }: { terms: Record<string, string> }) {
  return (
    <p className="small">
      <Trans>In the glossary:</Trans>
      <Gap />
      {Object.entries(terms).map(([anchor, term], index) => (
        <span key={anchor}>
          {index > 0 && ' · '}
          <SiteLink to={paths.glossary} hash={anchor}>
            {term}
          </SiteLink>
        </span>
      ))}
    </p>
  );
}
