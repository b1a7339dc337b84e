import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { Failure, Waiting } from '../ui/answers';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { ActionsTable } from './ActionsTable';
import { byWeight } from './actions';
import { ListDownloads } from './Downloads';
import { Emissions } from './Emissions';
import { EnergyFigures } from './EnergyFigures';
import { Goals } from './Goals';
import { HazardList } from './HazardList';
import { InLanguage } from './InLanguage';
import { Invented, InventedMark } from './Invented';
import { Efforts, PillarTable } from './PlanSums';
import {
  emissionsQuery,
  energyQuery,
  goalsQuery,
  plansQuery,
  risksQuery,
  targetsQuery,
  trajectoryQuery,
} from './queries';
import { RiskMatrix } from './RiskMatrix';
import type { Scope } from './scope';
import type { Plan, RiskAssessment } from './shapes';
import type { Shown } from './shown';
import { Targets } from './Targets';
import './published.css';

/** What a signatory has published of its reports, part by part; what it has not is one line at the end. */
export default function Report({ scope, name, shown }: { scope: Scope; name: string; shown: Shown }) {
  const { t } = useLingui();
  const emissions = useQuery(emissionsQuery(scope));
  const targets = useQuery(targetsQuery(scope));
  const trajectory = useQuery(trajectoryQuery(scope.signatoryId));
  const plans = useQuery(plansQuery(scope));
  const risks = useQuery(risksQuery(scope));
  const energy = useQuery(energyQuery(scope));
  const goals = useQuery(goalsQuery(scope));
  const invented = [
    ...(emissions.data?.inventories ?? []),
    ...(targets.data ?? []),
    ...(plans.data ?? []),
    ...(risks.data?.items ?? []),
    ...(energy.data?.items ?? []),
    ...(goals.data ?? []),
  ].some(({ isInvented }) => isInvented);
  const lists = [
    { list: 'inventories', label: t`Inventories`, there: (emissions.data?.inventories.length ?? 0) > 0 },
    { list: 'targets', label: t`Targets`, there: (targets.data?.length ?? 0) > 0 },
    { list: 'plans', label: t`Plans`, there: (plans.data?.length ?? 0) > 0 },
    { list: 'actions', label: t`Actions`, there: plans.data?.some((plan) => plan.actionCount > 0) ?? false },
    { list: 'risk-assessments', label: t`Risk assessments`, there: risks.data?.newest != null },
    { list: 'energy-assessments', label: t`Energy assessments`, there: energy.data?.newest != null },
    { list: 'goals', label: t`Goals`, there: (goals.data?.length ?? 0) > 0 },
  ];
  const queries = [emissions, targets, trajectory, plans, risks, energy, goals] as UseQueryResult[];
  const failed = queries.find((query) => query.isError);
  const missing = queries.some((query) => query.isPending)
    ? []
    : lists.filter(({ list, there }) => !there && list !== 'actions').map(({ label }) => label);
  return (
    <div className="report">
      {invented && <Invented />}
      {failed && (
        <Failure
          error={failed.error}
          service="covenant"
          onRetry={() => {
            for (const query of queries) if (query.isError) void query.refetch();
          }}
        />
      )}
      {queries.some((query) => query.isPending) && <Waiting shape="table" />}
      {emissions.data && emissions.data.inventories.length > 0 && (
        <Emissions emissions={emissions.data} shown={shown} />
      )}
      {targets.data && targets.data.length > 0 && trajectory.data && (
        <Targets targets={targets.data} trajectory={trajectory.data} shown={shown} />
      )}
      {plans.data && plans.data.length > 0 && <Plans plans={plans.data} />}
      {risks.data?.newest && <Risks assessment={risks.data.newest} older={risks.data.items.slice(1)} />}
      {energy.data?.newest && <EnergyFigures assessment={energy.data.newest} />}
      {goals.data && goals.data.length > 0 && <Goals goals={goals.data} />}
      {lists.some(({ there }) => there) && (
        <section className="published-section published-files" aria-labelledby="files">
          <h2 id="files">
            <Trans>The figures as files</Trans>
          </h2>
          <ListDownloads
            lists={lists
              .filter(({ there }) => there)
              .map(({ list, label }) => ({ list, label, signatoryId: scope.holders.join(',') }))}
          />
        </section>
      )}
      {missing.length > 0 && <NotThere name={name} missing={missing} />}
    </div>
  );
}

function NotThere({ name, missing }: { name: string; missing: string[] }) {
  const format = useFormat();
  const parts = format.list(missing);
  return (
    <p className="unknown not-there">
      <Trans>
        {name} has not published here yet: {parts}.
      </Trans>
    </p>
  );
}

const most = 8;

function Plans({ plans }: { plans: Plan[] }) {
  return (
    <section className="published-section" aria-labelledby="plans">
      <h2 id="plans">
        <Trans>What is being done</Trans>
      </h2>
      <InventedMark of={plans} />
      {plans.map((plan) => (
        <PlanShown key={plan.id} plan={plan} />
      ))}
    </section>
  );
}

function PlanShown({ plan }: { plan: Plan }) {
  const format = useFormat();
  const left = plan.actions.length - most;
  const adopted = plan.adoptedOn && format.date(plan.adoptedOn);
  return (
    <div className="plan">
      <h3>
        <SiteLink to={paths.plan(plan.id)}>
          <InLanguage of={plan.language}>{plan.title}</InLanguage>
        </SiteLink>
      </h3>
      <p className="small">
        {adopted ? <Trans>Adopted on {adopted}</Trans> : <Trans>Day of adoption not reported</Trans>}
        {plan.documentUrl && (
          <>
            {' · '}
            <a href={plan.documentUrl} rel="external noreferrer">
              <Trans>the document</Trans>
            </a>
          </>
        )}
        {plan.members.length > 0 && (
          <>
            {' · '}
            <Trans>plan of {format.list(plan.members.map((each) => format.name(each)))}</Trans>
          </>
        )}
      </p>
      {plan.actions.length > 0 && (
        <>
          <Efforts plan={plan} />
          <PillarTable plan={plan} />
          <ActionsTable actions={byWeight(plan.actions).slice(0, most)} language={plan.language} />
          {left > 0 && (
            <p className="after-list">
              <SiteLink to={paths.plan(plan.id)}>
                <Plural value={left} one="and one more action" other="and # more actions" />
              </SiteLink>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Risks({
  assessment,
  older,
}: {
  assessment: RiskAssessment;
  older: { id: string; year: number; title: string }[];
}): ReactNode {
  const shown = 4;
  const left = assessment.hazardDetails.length - shown;
  return (
    <section className="published-section" aria-labelledby="risks">
      <h2 id="risks">
        <Trans>What threatens</Trans>
      </h2>
      <InventedMark of={[assessment]} />
      <p className="small">
        <SiteLink to={paths.riskAssessment(assessment.id)}>
          <InLanguage of={assessment.language}>{assessment.title}</InLanguage>
        </SiteLink>{' '}
        ({assessment.year})
        {older.map((each) => (
          <span key={each.id}>
            {' · '}
            <SiteLink to={paths.riskAssessment(each.id)}>{each.title}</SiteLink> ({each.year})
          </span>
        ))}
      </p>
      <div className="published-pair">
        <RiskMatrix cells={assessment.riskMatrix} />
        <div>
          <HazardList hazards={assessment.hazardDetails} language={assessment.language} most={shown} />
          {left > 0 && (
            <p className="after-list">
              <SiteLink to={paths.riskAssessment(assessment.id)}>
                <Plural value={left} one="and one more hazard" other="and # more hazards" />
              </SiteLink>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
