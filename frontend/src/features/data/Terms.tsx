import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '../../ui/DataTable';

interface Source {
  id: string;
  name: string;
  address: string | null;
  what: string;
  licence: string;
}

/** Whose data it is and on which terms it may be used, source by source. */
export function Terms() {
  const { t } = useLingui();
  const sources: Source[] = [
    {
      id: 'jrc',
      name: t`European Commission, Joint Research Centre: GCoM-MyCovenant dataset`,
      address: 'https://data.jrc.ec.europa.eu/',
      what: t`Signatories: identifiers, positions, populations, days of joining and commitments`,
      licence: 'CC BY 4.0',
    },
    {
      id: 'japan',
      name: t`Covenant of Mayors Japan and its signatories`,
      address: null,
      what: t`Japanese signatories and their days of signature`,
      licence: t`facts; each record names its page`,
    },
    {
      id: 'programmes',
      name: t`Pages of the programmes and of those who took part`,
      address: 'https://iurc.eu/',
      what: t`Pairings, events, published figures`,
      licence: t`facts; each record names its page`,
    },
    {
      id: 'geonames',
      name: 'GeoNames',
      address: 'https://www.geonames.org/',
      what: t`Positions and identifiers of places`,
      licence: 'CC BY 4.0',
    },
    {
      id: 'earth',
      name: 'Natural Earth',
      address: 'https://www.naturalearthdata.com/',
      what: t`Land on the maps`,
      licence: t`public domain`,
    },
    {
      id: 'countries',
      name: t`Publications Office of the European Union: table of countries`,
      address: 'https://op.europa.eu/en/web/eu-vocabularies',
      what: t`How the names of countries and territories are written`,
      licence: t`reuse with attribution`,
    },
  ];
  const columns: Column<Source>[] = [
    {
      key: 'source',
      header: t`Source`,
      cell: ({ name, address }) =>
        address ? (
          <a href={address} rel="external noreferrer">
            {name}
          </a>
        ) : (
          name
        ),
    },
    { key: 'what', header: t`What comes from it`, cell: ({ what }) => what },
    { key: 'licence', header: t`Licence`, cell: ({ licence }) => licence },
  ];
  return (
    <section id="terms" className="data-part">
      <h2>
        <Trans>Terms and licences</Trans>
      </h2>
      <div className="prose">
        <p>
          <Trans>
            The data may be used, changed and passed on for any purpose, under the licence of the source that
            each record names. Name that source, and say what you changed. Where a source states no licence,
            the record holds facts alone, which nobody owns; the words are those of this platform and are
            free.
          </Trans>
        </p>
        <p>
          <Trans>
            The data comes as it was published, without warranty. It holds no personal data. It does not speak
            for the European Union, for a covenant, or for the cities named in it.
          </Trans>
        </p>
      </div>
      <DataTable
        caption={t`Sources and their licences`}
        columns={columns}
        rows={sources}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
