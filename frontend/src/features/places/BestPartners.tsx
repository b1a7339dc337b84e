import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useFormat } from '../../i18n/format';
import { Answer, Unknown } from '../../ui/answers';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { matchesQuery } from '../partners/queries';

/** So many stand on the page of the place itself. */
const shown = 3;

/** Who fits a territory best, and the way to all of them with their reasons. */
export function BestPartners({ slug }: { slug: string }) {
  const id = useId();
  const format = useFormat();
  const query = useQuery(matchesQuery(slug, {}, undefined, shown));
  const points = new Intl.NumberFormat(format.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Trans>Who would fit it best</Trans>
      </h2>
      <Answer query={query} service="pairing">
        {({ items }) =>
          items.length === 0 ? (
            <p>
              <Unknown>
                <Trans>Too little is known of it to say.</Trans>
              </Unknown>
            </p>
          ) : (
            <ol className="event-lines">
              {items.map((match) => (
                <li key={match.slug}>
                  <span className="event-date">
                    <Trans>{points.format(match.score ?? 0)} of 100</Trans>
                  </span>
                  <SiteLink to={paths.partnerPair(slug, match.slug)}>
                    <Name of={match} />
                  </SiteLink>
                  <span className="small">{format.country(match.country)}</span>
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
      <p className="after-list">
        <SiteLink to={paths.partners} search={{ of: slug }}>
          <Trans>All possible partners, each with the reasons</Trans>
        </SiteLink>
      </p>
    </section>
  );
}
