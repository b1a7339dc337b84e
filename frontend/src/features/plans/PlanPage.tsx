import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { covenantBase } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import { ActionsTable } from '../../published/ActionsTable';
import { chosen } from '../../published/actions';
import { Downloads } from '../../published/Downloads';
import { useFigures } from '../../published/figures';
import { foreign, Written } from '../../published/InLanguage';
import { Invented } from '../../published/Invented';
import { Efforts, PillarTable } from '../../published/PlanSums';
import { planQuery } from '../../published/queries';
import type { Plan } from '../../published/shapes';
import { pillar as pillarWords } from '../../published/terms';
import { Explained } from '../../ui/Explained';
import { type Fact, Facts } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { ActionFilters } from './ActionFilters';

const route = getRouteApi('/$language/covenant/plans/$id');

/** One plan: what it is to reach, what its actions come to, and every action. */
export default function PlanPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const query = useQuery(planQuery(id));
  const trail = [
    { label: t`Covenant of Mayors`, to: paths.covenant },
    { label: t`Signatories`, to: paths.signatories },
  ];
  return (
    <RecordPage
      query={query}
      service="covenant"
      section="covenant"
      trail={trail}
      title={t`Plan`}
      missing={t`No such plan`}
      list={{ label: t`All signatories`, to: paths.signatories }}
    >
      {(plan) => <Record plan={plan} trail={trail} />}
    </RecordPage>
  );
}

function Record({ plan, trail }: { plan: Plan; trail: Step[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const facts = usePlanFacts(plan);
  const { signatory } = plan;
  const name = format.name(signatory);
  return (
    <Page
      title={plan.title}
      titleLanguage={foreign(plan.language, format.language)}
      section="covenant"
      trail={[...trail, { label: name, to: paths.signatory(signatory.id) }]}
      answer={<Answer plan={plan} />}
    >
      {plan.isInvented && <Invented note={plan.provenanceNote} language={plan.language} />}
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts facts={facts} />
            <Explained
              terms={{ secap: t`Action plan`, 'benchmark-of-excellence': t`Benchmark of excellence` }}
            />
          </section>
        </div>
        <div>
          {plan.actions.length > 0 && (
            <section>
              <h2>
                <Trans>What the actions come to</Trans>
              </h2>
              <PillarTable plan={plan} />
              <div className="after-list">
                <Efforts plan={plan} />
              </div>
            </section>
          )}
          <Downloads
            json={`${covenantBase}/plans/${plan.id}`}
            name={`plan-${plan.id}`}
            identifier={plan.id}
            lists={
              plan.actions.length > 0
                ? [{ list: 'actions', label: t`Actions`, signatoryId: signatory.id }]
                : []
            }
          />
        </div>
      </div>
      <section className="published-section" aria-labelledby="actions">
        <h2 id="actions">
          <Trans>Actions</Trans>
        </h2>
        <Actions plan={plan} />
      </section>
    </Page>
  );
}

function Actions({ plan }: { plan: Plan }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const actions = chosen(plan.actions, search);
  if (plan.actions.length === 0) {
    return (
      <p>
        <Trans>The plan names no actions here.</Trans>
      </p>
    );
  }
  return (
    <>
      <ActionFilters
        actions={plan.actions}
        choice={search}
        onChoice={(choice) =>
          void navigate({ search: { ...search, ...choice }, replace: true, resetScroll: false })
        }
      />
      <p className="table-lead" role="status">
        <Plural value={actions.length} one="# action" other="# actions" />
      </p>
      {actions.length > 0 && <ActionsTable actions={actions} language={plan.language} />}
    </>
  );
}

function Answer({ plan }: { plan: Plan }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const name = format.name(plan.signatory);
  const adopted = plan.adoptedOn && format.date(plan.adoptedOn);
  const aims = format.list(plan.pillars.map((each) => i18n._(pillarWords[each])));
  const count = plan.sums.actions;
  const sum = figures.tonnes(plan.sums.reductionT);
  return (
    <>
      {adopted ? (
        <Trans>
          {name} adopted this plan on <strong>{adopted}</strong>.
        </Trans>
      ) : (
        <Trans>This is a plan of {name}; the day of its adoption is not reported.</Trans>
      )}
      {aims && (
        <>
          <Gap />
          <Trans>It is for: {aims}.</Trans>
        </>
      )}
      {count > 0 && (
        <>
          <Gap />
          {plan.sums.reductionT > 0 ? (
            <Trans>
              Its <Plural value={count} one="# action avoids" other="# actions avoid" />{' '}
              <strong>{sum}</strong> a year together.
            </Trans>
          ) : (
            <Plural value={count} one="It has # action." other="It has # actions." />
          )}
        </>
      )}
    </>
  );
}

function usePlanFacts(plan: Plan): Fact[] {
  const { t } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const { language, ruleSet } = plan;
  const text = (value: string | null) => value && <Written of={language} text={value} />;
  const lines = (values: string[]) => (values.length === 0 ? null : text(values.join('\n')));
  const further: [string, ReactNode][] = [
    [t`Deemed from`, text(plan.equivalentOf)],
    [t`Boundary`, text(plan.boundary)],
    [t`Who works on it`, text(plan.teams)],
    [t`Who took part`, text(plan.stakeholderEngagement)],
    [t`Funding`, lines(plan.fundingSources)],
    [t`What comes first`, lines(plan.priorityAreas)],
    [t`Synergies and trade-offs`, text(plan.synergies)],
    [t`How it is followed`, text(plan.monitoringArrangement)],
  ];
  return [
    {
      label: t`Signatory`,
      value: <SiteLink to={paths.signatory(plan.signatory.id)}>{format.name(plan.signatory)}</SiteLink>,
    },
    ...(plan.members.length > 0
      ? [
          {
            label: t`Plan of the group`,
            value: (
              <ul>
                {plan.members.map((each) => (
                  <li key={each.id}>
                    <SiteLink to={paths.signatory(each.id)}>{format.name(each)}</SiteLink>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    {
      label: t`Adopted on`,
      value: plan.adoptedOn && format.date(plan.adoptedOn),
      qualifier: text(plan.adoptedBy),
    },
    {
      label: t`Document`,
      value: plan.documentUrl && (
        <a href={plan.documentUrl} rel="external noreferrer">
          {plan.documentUrl.replace(/^https:\/\/|\/$/g, '')}
        </a>
      ),
    },
    {
      label: t`Budget`,
      value: plan.budget && `${format.number(plan.budget.amount)} ${plan.budget.currency}`,
    },
    ...(plan.energySavedMwh > 0
      ? [
          {
            label: t`Saves together`,
            value: `${figures.whole(plan.energySavedMwh)} MWh`,
            qualifier: t`a year`,
          },
        ]
      : []),
    ...(plan.renewableMwh > 0
      ? [
          {
            label: t`Renewable energy together`,
            value: `${figures.whole(plan.renewableMwh)} MWh`,
            qualifier: t`a year`,
          },
        ]
      : []),
    ...further.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    {
      label: t`Rules`,
      value: (
        <SiteLink to={paths.ruleSet(ruleSet.code, ruleSet.version)}>
          {ruleSet.code} {ruleSet.version}
        </SiteLink>
      ),
    },
    { label: t`Record changed`, value: format.date(plan.updatedAt.slice(0, 10)) },
  ];
}
