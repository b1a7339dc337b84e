import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type CovenantSchemas, covenantApi, covenantBase } from '../../api/covenant';
import { covenantsQuery } from '../../api/covenant/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { covenantLevel } from '../../i18n/terms';
import { ruleSetsQuery } from '../../published/queries';
import { Answer } from '../../ui/answers';
import { Facts, SourceLine } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import { Written } from '../../ui/Written';
import { CovenantTree } from './CovenantTree';

const route = getRouteApi('/$language/covenant/covenants/$slug');

type Covenant = CovenantSchemas['Covenant'];

function covenantQuery(slug: string) {
  return queryOptions({
    queryKey: ['covenant', 'covenant', slug],
    queryFn: ({ signal }) =>
      answer(covenantApi.GET('/api/covenant/v1/covenants/{slug}', { params: { path: { slug } }, signal })),
  });
}

function countriesOfQuery(slug: string) {
  return queryOptions({
    queryKey: ['covenant', 'statistics', 'countries', slug],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/statistics', {
          params: { query: { covenant: [slug], by: ['country'] } },
          signal,
        }),
      ),
  });
}

/** One covenant: what it is, where it stands in the tree, and who has joined from where. */
export default function CovenantDetailPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(covenantQuery(slug));
  const trail = [
    { label: t`Covenant of Mayors`, to: paths.covenant },
    { label: t`Covenants`, to: paths.covenants },
  ];
  return (
    <RecordPage
      query={query}
      service="covenant"
      section="covenant"
      trail={trail}
      title={t`Covenant`}
      missing={t`No such covenant`}
      list={{ label: t`All covenants`, to: paths.covenants }}
    >
      {(covenant) => <Record covenant={covenant} trail={trail} />}
    </RecordPage>
  );
}

function Record({ covenant, trail }: { covenant: Covenant; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const all = useQuery(covenantsQuery).data?.items ?? [];
  const countries = useQuery(countriesOfQuery(covenant.slug));
  const rules = (useQuery(ruleSetsQuery).data?.items ?? []).filter((each) =>
    each.covenants.includes(covenant.slug),
  );
  const parent = all.find((each) => each.slug === covenant.parent);
  const children = all.filter((each) => each.parent === covenant.slug);
  const { source } = covenant;
  const website = covenant.website && /^https?:\/\//.test(covenant.website) ? covenant.website : null;
  return (
    <Page
      title={format.name(covenant)}
      section="covenant"
      trail={trail}
      answer={
        <>
          {covenant.summary && <Written text={covenant.summary} texts={covenant.summaries} />}
          <Gap />
          <Trans>
            <strong>
              <Plural
                value={covenant.signatories}
                _0="No signatory"
                one="# signatory"
                other="# signatories"
              />
            </strong>{' '}
            of it and of the covenants below it <Plural value={covenant.signatories} one="is" other="are" />{' '}
            recorded here.
          </Trans>
        </>
      }
    >
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                { label: t`Level`, value: i18n._(covenantLevel[covenant.level]) },
                {
                  label: t`Part of`,
                  value: covenant.parent ? (
                    <SiteLink to={paths.covenantOf(covenant.parent)}>
                      {parent ? <Name of={parent} /> : covenant.parent}
                    </SiteLink>
                  ) : (
                    t`nothing above it`
                  ),
                },
                {
                  label: t`Open for signature since`,
                  value: covenant.startedOn
                    ? format.date(covenant.startedOn, covenant.startedOnPrecision ?? 'day')
                    : null,
                },
                {
                  label: t`Countries and territories`,
                  value:
                    covenant.countries.length === 0
                      ? t`not delimited`
                      : format.list(
                          covenant.countries.map((code) => format.country(code)).sort(format.compare),
                        ),
                },
                {
                  label: t`Secretariat`,
                  value: covenant.secretariat && <span lang="en">{covenant.secretariat}</span>,
                },
                ...(rules.length === 0
                  ? []
                  : [
                      {
                        label: t`Rules of reports`,
                        value: (
                          <ul>
                            {rules.map((each) => (
                              <li key={`${each.code} ${each.version}`}>
                                <SiteLink to={paths.ruleSet(each.code, each.version)}>
                                  {format.written(each.names.en ?? each.code, each.names)}
                                </SiteLink>
                              </li>
                            ))}
                          </ul>
                        ),
                      },
                    ]),
                {
                  label: t`Website`,
                  value: website && (
                    <a href={website} rel="external noreferrer">
                      {new URL(website).hostname}
                    </a>
                  ),
                },
              ]}
            />
            <SourceLine
              source={source}
              accessed={source?.accessedOn ? format.date(source.accessedOn) : null}
            />
          </section>
          {children.length > 0 && (
            <section>
              <h2>
                <Trans>Below it</Trans>
              </h2>
              <CovenantTree covenants={all} below={covenant.slug} />
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>
              <Trans>Signatories by country or territory</Trans>
            </h2>
            <Answer query={countries} service="covenant">
              {(statistics) => (
                <>
                  <ul className="counted">
                    {(statistics.breakdowns[0]?.rows ?? []).map((row) => (
                      <li key={row.value}>
                        <SiteLink
                          to={paths.signatories}
                          search={{ covenant: [covenant.slug], country: [row.value] }}
                        >
                          {format.country(row.value)}
                        </SiteLink>
                        <span>{format.number(row.signatories)}</span>
                      </li>
                    ))}
                  </ul>
                  <p className="after-list">
                    <SiteLink
                      to={paths.signatories}
                      search={{ covenant: [covenant.slug] }}
                      className="button"
                    >
                      <Trans>See its signatories</Trans>
                    </SiteLink>
                  </p>
                </>
              )}
            </Answer>
          </section>
          <TakeAlong
            json={`${covenantBase}/covenants/${covenant.slug}`}
            fileName={`${covenant.slug}.json`}
            identifier={covenant.slug}
          />
        </div>
      </div>
    </Page>
  );
}
