import { Trans } from '@lingui/react/macro';
import { bases } from '../../api/dictionaries';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** The same data for programs: addresses, documents, and where a map program finds it. */
export function Interfaces() {
  const { origin } = location;
  return (
    <section id="interfaces" className="data-part prose">
      <h2>
        <Trans>Interfaces</Trans>
      </h2>
      <p>
        <Trans>
          Two interfaces (OpenAPI 3.1) answer what this site shows, with the same filters. They need no key.
          An error says what was wrong and where; <SiteLink to={paths.problem('invalid')}>each kind</SiteLink>{' '}
          has a page.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            Covenant of Mayors: <SiteLink to={paths.covenantReference}>reference</SiteLink> and{' '}
            <a href={`${bases.covenant}/openapi.json`}>OpenAPI document</a>, for instance{' '}
            <a href={`${bases.covenant}/signatories?country=JP&sort=-population&limit=5`}>
              the five largest signatories of Japan
            </a>
          </Trans>
        </li>
        <li>
          <Trans>
            Pairings and events: <SiteLink to={paths.pairingReference}>reference</SiteLink> and{' '}
            <a href={`${bases.pairing}/openapi.json`}>OpenAPI document</a>, for instance{' '}
            <a href={`${bases.pairing}/pairings?topic=circular-economy&f=csv`}>
              pairings on the circular economy
            </a>
          </Trans>
        </li>
        <li>
          <Trans>
            All of them in one list: <a href="/.well-known/api-catalog">api-catalog</a> (RFC 9727)
          </Trans>
        </li>
      </ul>
      <h3>
        <Trans>In a map program</Trans>
      </h3>
      <p>
        <Trans>
          QGIS and others read the data by OGC API – Features. In QGIS: Layer, Add layer, WFS / OGC API –
          Features, New, and one of these addresses:
        </Trans>
      </p>
      <ul>
        <li>
          <a href={`${bases.covenant}/ogc`}>
            {origin}
            {bases.covenant}/ogc
          </a>{' '}
          <Trans>(signatories)</Trans>
        </li>
        <li>
          <a href={`${bases.pairing}/ogc`}>
            {origin}
            {bases.pairing}/ogc
          </a>{' '}
          <Trans>(territories and pairings)</Trans>
        </li>
      </ul>
    </section>
  );
}
