import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { pairingApi } from '../api/pairing';
import { useTopics } from '../api/pairing/reference';
import { answer } from '../api/problem';
import { useFormat } from '../i18n/format';
import { Name } from '../ui/Name';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { organisationKind } from './terms';

function organisationsQuery(territory: string) {
  return queryOptions({
    queryKey: ['pairing', 'organisations-of', territory],
    queryFn: ({ signal }) =>
      answer(
        pairingApi.GET('/api/pairing/v1/organisations', {
          params: { query: { territory: [territory], limit: 50, count: true } },
          signal,
        }),
      ),
  });
}

/** Businesses, universities and others of a territory, with what they offer; nothing where none is recorded. */
export function OrganisationsHere({ territory }: { territory: string }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const { data } = useQuery(organisationsQuery(territory));
  // Extra to the page: it is no lack that there are none, and the page is whole while they are awaited.
  if (!data || data.items.length === 0) return null;
  const further = (data.total ?? 0) - data.items.length;
  return (
    <section>
      <h2>
        <Trans>Organisations here</Trans>
      </h2>
      <ul className="plain-lines">
        {data.items.map((each) => (
          <li key={each.slug}>
            <SiteLink to={paths.organisationOf(each.slug)}>
              <Name of={each} />
            </SiteLink>{' '}
            <span className="small">{i18n._(organisationKind[each.kind])}</span>
            {each.offers.length > 0 && (
              <p className="small">
                <Trans>
                  Offers: {format.series(each.offers.map((offer) => format.name(topic(offer.topic))))}
                </Trans>
              </p>
            )}
            {each.seeks.length > 0 && (
              <p className="small">
                <Trans>
                  Seeks: {format.series(each.seeks.map((need) => format.name(topic(need.topic))))}
                </Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
      {further > 0 && (
        <p className="small">
          <Plural value={further} one="# more in the list" other="# more in the list" />
        </p>
      )}
    </section>
  );
}
