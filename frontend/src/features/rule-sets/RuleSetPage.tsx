import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { covenantBase } from '../../api/covenant';
import { covenantsQuery } from '../../api/covenant/reference';
import { useFormat } from '../../i18n/format';
import { ruleSetQuery } from '../../published/queries';
import type { Clause, RuleSet } from '../../published/shapes';
import { approach, dueItem, runsFrom, targetType } from '../../published/terms';
import { Explained } from '../../ui/Explained';
import { type Fact, Facts } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { InEnglish } from '../../ui/InEnglish';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import '../../published/published.css';

const route = getRouteApi('/$language/covenant/rule-sets/$code/$version');

/** A rule set in plain words: what a report holds, by when, and each clause with where it was read or that it was not. */
export default function RuleSetPage() {
  const { t } = useLingui();
  const { code, version } = route.useParams();
  const query = useQuery(ruleSetQuery(code, version));
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
      title={t`Rule set`}
      missing={t`No such rule set`}
      list={{ label: t`All covenants`, to: paths.covenants }}
    >
      {(rules) => <Rules rules={rules} trail={trail} />}
    </RecordPage>
  );
}

function Rules({ rules, trail }: { rules: RuleSet; trail: Step[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const facts = useRuleFacts(rules);
  const covenants = useQuery(covenantsQuery).data?.items;
  const open = rules.clauses.filter((clause) => !clause.isVerified).length;
  const count = rules.clauses.length;
  return (
    <Page
      title={format.written(rules.names.en ?? rules.code, rules.names)}
      section="covenant"
      trail={trail}
      answer={
        <>
          {format.written(rules.summary, rules.summaries)}
          <Gap />
          {open === 0 ? (
            <Plural
              value={count}
              one="It has # clause, which was read in its source."
              other="It has # clauses; each was read in its source."
            />
          ) : (
            <Trans>
              It has {format.number(count)} clauses;{' '}
              <Plural value={open} one="# of them is not verified" other="# of them are not verified" />: such
              a clause only warns.
            </Trans>
          )}
        </>
      }
    >
      <InEnglish />
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>What a report holds</Trans>
            </h2>
            <Facts facts={facts} />
            <Explained terms={{ 'rule-set': t`Rule set` }} />
          </section>
          <section>
            <h2>
              <Trans>Emissions that are asked for</Trans>
            </h2>
            <Sectors rules={rules} />
          </section>
        </div>
        <div>
          <section>
            <h2>
              <Trans>By when</Trans>
            </h2>
            <Deadlines rules={rules} />
          </section>
          <section>
            <h2>
              <Trans>Who reports by it</Trans>
            </h2>
            <ul className="plain-lines">
              {rules.covenants.map((slug) => {
                const covenant = covenants?.find((each) => each.slug === slug);
                return (
                  <li key={slug}>
                    <SiteLink to={paths.covenantOf(slug)}>{covenant ? format.name(covenant) : slug}</SiteLink>
                  </li>
                );
              })}
            </ul>
          </section>
          <TakeAlong
            json={`${covenantBase}/rule-sets/${rules.code}/${rules.version}`}
            fileName={`${rules.code}-${rules.version}.json`}
            identifier={`${rules.code} ${rules.version}`}
          />
        </div>
      </div>
      <section className="published-section">
        <h2>
          <Trans>Clause by clause</Trans>
        </h2>
        <ul className="clauses" lang="en">
          {rules.clauses.map((clause) => (
            <ClauseLine key={clause.code} clause={clause} />
          ))}
        </ul>
      </section>
    </Page>
  );
}

function ClauseLine({ clause }: { clause: Clause }) {
  const { i18n } = useLingui();
  const { source } = clause;
  return (
    <li id={clause.code} tabIndex={-1}>
      <p>{clause.text}</p>
      <p className="small" lang={i18n.locale}>
        {clause.isVerified ? (
          <span className="verified">
            <Trans>verified</Trans>
          </span>
        ) : (
          <span className="unverified">
            <Trans>not verified</Trans>
          </span>
        )}
        {' · '}
        {source ? (
          source.url ? (
            <a href={source.url} rel="external noreferrer" lang="en">
              {source.title}
            </a>
          ) : (
            <span lang="en">{source.title}</span>
          )
        ) : (
          <Trans>source not known</Trans>
        )}
        {' · '}
        <code>{clause.code}</code>
      </p>
    </li>
  );
}

function useRuleFacts(rules: RuleSet): Fact[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { gases, warmingPotentials, targets, ambition, inventoryAge, benchmarks, eligibility } = rules;
  return [
    { label: t`Version`, value: rules.version },
    {
      label: t`Reports begun under it`,
      value: rules.endsOn
        ? format.dates(rules.takesEffectOn, rules.endsOn, 'day')
        : t`since ${format.date(rules.takesEffectOn)}`,
    },
    {
      label: t`Gases`,
      value: format.series(gases.gases),
      qualifier: gases.optional.length > 0 && t`may be covered as well: ${format.series(gases.optional)}`,
    },
    {
      label: t`Warming potentials`,
      value: format.series(warmingPotentials.accepted),
      qualifier:
        warmingPotentials.withoutExplanation.length < warmingPotentials.accepted.length &&
        t`without a word of explanation: ${format.series(warmingPotentials.withoutExplanation)}`,
    },
    {
      label: t`Ways of counting`,
      value: (
        <ul>
          {rules.approaches.map((each) => {
            const word = approach[each as keyof typeof approach];
            return <li key={each}>{word ? i18n._(word) : each}</li>;
          })}
        </ul>
      ),
      qualifier: t`one of them in an inventory`,
    },
    {
      label: t`Targets`,
      value: (
        <ul>
          {targets.types.map((each) => {
            const word = targetType[each as keyof typeof targetType];
            return <li key={each}>{word ? i18n._(word) : each}</li>;
          })}
        </ul>
      ),
      qualifier: t`a target after ${String(targets.interimAfterYear)} asks for a step on the way`,
    },
    {
      label: t`Ambition`,
      value: ambition.isNational ? (
        t`at least that of the national target`
      ) : (
        <ul>
          {ambition.cuts.map((cut) => (
            <li key={cut.commitmentType}>
              {t`at least ${format.percent(cut.pct / 100, 1)} by ${String(cut.targetYear)}`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: t`Newest inventory`,
      value: t`at most ${format.number(inventoryAge.years)} years old`,
    },
    ...(eligibility
      ? [
          {
            label: t`A plan is taken`,
            value: t`with ${format.number(eligibility.inventorySectorsMin)} key sectors in the inventory and ${format.number(eligibility.actionSectorsMin)} in the actions, at least`,
            qualifier: t`and a cut of ${format.percent(eligibility.minimumPct / 100, 1)} by 2030`,
          },
        ]
      : []),
    ...(benchmarks
      ? [
          {
            label: t`Benchmarks of excellence`,
            value: t`${format.number(benchmarks.minimum)} to ${format.number(benchmarks.maximum)} actions`,
          },
        ]
      : []),
    ...(rules.planEquivalents.length > 0
      ? [
          {
            label: t`Plans taken for its own`,
            value: (
              <ul>
                {rules.planEquivalents.map((each) => (
                  <li key={each.code}>{format.written(each.names.en ?? each.code, each.names)}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
}

function Deadlines({ rules }: { rules: RuleSet }) {
  const { i18n, t } = useLingui();
  const format = useFormat();
  return (
    <Facts
      facts={rules.deadlines.map((each) => {
        const words = dueItem[each.item];
        const months = format.number(each.months);
        return {
          label: words ? i18n._(words) : each.item,
          value: each.repeats ? t`every ${months} months` : t`within ${months} months`,
          qualifier: (
            <>
              {i18n._(runsFrom[each.runsFrom])}
              {each.clause && !each.clause.isVerified && ` · ${t`not verified`}`}
            </>
          ),
        };
      })}
    />
  );
}

function Sectors({ rules }: { rules: RuleSet }) {
  const { t } = useLingui();
  const format = useFormat();
  const written = (of: { code: string; names: Record<string, string> }) =>
    format.written(of.names.en ?? of.code, of.names);
  const level = { shall: t`mandatory`, should: t`recommended`, may: t`optional` };
  return (
    <Facts
      facts={rules.sectors.map((sector) => ({
        label: written(sector),
        value: (
          <>
            {level[sector.requirement]}
            {!sector.isInTotals && ` · ${t`in no total`}`}
          </>
        ),
        qualifier: format.series(sector.subsectors.map(written)),
      }))}
    />
  );
}
