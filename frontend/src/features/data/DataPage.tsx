import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { dictionariesQuery } from '../../api/dictionaries';
import { useFormat } from '../../i18n/format';
import { Mark } from '../../ui/Mark';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Fields } from './Fields';
import { Interfaces } from './Interfaces';
import { Lists } from './Lists';
import { Terms } from './Terms';
import './data.css';

const route = getRouteApi('/$language/data');

/** Where the data is, what its fields mean, under which terms it stands, and how a copy stays current. */
export default function DataPage(): ReactNode {
  const { t } = useLingui();
  const { list = 'signatories' } = route.useSearch();
  useHashOnceLoaded();
  return (
    <Page
      title={t`Data`}
      section="programme"
      answer={
        <Trans>
          Everything in the two registers is open to all, without a key: as tables, for maps, as linked data
          and as a calendar, whole or in parts.
        </Trans>
      }
    >
      <nav aria-label={t`On this page`} className="data-contents">
        <ul>
          <li>
            <a href="#lists">
              <Trans>Downloads</Trans>
            </a>
          </li>
          <li>
            <a href="#terms">
              <Trans>Terms and licences</Trans>
            </a>
          </li>
          <li>
            <a href="#cite">
              <Trans>How to cite</Trans>
            </a>
          </li>
          <li>
            <a href="#current">
              <Trans>Staying current</Trans>
            </a>
          </li>
          <li>
            <a href="#interfaces">
              <Trans>Interfaces</Trans>
            </a>
          </li>
          <li>
            <a href="#fields">
              <Trans>Data dictionary</Trans>
            </a>
          </li>
        </ul>
      </nav>
      <section id="lists" className="data-part">
        <h2>
          <Trans>Downloads</Trans>
        </h2>
        <p className="prose">
          <Trans>
            CSV and Excel hold a whole list; JSON, GeoJSON and JSON-LD come in pages of up to 200 records,
            each with the address of the next. Every list on this site can also be narrowed first and then
            taken along as it stands there.
          </Trans>
        </p>
        <h3 className="data-service" data-of="covenant">
          <Mark of="covenant" />
          <Trans>Covenant of Mayors</Trans>
        </h3>
        <Lists service="covenant" caption={t`Lists of the register of the Covenant of Mayors`} />
        <h3 className="data-service" data-of="pairing">
          <Mark of="pairing" />
          <Trans>Pairings and events</Trans>
        </h3>
        <Lists service="pairing" caption={t`Lists of the register of pairings and events`} />
      </section>
      <Terms />
      <Cite />
      <Current />
      <Interfaces />
      <section id="fields" className="data-part">
        <h2>
          <Trans>Data dictionary</Trans>
        </h2>
        <p className="prose">
          <Trans>
            What each field of a list says, in the order of its columns. The explanations are in English; the
            terms of the field are explained in the <SiteLink to={paths.glossary}>glossary</SiteLink>.
          </Trans>
        </p>
        <Fields list={list} />
      </section>
    </Page>
  );
}

/** Lists that come late move what stands below them: an address that names a part is followed once more then. */
function useHashOnceLoaded(): void {
  const covenant = useQuery(dictionariesQuery('covenant'));
  const pairing = useQuery(dictionariesQuery('pairing'));
  const settled = !covenant.isPending && !pairing.isPending;
  const done = useRef(false);
  useEffect(() => {
    if (!settled || done.current) return;
    done.current = true;
    const part = location.hash.slice(1);
    if (part) document.getElementById(part)?.scrollIntoView();
  }, [settled]);
}

function Cite() {
  const format = useFormat();
  const today = format.date(new Date().toISOString().slice(0, 10));
  const address = `${location.origin}/${format.language}/data`;
  return (
    <section id="cite" className="data-part prose">
      <h2>
        <Trans>How to cite</Trans>
      </h2>
      <p>
        <Trans>
          Name the source of the record, which stands in its field <code>source</code>, and where you read it:
        </Trans>
      </p>
      <blockquote className="data-quote">
        <Trans>
          [Title of the source], [publisher]. Read through the International Urban Cooperation platform,{' '}
          {address}, on {today}.
        </Trans>
      </blockquote>
      <p>
        <Trans>
          A single record is cited by its own address, which stays. For work that others should be able to
          repeat, keep the file: its name of list, question and time stand on the sheet “about” of an Excel
          file.
        </Trans>
      </p>
    </section>
  );
}

function Current() {
  return (
    <section id="current" className="data-part prose">
      <h2>
        <Trans>Staying current</Trans>
      </h2>
      <p>
        <Trans>
          Every answer carries an <code>ETag</code>. Send it back as <code>If-None-Match</code>, and the
          answer is an empty 304 while nothing has changed. Each record says in <code>updatedAt</code> when it
          changed last; signatories can be ordered by it (<code>sort=-updatedAt</code>). A feed of changes
          will follow.
        </Trans>
      </p>
      <p>
        <Trans>
          Answers may be two seconds old. Please ask for a whole list once rather than record by record: who
          asks for more than one address may make is told to wait (
          <SiteLink to={paths.problem('too-many-requests')}>429</SiteLink>).
        </Trans>
      </p>
    </section>
  );
}
