import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { Moment } from '../../calls/Closing';
import { callQuery } from '../../calls/queries';
import { StateMark } from '../../calls/StateMark';
import { Countries, SideRules } from '../../calls/sentences';
import type { Call } from '../../calls/shapes';
import { policyName, sideName } from '../../calls/words';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { useCriterion } from '../../score/words';
import { EditEntry } from '../../ui/EditEntry';
import { Explained } from '../../ui/Explained';
import { Facts } from '../../ui/Facts';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { TakeAlong } from '../../ui/TakeAlong';
import { Written } from '../../ui/Written';
import { ApplyEntry } from './ApplyEntry';
import './board.css';

const route = getRouteApi('/$language/calls/$slug');

/** One call: who may apply, until when, and how it is decided. */
export default function CallPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const query = useQuery(callQuery(slug));
  const trail = [
    { label: t`City and regional cooperation`, to: paths.pairing },
    { label: t`Calls`, to: paths.calls },
  ];
  return (
    <RecordPage
      query={query}
      service="pairing"
      section="pairing"
      trail={trail}
      title={t`Call`}
      missing={t`No such call`}
      list={{ label: t`All calls`, to: paths.calls }}
    >
      {(call) => <Record call={call} trail={trail} />}
    </RecordPage>
  );
}

