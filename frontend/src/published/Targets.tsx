import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CourseChart } from '../chart/CourseChart';
import { useFormat } from '../i18n/format';
import { type Fact, Facts } from '../ui/Facts';
import { Gap } from '../ui/Gap';
import { courseOf } from './course';
import { scaleOf, useFigures } from './figures';
import { InLanguage, Written } from './InLanguage';
import { InventedMark } from './Invented';
import { useVerdict } from './sentence';
import type { Target, Trajectory } from './shapes';
import type { Shown } from './shown';
import { ambitionVerdict, sector as sectorWords, targetType } from './terms';
import { WhatIf } from './WhatIf';

/** What was promised against what was measured, and what the promise rests on. */
export function Targets({
  targets,
  trajectory,
  shown,
}: {
  targets: Target[];
  trajectory: Trajectory;
  shown: Shown;
}) {
  const { t } = useLingui();
  const main = targets.find(({ id }) => id === trajectory.mainTargetId) ?? targets[0];
  if (!main) return null;
  const others = targets.filter(({ id }) => id !== main.id);
  return (
    <section className="published-section" aria-labelledby="targets">
      <h2 id="targets">
        <Trans>The promise and the way to it</Trans>
      </h2>
      <InventedMark of={targets} />
      <div className="published-pair">
        <Course trajectory={trajectory} shown={shown} />
        <div>
          <TargetFacts target={main} title={main.title ?? t`Target for ${String(main.targetYear)}`} />
          {others.map((target) => (
            <details key={target.id} className="further-target">
              <summary>
                <InLanguage of={target.title ? target.language : null}>
                  {target.title ??
                    (target.isInterim
                      ? t`Step on the way: ${String(target.targetYear)}`
                      : t`Target for ${String(target.targetYear)}`)}
                </InLanguage>
              </summary>
              <TargetFacts target={target} />
            </details>
          ))}
        </div>
      </div>
      <WhatIf signatoryId={trajectory.signatory.id} />
    </section>
  );
}

function Course({ trajectory, shown }: { trajectory: Trajectory; shown: Shown }) {
  const { t } = useLingui();
  const { points, paths } = courseOf(trajectory, {
    target: (year) => t`Target ${year}`,
    interim: (year) => t`Step ${year}`,
    unconditional: t`Without conditions`,
    projection: t`Without measures`,
    former: t`The way before the base was restated`,
  });
  const { scale, per } = scaleOf([
    ...points.map(({ value }) => value),
    ...paths.flatMap((path) => path.points.map(({ value }) => value)),
  ]);
  const unit = {
    tonnes: t`in tonnes of CO2 equivalent`,
    thousand: t`in thousand tonnes of CO2 equivalent`,
    million: t`in million tonnes of CO2 equivalent`,
  }[scale];
  if (points.length === 0 && paths.length === 0) {
    return (
      <p>
        <Trans>
          Neither the base nor the goal of this target is known in tonnes: there is nothing to draw.
        </Trans>
      </p>
    );
  }
  return (
    <CourseChart
      level="h3"
      title={t`Measured and promised`}
      tone="covenant"
      points={points}
      paths={paths}
      per={per}
      headers={[t`Line`, t`Year`, t`Tonnes of CO2 equivalent`]}
      measured={t`Measured`}
      was={t`Before it was restated`}
      asTable={shown.isTable('course')}
      onTable={(on) => shown.onTable('course', on)}
      fileName="measured-and-promised.csv"
    >
      <Trans>What was measured (green) and the straight way to what was promised, {unit}.</Trans>
      {(points.some(({ before }) => before !== null) || paths.some(({ kind }) => kind === 'former')) && (
        <>
          <Gap />
          <Trans>Dashed: before it was restated.</Trans>
        </>
      )}
    </CourseChart>
  );
}

/** A target in facts: what it is measured from, what it means, where it stands, what hangs on whom. */
function TargetFacts({ target, title }: { target: Target; title?: string }) {
  const facts = useTargetFacts(target);
  return (
    <>
      {title && (
        <h3 className="facts-head">
          <InLanguage of={target.title ? target.language : null}>{title}</InLanguage>
        </h3>
      )}
      <Facts facts={facts} />
    </>
  );
}

