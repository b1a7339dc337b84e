import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { pairingStatisticsQuery, topicsQuery } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import { Answer } from '../../ui/answers';
import { Explained } from '../../ui/Explained';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** What pairing is, and where to go from here. */
export default function PairingIntroPage() {
  const { t } = useLingui();
  const format = useFormat();
  const statistics = useQuery(pairingStatisticsQuery);
  const topics = useQuery(topicsQuery);
  return (
    <Page
      title={t`City and regional cooperation`}
      section="pairing"
      answer={
        statistics.data ? (
          <Trans>
            <strong>
              <Plural value={statistics.data.pairings} one="# pairing" other="# pairings" />
            </strong>{' '}
            <Plural value={statistics.data.pairings} one="joins" other="join" />{' '}
            <Plural value={statistics.data.territories} one="# city or region" other="# cities and regions" />{' '}
            in{' '}
            <Plural
              value={statistics.data.countries}
              one="# country or territory"
              other="# countries and territories"
            />
            .
          </Trans>
        ) : (
          <Trans>
            Cities and regions of the European Union and of partner countries learn from each other in pairs.
          </Trans>
        )
      }
    >
      <div className="record">
        <div className="prose">
          <p>
            <Trans>
              A pairing brings a city or region of the European Union together with one of a partner country
              that faces the same questions. They choose the subjects themselves, visit each other, and write
              down what they will do at home: in city-to-city cooperation as a local action plan, between
              regions as a joint roadmap for innovation.
            </Trans>
          </p>
          <p>
            <Trans>
              Some pairings have more than two members: two European cities with one partner, or a cluster
              around a common theme. A record here says who stood on which side.
            </Trans>
          </p>
          <h2>
            <Trans>How sure is a record?</Trans>
          </h2>
          <p>
            <Trans>
              Every pairing names its source and what the source shows: a signed agreement, or a statement
              that the two are paired. Where a source reports only something done together, it is recorded as
              an event and not as a pairing.
            </Trans>
          </p>
          <Explained
            terms={{
              pairing: t`Pairing`,
              side: t`Side`,
              consortium: t`Consortium`,
              'action-plan': t`Urban cooperation action plan`,
              roadmap: t`Roadmap`,
              evidence: t`Evidence`,
            }}
          />
          <p>
            <SiteLink to={paths.pairings} className="button">
              <Trans>See all pairings</Trans>
            </SiteLink>
            <SiteLink to={paths.partners} className="button">
              <Trans>Find the best partners of a city</Trans>
            </SiteLink>
            <SiteLink to={paths.calls} className="button button-quiet">
              <Trans>Calls</Trans>
            </SiteLink>
            <SiteLink to={paths.pairingStatistics} className="button button-quiet">
              <Trans>In figures</Trans>
            </SiteLink>
            <SiteLink to={paths.organisations} className="button button-quiet">
              <Trans>Organisations that take part</Trans>
            </SiteLink>
          </p>
        </div>
        <section>
          <h2>
            <Trans>By topic</Trans>
          </h2>
          <Answer query={topics} service="pairing">
            {(page) => (
              <ul className="counted">
                {page.items
                  .filter((topic) => topic.pairings > 0)
                  .sort((a, b) => b.pairings - a.pairings || format.compare(format.name(a), format.name(b)))
                  .map((topic) => (
                    <li key={topic.code}>
                      <SiteLink to={paths.pairings} search={{ topic: [topic.code] }}>
                        <Name of={topic} />
                      </SiteLink>
                      <span>{format.number(topic.pairings)}</span>
                    </li>
                  ))}
              </ul>
            )}
          </Answer>
        </section>
      </div>
    </Page>
  );
}