function Record({ call, trail }: { call: Call; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const programme = useQuery(programmesQuery).data?.items.find((each) => each.slug === call.programme);
  const text = call.texts.en ?? Object.values(call.texts)[0];
  const summary = call.summaries.en ?? Object.values(call.summaries)[0];
  return (
    <Page title={format.name(call)} section="pairing" trail={trail} answer={<Sentence call={call} />}>
      <EditEntry kind="calls" id={call.id} address={call.slug} />
      <ApplyEntry call={call} />
      <div className="record">
        <div>
          {summary && (
            <p className="lead call-lead">
              <Written text={summary} texts={call.summaries} />
            </p>
          )}
          <section>
            <h2>
              <Trans>Who may apply</Trans>
            </h2>
            {call.sides.map((side) => (
              <div key={side.side} className="call-side">
                <h3>{i18n._(sideName[side.side])}</h3>
                <div>
                  <Trans>
                    Open for <Countries codes={side.countries} />.
                  </Trans>
                </div>
                <SideRules side={side} />
              </div>
            ))}
          </section>
          <section>
            <h2>
              <Trans>What an application says</Trans>
            </h2>
            <Asked call={call} />
            <Explained
              terms={{
                eligibility: t`Eligibility`,
                endorsement: t`Endorsement`,
                wish: t`Wish`,
                veto: t`Veto`,
                score: t`Score`,
              }}
            />
          </section>
          <section>
            <h2>
              <Trans>How it is decided</Trans>
            </h2>
            <Decided call={call} />
          </section>
          {text && (
            <section>
              <h2>
                <Trans>The text of the call</Trans>
              </h2>
              <p className="call-text">
                <Written text={text} texts={call.texts} />
              </p>
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>
              <Trans>At a glance</Trans>
            </h2>
            <Facts
              facts={[
                { label: t`State`, value: <StateMark state={call.state} /> },
                { label: t`Opens`, value: <Moment at={call.opensAt} zone={call.timeZone} /> },
                { label: t`Closes`, value: <Moment at={call.closesAt} zone={call.timeZone} end /> },
                { label: t`Programme`, value: programme ? format.name(programme) : call.programme },
                { label: t`Strand`, value: i18n._(strand[call.strand]) },
                {
                  label: t`Topics`,
                  value:
                    call.topics.length === 0 ? (
                      t`All topics`
                    ) : (
                      <ul className="tags">
                        {call.topics.map((code) => (
                          <li key={code} className="tag">
                            <Name of={topic(code)} />
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
          </section>
          <TakeAlong
            json={`${pairingBase}/calls/${encodeURIComponent(call.slug)}`}
            fileName={`${call.slug}.json`}
            identifier={call.slug}
          />
        </div>
      </div>
    </Page>
  );
}

/** Whether one can apply, and until when. */
function Sentence({ call }: { call: Call }): ReactNode {
  const closes = <Moment at={call.closesAt} zone={call.timeZone} end inline />;
  switch (call.state) {
    case 'published':
      return (
        <Trans>
          Applications can be handed in from <Moment at={call.opensAt} zone={call.timeZone} inline />.
        </Trans>
      );
    case 'open':
      return <Trans>Open: applications can be handed in until {closes}.</Trans>;
    case 'closed':
      return <Trans>Closed since {closes}; the applications are to be read.</Trans>;
    case 'evaluating':
      return <Trans>Closed; the applications are being read and decided on.</Trans>;
    case 'decided':
      return <Trans>Decided: every applicant has been told the decision and the reasons.</Trans>;
    case 'archived':
      return <Trans>This call is over.</Trans>;
  }
}

/** What belongs to an application, a sentence each. */
function Asked({ call }: { call: Call }) {
  const format = useFormat();
  const { maxWishes, maxVetoes, maxCapacity, minStaffMonths } = call;
  const months = minStaffMonths && format.number(minStaffMonths.value);
  return (
    <ul className="rules">
      <li>
        <Trans>Why the place applies, and which topics it wants to work on.</Trans>
      </li>
      <li>
        {call.needsEndorsement ? (
          <Trans>
            Who governs the place stands behind it: name, office and day of the endorsement are needed.
          </Trans>
        ) : (
          <Trans>An endorsement by who governs the place is welcome, and not needed.</Trans>
        )}
      </li>
      {minStaffMonths && (
        <li>
          {minStaffMonths.isHard ? (
            minStaffMonths.comparison === 'more_than' ? (
              <Trans>More than {months} months of staff time are committed.</Trans>
            ) : (
              <Trans>At least {months} months of staff time are committed.</Trans>
            )
          ) : (
            <Trans>{months} months of staff time are recommended.</Trans>
          )}
        </li>
      )}
      {maxWishes > 0 && (
        <li>
          <Plural
            value={maxWishes}
            one="# partner can be wished for."
            other="Up to # partners can be wished for, in an order."
          />
        </li>
      )}
      {maxVetoes > 0 && (
        <li>
          <Plural
            value={maxVetoes}
            one="# partner can be refused. The applicant and the programme’s staff alone see it, never the one refused."
            other="Up to # partners can be refused. The applicant and the programme’s staff alone see it, never those refused."
          />
        </li>
      )}
      <li>
        <Plural
          value={maxCapacity}
          one="An applicant works with # partner."
          other="An applicant says with how many partners it can work, # at most."
        />
      </li>
    </ul>
  );
}

/** The steps from the closing to the pairs. */
function Decided({ call }: { call: Call }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const criterion = useCriterion();
  const { readers, minScore } = call;
  const least = minScore === null ? null : format.number(minScore);
  const policy = i18n._(policyName[call.policy]);
  return (
    <ol className="call-steps">
      <li>
        <div>
          <Trans>
            The rules above are applied to each application, and the applicant sees each result with its
            figure.
          </Trans>
        </div>
      </li>
      <li>
        <div>
          <Plural
            value={readers}
            one="# reader gives points to each application."
            other="# readers give points to each application, without seeing each other’s."
          />
          {call.readingCriteria.length > 0 && (
            <Weights
              rows={call.readingCriteria.map(({ key, names, maxPoints, weight }) => ({
                key,
                name: format.name({ name: names.en ?? Object.values(names)[0] ?? key, names }),
                weight,
                note: <Plural value={maxPoints} one="up to # point" other="up to # points" />,
              }))}
            />
          )}
        </div>
      </li>
      <li>
        <div>
          <Trans>
            The programme selects, and tells every applicant its decision with the reasons, those who are not
            selected too.
          </Trans>
        </div>
      </li>
      <li>
        <div>
          <Trans>The places selected are paired. What counts first: {policy}.</Trans>{' '}
          {least !== null && <Trans>Pairs with less than {least} of 100 points are not made.</Trans>}
          {call.criteria.length === 0 ? (
            <p className="small">
              <Trans>
                How well two places fit is calculated with the weights that hold where a call sets none.
              </Trans>
            </p>
          ) : (
            <Weights
              rows={call.criteria.map(({ key, weight }) => ({
                key,
                name: criterion(key),
                weight,
                note: null,
              }))}
            />
          )}
        </div>
      </li>
    </ol>
  );
}

/** Criteria with what each weighs beside the others. */
function Weights({ rows }: { rows: { key: string; name: string; weight: number; note: ReactNode }[] }) {
  const format = useFormat();
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <ul className="weights">
      {rows.map(({ key, name, weight, note }) => {
        const share = all === 0 ? 0 : weight / all;
        return (
          <li key={key} className="weight">
            <span>
              {name}
              {note && <span className="fact-qualifier">{note}</span>}
            </span>
            <span className="weight-share">{format.percent(share, 1)}</span>
            <svg className="weight-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="4" />
              <rect width={share * 100} height="4" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