function useTargetFacts(target: Target): Fact[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const figures = useFigures();
  const verdict = useVerdict();
  const { figures: own, language } = target;
  const newest = target.progress.at(-1);
  const tonnes = (value: number) => `${figures.whole(value)} t`;
  const text = (value: string | null) => value && <Written of={language} text={value} />;
  const optional = (label: string, value: ReactNode, qualifier?: ReactNode): Fact[] =>
    value === null || value === undefined || value === '' ? [] : [{ label, value, qualifier }];
  return [
    { label: t`Kind`, value: i18n._(targetType[target.type]) },
    {
      label: t`Cut`,
      value: target.pct === null ? null : figures.percent(target.pct),
      qualifier:
        target.pctUnconditional !== null &&
        t`of it without conditions: ${figures.percent(target.pctUnconditional)}`,
    },
    ...optional(t`Conditions`, text(target.conditions)),
    {
      label: t`Measured from`,
      value: own.baseT === null ? null : tonnes(own.baseT),
      qualifier: target.baseYear !== null && <Trans>in {String(target.baseYear)}</Trans>,
    },
    ...(target.bauT === null
      ? []
      : [
          {
            label: t`Without measures`,
            value: tonnes(target.bauT),
            qualifier: <Trans>in {String(target.targetYear)}</Trans>,
          },
        ]),
    {
      label: t`To reach`,
      value: own.targetT === null ? null : tonnes(own.targetT),
      qualifier: <Trans>in {String(target.targetYear)}</Trans>,
    },
    {
      label: t`Against the base year`,
      value:
        own.reductionVsBasePct === null
          ? null
          : own.reductionVsBasePct >= 0
            ? t`${figures.percent(own.reductionVsBasePct)} less`
            : t`${figures.percent(-own.reductionVsBasePct)} more`,
    },
    ...(newest && !newest.isBase
      ? [
          {
            label: t`Where it stands`,
            value: verdict(newest.caveats.includes('approach_differs') ? 'not_comparable' : newest.status),
            qualifier: <Standing progress={newest} />,
          },
        ]
      : []),
    {
      label: t`Held against the national target`,
      value: i18n._(ambitionVerdict[target.ambition.verdict]),
      qualifier: <Ambition target={target} />,
    },
    ...optional(
      t`Sectors`,
      target.sectors.length > 0 && format.series(target.sectors.map((each) => i18n._(sectorWords[each]))),
    ).filter(({ value }) => value !== false),
    ...optional(t`Boundary`, text(target.boundary), text(target.boundaryDiffersReason)),
    ...(target.offsetsT === null
      ? []
      : [
          {
            label: t`Offsets`,
            value: tonnes(target.offsetsT),
            qualifier: t`stated apart, in no figure here`,
          },
        ]),
    ...(target.removalsT === null
      ? []
      : [
          {
            label: t`Removals`,
            value: tonnes(target.removalsT),
            qualifier: t`stated apart, in no figure here`,
          },
        ]),
    ...optional(t`Set in`, target.setYear === null ? null : String(target.setYear)),
  ];
}

function Standing({ progress }: { progress: Target['progress'][number] }): ReactNode {
  const figures = useFigures();
  const year = String(progress.year);
  const gap = progress.gapT === null ? null : figures.whole(Math.abs(progress.gapT));
  const yearly = progress.requiredAnnualT === null ? null : figures.whole(progress.requiredAnnualT);
  return (
    <>
      {gap === null || progress.gapT === null ? (
        <Trans>in {year}</Trans>
      ) : progress.gapT > 0 ? (
        <Trans>
          in {year}, {gap} t above the straight way
        </Trans>
      ) : (
        <Trans>
          in {year}, {gap} t below the straight way
        </Trans>
      )}
      {yearly !== null && progress.requiredAnnualT !== null && progress.requiredAnnualT > 0 && (
        <>
          {' · '}
          <Trans>from then on {yearly} t less each year lead to it</Trans>
        </>
      )}
    </>
  );
}

function Ambition({ target }: { target: Target }): ReactNode {
  const figures = useFigures();
  const { ambition } = target;
  const { nationalTarget: national } = ambition;
  const points =
    ambition.shortfallPoints === null || ambition.shortfallPoints === 0
      ? null
      : figures.points(ambition.shortfallPoints);
  return (
    <>
      {ambition.againstPct !== null && ambition.againstYear !== null && (
        <Trans>
          {figures.percent(ambition.againstPct)} by {String(ambition.againstYear)}
        </Trans>
      )}
      {points !== null && (
        <>
          {' · '}
          <Trans>{points} percentage points are missing</Trans>
        </>
      )}
      {national && (
        <>
          {' · '}
          <Trans>
            national target of {national.setOn.slice(0, 4)}, base year {String(national.baseYear)}
          </Trans>
        </>
      )}
      {ambition.clause && !ambition.clause.isVerified && (
        <>
          {' · '}
          <Trans>by a clause that is not verified</Trans>
        </>
      )}
    </>
  );
}
