import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** What this site is, whose data it shows, and on which terms. */
export default function AboutPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`About this site`}
      section="programme"
      answer={
        <Trans>
          A public register of who has joined a Covenant of Mayors and of which cities and regions work
          together, with the source of every record.
        </Trans>
      }
    >
      <div className="prose">
        <h2>
          <Trans>Whose data it is</Trans>
        </h2>
        <p>
          <Trans>
            Signatories come from the lists that the Covenant’s offices and the Joint Research Centre publish.
            Pairings, events and figures come from public pages of the programme and of those who took part.
            Every record names its source, and the day on which it was read where that is known; pairings say
            how strong the evidence is.
          </Trans>
        </p>
        <p>
          <Trans>
            This is not an official site of the European Union, and nothing here speaks for the Covenant of
            Mayors or for the cities named.
          </Trans>
        </p>
        <h2>
          <Trans>What is not known</Trans>
        </h2>
        <p>
          <Trans>
            Where a source does not say something, the site says “not reported”. It never fills a gap with a
            nought or a guess. A date shows only as much as is known: a year, a month, or a day.
          </Trans>
        </p>
        <h2>
          <Trans>Names of countries and territories</Trans>
        </h2>
        <p>
          <Trans>
            Names follow the usage of the Publications Office of the European Union. Neither names nor
            positions on maps imply an opinion on the status of any country, territory, city or area, or on
            its borders.
          </Trans>
        </p>
        <h2>
          <Trans>Taking the data along</Trans>
        </h2>
        <p>
          <Trans>
            Everything is open, and no key is needed: the page of{' '}
            <SiteLink to={paths.data}>data and terms</SiteLink> has every list in every format, says what each
            field means and under which licence each source stands, and leads to the two interfaces. A list
            that was narrowed on this site can be taken along just as it stands there.
          </Trans>
        </p>
        <h2>
          <Trans>Licences</Trans>
        </h2>
        <p>
          <Trans>
            The software is published under the European Union Public Licence 1.2. Land on the maps: Natural
            Earth, public domain. Places: GeoNames, CC BY 4.0. Typeface: Sofia Sans, made for the city of
            Sofia, SIL Open Font License 1.1.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
