import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../i18n/format';
import { useFigures } from '../../../published/figures';
import type { Work } from '../../../report-form/ReportEditor';
import { Facts } from '../../../ui/Facts';
import type { PlanAnswer } from './PlanEditor';
import '../targets/targets.css';

/** What the actions come to together, and what they must come to, from what was stored last. */
export function Effort({ work }: { work: Work<PlanAnswer> }) {
  const { t } = useLingui();
  const figures = useFigures();
  const format = useFormat();
  const { sums, efforts = [] } = work.assessment ?? {};
  if (!sums) return null;
  return (
    <>
      <section className="action-sums" role="status">
        <h2>
          <Trans>The actions together</Trans>
        </h2>
        <Facts
          facts={[
            { label: t`Actions`, value: format.number(sums.actions) },
            { label: t`Avoid a year`, value: figures.tonnes(sums.reductionT) },
            ...(sums.energySavedMwh > 0
              ? [{ label: t`Save a year`, value: `${format.number(sums.energySavedMwh)} MWh` }]
              : []),
            ...(sums.renewableMwh > 0
              ? [{ label: t`Generate a year`, value: `${format.number(sums.renewableMwh)} MWh` }]
              : []),
            ...sums.costs.map(({ currency, investment }) => ({
              label: t`Investment`,
              value: `${format.number(investment)} ${currency ?? ''}`.trim(),
            })),
          ]}
        />
        {sums.withoutReduction > 0 && (
          <p className="small">
            <Plural
              value={sums.withoutReduction}
              one="Of # action it is not said what it avoids."
              other="Of # actions it is not said what they avoid."
            />
          </p>
        )}
      </section>
      {efforts.map((effort) => (
        <section key={effort.targetId} className="action-sums">
          <h2>
            <Against year={effort.targetYear} />
          </h2>
          <Facts
            facts={[
              {
                label: t`Counted against the base year`,
                value: <Missing must={effort.option1MustEqualT} missing={effort.option1MissingT} />,
              },
              {
                label: t`Counted against the latest inventory`,
                value: <Missing must={effort.option2MustEqualT} missing={effort.option2MissingT} />,
                qualifier: effort.latestYear === null ? undefined : figures.year(effort.latestYear),
              },
            ]}
          />
        </section>
      ))}
    </>
  );
}

function Against({ year }: { year: number }) {
  const figures = useFigures();
  return <Trans>Against the target {figures.year(year)}</Trans>;
}

function Missing({ must, missing }: { must: number | null; missing: number | null }) {
  const figures = useFigures();
  if (must === null || missing === null) return <Trans>not known</Trans>;
  const asked = figures.tonnes(must);
  const rest = figures.tonnes(missing);
  return missing > 0 ? (
    <Trans>
      {asked} are needed, {rest} are missing
    </Trans>
  ) : (
    <Trans>{asked} are needed: enough</Trans>
  );
}
