import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CovenantSchemas as Schemas } from '../../../api/covenant';
import { CourseChart } from '../../../chart/CourseChart';
import type { CoursePath } from '../../../chart/course-rows';
import { useFormat } from '../../../i18n/format';
import { scaleOf, useFigures } from '../../../published/figures';
import { useVerdict } from '../../../published/sentence';
import { ambitionVerdict } from '../../../published/terms';
import type { Assessment } from '../../../report-form/assessment';
import type { Work } from '../../../report-form/ReportEditor';
import { Facts } from '../../../ui/Facts';
import './targets.css';

type Told = Schemas['TargetAssessment'];

export type TargetAnswer = Assessment & Partial<Pick<Told, 'figures' | 'line' | 'progress' | 'ambition'>>;

const reasons: Record<Schemas['TargetAmbition']['reason'], MessageDescriptor> = {
  same_base_year: msg`Both are cuts of the same year's emissions.`,
  rebased: msg`Worked out against the national base year, by your own inventory of that year.`,
  commitment: msg`Held against the cut that the commitment asks for.`,
  no_other: msg`There is no other target to hold it against.`,
  percent_unknown: msg`The cut in percent is not known.`,
  target_years_differ: msg`The target years differ.`,
  target_year_unknown: msg`The target year is not known.`,
  base_year_unknown: msg`The base year is not known.`,
  no_inventory_of_base_year: msg`The base years differ, and you have no inventory of the national base year.`,
  commitment_without_cut: msg`The commitment asks for no cut in percent.`,
};

/** Where the target leads, from what was stored last: tonnes, both comparisons, the line, the ambition. */
export function WhereItLeads({ work }: { work: Work<TargetAnswer> }) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  const format = useFormat();
  const { figures: made, progress = [], ambition } = work.assessment ?? {};
  if (!made) return null;
  const facts = [
    { label: t`Starts from`, value: made.baseT === null ? null : figures.tonnes(made.baseT) },
    { label: t`Leads to`, value: made.targetT === null ? null : figures.tonnes(made.targetT) },
    {
      label: t`Against the base year`,
      value: made.reductionVsBasePct === null ? null : change(made.reductionVsBasePct),
    },
    {
      label: t`Against a course without measures`,
      value: made.reductionVsBauPct === null ? null : change(made.reductionVsBauPct),
    },
    {
      label: t`By inhabitant or unit of GDP`,
      value: made.targetIntensity === null ? null : format.number(made.targetIntensity),
    },
    {
      label: t`Without what depends on conditions`,
      value: made.unconditionalTargetT === null ? null : figures.tonnes(made.unconditionalTargetT),
    },
  ].filter(({ value }) => value !== null);
  function change(pct: number) {
    const moved = figures.percent(Math.abs(pct));
    return pct < 0 ? t`${moved} more` : t`${moved} less`;
  }
  return (
    <>
      <section role="status" className="target-leads">
        <h2>
          <Trans>Where it leads</Trans>
        </h2>
        {facts.length === 0 ? (
          <p className="small">
            <Trans>Fill in the cut and the base, and the figures appear here.</Trans>
          </p>
        ) : (
          <Facts facts={facts} />
        )}
        {made.isAboveBase && (
          <p className="notice">
            <Trans>Reaching this target still means more emissions than in the base year.</Trans>
          </p>
        )}
        <Newest progress={progress} />
      </section>
      {ambition && (
        <section className="target-leads">
          <h2>
            <Trans>Ambition</Trans>
          </h2>
          <p>
            <strong>{i18n._(ambitionVerdict[ambition.verdict])}</strong>
            {ambition.againstPct !== null && ambition.againstYear !== null && (
              <>
                {': '}
                <Against pct={ambition.againstPct} year={ambition.againstYear} />
              </>
            )}
          </p>
          <p className="small">{i18n._(reasons[ambition.reason])}</p>
          {ambition.nationalTarget && <National target={ambition.nationalTarget} />}
        </section>
      )}
      <Course work={work} />
    </>
  );
}

function Newest({ progress }: { progress: NonNullable<TargetAnswer['progress']> }) {
  const figures = useFigures();
  const verdict = useVerdict();
  const newest = progress.filter(({ isBase }) => !isBase).at(-1);
  if (!newest || newest.status === 'insufficient_data') return null;
  const year = figures.year(newest.year);
  const said = verdict(newest.status);
  return newest.achievedPct === null || newest.achievedPct < 0 ? (
    <p>
      <Trans>
        By your inventory of {year}: <strong>{said}</strong>.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>
        By your inventory of {year}: <strong>{said}</strong>, {figures.percent(newest.achievedPct)} of the
        promised cut.
      </Trans>
    </p>
  );
}

function Against({ pct, year }: { pct: number; year: number }) {
  const figures = useFigures();
  return (
    <Trans>
      held against {figures.percent(pct)} by {figures.year(year)}
    </Trans>
  );
}

function National({ target }: { target: Schemas['NationalTarget'] }) {
  const figures = useFigures();
  const pct = figures.percent(target.pct);
  const base = figures.year(target.baseYear);
  const by = figures.year(target.targetYear);
  const since = target.setOn.slice(0, 4);
  return (
    <p className="small">
      <Trans>
        National target since {since}: {pct} less by {by} than in {base}.
      </Trans>
      {!target.clause.isVerified && (
        <>
          {' '}
          <Trans>This figure is not verified yet.</Trans>
        </>
      )}
    </p>
  );
}

/** The line to the target and the own inventories beside it. */
function Course({ work }: { work: Work<TargetAnswer> }) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const { figures: made, line = [], progress = [] } = work.assessment ?? {};
  const ends = [line[0], line.at(-1)].flatMap((each) =>
    each && each.allowedT !== null ? [{ year: each.year, value: each.allowedT }] : [],
  );
  const year = String(line.at(-1)?.year ?? '');
  if (!made || ends.length < 2) return null;
  const points = progress
    .filter(({ caveats }) => !caveats.includes('approach_differs'))
    .map((each) => ({ year: each.year, value: each.emissionsT }));
  const paths: CoursePath[] = [{ key: 'target', kind: 'target', label: t`Target ${year}`, points: ends }];
  const { scale, per } = scaleOf([...ends, ...points].map(({ value }) => value));
  const unit = {
    tonnes: t`in tonnes of CO2 equivalent`,
    thousand: t`in thousand tonnes of CO2 equivalent`,
    million: t`in million tonnes of CO2 equivalent`,
  }[scale];
  return (
    <CourseChart
      level="h3"
      title={t`The way to it`}
      tone="covenant"
      points={points}
      paths={paths}
      per={per}
      headers={[t`Line`, t`Year`, t`Tonnes of CO2 equivalent`]}
      measured={t`Measured`}
      was={t`Before it was restated`}
      asTable={asTable}
      onTable={setAsTable}
      fileName="target.csv"
    >
      <Trans>Your inventories (green) and the straight way to the target, {unit}.</Trans>
    </CourseChart>
  );
}
