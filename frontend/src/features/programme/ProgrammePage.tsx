import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type PairingSchemas, pairingApi } from '../../api/pairing';
import { programmesQuery } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { Answer, Unknown } from '../../ui/answers';
import { SourceLine } from '../../ui/Facts';
import { InEnglish } from '../../ui/InEnglish';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Written } from '../../ui/Written';
import './programme.css';

type Programme = PairingSchemas['Programme'];

const indicatorsQuery = queryOptions({
  queryKey: ['pairing', 'indicators'],
  queryFn: ({ signal }) =>
    answer(pairingApi.GET('/api/pairing/v1/indicators', { params: { query: { limit: 200 } }, signal })),
});

/** The programme: its phases, its strands, its money, and the figures that it published about itself. */
export default function ProgrammePage() {
  const { t } = useLingui();
  const programmes = useQuery(programmesQuery);
  const indicators = useQuery(indicatorsQuery);
  return (
    <Page
      title={t`The programme`}
      section="programme"
      answer={
        <Trans>
          With International Urban Cooperation the European Union brings cities and regions at home and abroad
          together on the questions they share. It began in 2016 and goes on under other names.
        </Trans>
      }
    >
      <InEnglish />
      <section className="phases-section">
        <h2>
          <Trans>Phases</Trans>
        </h2>
        <Answer query={programmes} service="pairing">
          {(page) => (
            <ol className="phases">
              {page.items
                .toSorted((a, b) => (a.fromYear ?? 9999) - (b.fromYear ?? 9999))
                .map((each) => (
                  <Phase key={each.slug} programme={each} />
                ))}
            </ol>
          )}
        </Answer>
      </section>
      <section>
        <h2>
          <Trans>Figures it published</Trans>
        </h2>
        <p className="prose small">
          <Trans>
            These are statements of the sources named, not counts of the records here. They do not always
            agree with each other; counts of the records stand on the home page.
          </Trans>
        </p>
        <Answer query={indicators} service="pairing">
          {(page) => (
            <ul className="indicators">
              {page.items.map((each) => (
                <Figure key={each.slug} indicator={each} />
              ))}
            </ul>
          )}
        </Answer>
      </section>
    </Page>
  );
}

function Phase({ programme }: { programme: Programme }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { fromYear, toYear, fundingEur, fundingQualifier, fundingInstrument, source } = programme;
  const amount = fundingEur === null ? null : format.compact(fundingEur);
  return (
    <li className="phase">
      <p className="phase-years">
        {fromYear === null ? <Unknown>{t`years not reported`}</Unknown> : fromYear}
        {fromYear !== null && toYear !== null && toYear !== fromYear && <>–{toYear}</>}
        {fromYear !== null && toYear === null && (
          <span className="phase-open">
            <Trans>end not reported</Trans>
          </span>
        )}
      </p>
      <div>
        <h3>
          <Name of={programme} />
          {programme.code !== programme.name && <span className="phase-code">{programme.code}</span>}
        </h3>
        <p>
          <Written text={programme.summary} texts={programme.summaries} />
        </p>
        {(amount !== null || fundingInstrument) && (
          <p className="phase-money">
            {amount === null ? (
              <Trans>Funding: amount not reported</Trans>
            ) : fundingQualifier === 'about' ? (
              <Trans>Funding: about EUR {amount}</Trans>
            ) : fundingQualifier === 'more_than' ? (
              <Trans>Funding: more than EUR {amount}</Trans>
            ) : fundingQualifier === 'at_least' ? (
              <Trans>Funding: at least EUR {amount}</Trans>
            ) : fundingQualifier === 'up_to' ? (
              <Trans>Funding: up to EUR {amount}</Trans>
            ) : (
              <Trans>Funding: EUR {amount}</Trans>
            )}
            {fundingInstrument && <span lang="en"> ({fundingInstrument})</span>}
          </p>
        )}
        <p className="small">{programme.strands.map((each) => i18n._(strand[each])).join(' · ')}</p>
        <p className="small">
          {programme.pairings === 0 ? (
            <Trans>no pairing recorded here</Trans>
          ) : (
            <SiteLink to={paths.pairings} search={{ programme: [programme.slug] }}>
              <Plural value={programme.pairings} one="# pairing recorded" other="# pairings recorded" />
            </SiteLink>
          )}
          {' · '}
          <Plural
            value={programme.events}
            _0="no event recorded here"
            one="# event recorded"
            other="# events recorded"
          />
        </p>
        {source && (
          <SourceLine source={source} accessed={source.accessedOn ? format.date(source.accessedOn) : null} />
        )}
      </div>
    </li>
  );
}

function Figure({ indicator }: { indicator: PairingSchemas['Indicator'] }) {
  const format = useFormat();
  const programmes = useQuery(programmesQuery).data?.items;
  const code = programmes?.find((each) => each.slug === indicator.programme)?.code;
  // Some sources give a whole list in one statement: too long to be read as a headline.
  const long = indicator.valueText.length > 60;
  return (
    <li className="indicator">
      <p className={long ? 'indicator-value is-long' : 'indicator-value'} lang="en">
        {indicator.valueText}
      </p>
      <p className="indicator-name">
        <span lang="en">{indicator.name}</span>
        {code && <span className="small"> · {code}</span>}
      </p>
      {indicator.note && (
        <p className="small" lang="en">
          {indicator.note}
        </p>
      )}
      <SourceLine
        source={indicator.source}
        accessed={indicator.source.accessedOn ? format.date(indicator.source.accessedOn) : null}
      />
    </li>
  );
}
