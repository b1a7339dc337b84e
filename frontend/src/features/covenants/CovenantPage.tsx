import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { covenantStatisticsQuery, covenantsQuery } from '../../api/covenant/reference';
import { Answer } from '../../ui/answers';
import { Explained } from '../../ui/Explained';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { CovenantTree } from './CovenantTree';

/** What a Covenant of Mayors is, and where to go from here. */
export default function CovenantPage() {
  const { t } = useLingui();
  const { data } = useQuery(covenantStatisticsQuery);
  const covenants = useQuery(covenantsQuery);
  return (
    <Page
      title={t`Covenant of Mayors`}
      section="covenant"
      answer={
        data ? (
          <Trans>
            <strong>
              <Plural value={data.signatories} one="# local government" other="# local governments" />
            </strong>{' '}
            in{' '}
            <Plural value={data.countries} one="# country or territory" other="# countries and territories" />{' '}
            <Plural value={data.signatories} one="is" other="are" /> listed here as having joined a Covenant
            of Mayors.
          </Trans>
        ) : (
          <Trans>Local governments promise to cut emissions and to adapt, and report what comes of it.</Trans>
        )
      }
    >
      <div className="record">
        <div className="prose">
          <p>
            <Trans>
              A city, town, county or region joins by a decision of its council or the signature of its head.
              It promises to cut its greenhouse gas emissions, to prepare for the effects of climate change,
              and in many covenants to relieve energy poverty.
            </Trans>
          </p>
          <p>
            <Trans>
              After joining, it counts the emissions of a baseline year, assesses its risks, adopts an action
              plan, and reports at intervals how far it has come. Small ones often do this in a group.
            </Trans>
          </p>
          <p>
            <Trans>
              Regional and national covenants set their own terms. The Global Covenant of Mayors for Climate
              and Energy brings them together.
            </Trans>
          </p>
          <Explained
            terms={{
              signatory: t`Signatory`,
              'baseline-inventory': t`Baseline inventory`,
              'risk-assessment': t`Risk and vulnerability assessment`,
              secap: t`Action plan`,
              'joint-plan': t`Joint plan`,
            }}
          />
          <p>
            <SiteLink to={paths.signatories} className="button">
              <Trans>See all signatories</Trans>
            </SiteLink>
            <SiteLink to={paths.covenantStatistics} className="button button-quiet">
              <Trans>In figures</Trans>
            </SiteLink>
            <SiteLink to={paths.calculator} className="button button-quiet">
              <Trans>Calculator</Trans>
            </SiteLink>
          </p>
        </div>
        <section>
          <h2>
            <Trans>The covenants</Trans>
          </h2>
          <Answer query={covenants} service="covenant">
            {(page) => <CovenantTree covenants={page.items} />}
          </Answer>
        </section>
      </div>
    </Page>
  );
}
