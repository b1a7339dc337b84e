import { Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type PairingSchemas, pairingApi, pairingBase } from '../../api/pairing';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { otherName, shownName } from '../../i18n/names';
import { sourceStatus } from '../../i18n/terms';
import { Activities } from '../../profile/Specialisation';
import { OffersAndNeeds } from '../../profile/Statements';
import { organisationKind } from '../../profile/terms';
import { Unknown } from '../../ui/answers';
import { CountryNote } from '../../ui/CountryNote';
import { EditEntry } from '../../ui/EditEntry';
import { Facts, SourceLine } from '../../ui/Facts';
import { InEnglish } from '../../ui/InEnglish';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import { Written } from '../../ui/Written';

const route = getRouteApi('/$language/organisations/$slug');

type Organisation = PairingSchemas['Organisation'];

function organisationQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'organisation', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/organisations/{slug}', { params: { path: { slug } }, signal })),
  });
}

/** The city or region that an organisation belongs to, for its name. */
function homeQuery(slug: string | null) {
  return queryOptions({
    queryKey: ['pairing', 'territory', slug],
    queryFn: ({ signal }) =>
      answer(
        pairingApi.GET('/api/pairing/v1/territories/{slug}', {
          params: { path: { slug: slug ?? '' } },
          signal,
        }),
      ),
    enabled: slug !== null,
  });
}

/** One organisation: what it does, and what it offers and seeks. */
export default function OrganisationPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(organisationQuery(slug));
  const trail = [
    { label: t`City and regional cooperation`, to: paths.pairing },
    { label: t`Organisations`, to: paths.organisations },
  ];
  return (
    <RecordPage
      query={query}
      service="pairing"
      section="pairing"
      trail={trail}
      title={t`Organisation`}
      missing={t`No such organisation`}
      list={{ label: t`All organisations`, to: paths.organisations }}
    >
      {(organisation) => <Record organisation={organisation} trail={trail} />}
    </RecordPage>
  );
}

function Record({ organisation, trail }: { organisation: Organisation; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const name = shownName(organisation, format.language);
  const other = otherName({ ...organisation, country: organisation.country ?? '' }, format.language);
  const kind = i18n._(organisationKind[organisation.kind]);
  const country = organisation.country && format.country(organisation.country);
  const [described] = Object.values(organisation.descriptions);
  const { source } = organisation;
  const territory = useQuery(homeQuery(organisation.territory)).data;
  return (
    <Page
      title={name.text}
      titleLanguage={name.lang}
      section="pairing"
      trail={trail}
      beside={other && <span lang={other.lang}>{other.text}</span>}
      answer={
        country ? (
          <Trans>
            {kind} in {country}.
          </Trans>
        ) : (
          <Trans>{kind}.</Trans>
        )
      }
    >
      <InEnglish />
      <EditEntry kind="organisations" id={organisation.id} address={organisation.slug} />
      <div className="record">
        <div>
          <section className="prose">
            <h2>
              <Trans>What it does</Trans>
            </h2>
            <p>
              {described === undefined ? (
                <Unknown>
                  <Trans>It has not described itself yet.</Trans>
                </Unknown>
              ) : (
                <Written text={organisation.descriptions.en ?? described} texts={organisation.descriptions} />
              )}
            </p>
          </section>
          <OffersAndNeeds of={organisation} />
        </div>
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                { label: t`Kind`, value: kind },
                {
                  label: t`Country or territory`,
                  value: country,
                  qualifier: organisation.country && format.countryNote(organisation.country) && (
                    <CountryNote code={organisation.country} />
                  ),
                },
                ...(organisation.territory === null
                  ? []
                  : [
                      {
                        label: t`Belongs to`,
                        value: (
                          <SiteLink to={paths.territory(organisation.territory)}>
                            {territory ? <Name of={territory} /> : organisation.territory}
                          </SiteLink>
                        ),
                      },
                    ]),
                {
                  label: t`What it works in`,
                  value:
                    organisation.sectors.length === 0 ? null : <Activities codes={organisation.sectors} />,
                },
                {
                  label: t`Website`,
                  value: organisation.website && (
                    <a href={organisation.website} rel="external noreferrer">
                      {organisation.website.replace(/^https?:\/\/|\/$/g, '')}
                    </a>
                  ),
                },
                {
                  label: t`Events`,
                  value: format.number(organisation.events),
                },
              ]}
            />
            {source && (
              <SourceLine
                source={source}
                sure={i18n._(sourceStatus[source.status])}
                accessed={source.accessedOn ? format.date(source.accessedOn) : null}
              />
            )}
            {organisation.note && (
              <p className="small" lang="en">
                {organisation.note}
              </p>
            )}
          </section>
          <TakeAlong
            json={`${pairingBase}/organisations/${organisation.slug}`}
            fileName={`${organisation.slug}.json`}
            identifier={organisation.slug}
          />
        </div>
      </div>
    </Page>
  );
}
