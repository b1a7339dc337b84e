import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceEntry, TextEntry } from '../../../form/Fields';
import { type Content, type Json, same } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import { restatementReason } from '../../../published/terms';
import type { Work } from '../../../report-form/ReportEditor';
import { Waiting } from '../../../ui/answers';
import { Facts } from '../../../ui/Facts';
import type { RuleSet } from '../queries';
import type { InventoryAssessment } from './content';

/** What has come of it: totals, and why figures change that were public. */
export function ReviewStep({ work, ruleSet }: { work: Work<InventoryAssessment>; ruleSet: RuleSet }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { assessment, content, write, info } = work;
  const totals = assessment?.totals;
  const name = ({ code, names }: { code: string; names: Readonly<Record<string, string>> }) =>
    format.written(names.en ?? code, names);
  const tonnes = (value: number) =>
    new Intl.NumberFormat(format.locale, { maximumFractionDigits: 0 }).format(value);
  // What was said of the last restatement stays in the record; of another one it says nothing.
  const isOld = info.published !== null && same(info.published.restatement, content.restatement);
  const restatement =
    typeof content.restatement === 'object' && content.restatement !== null && !isOld
      ? (content.restatement as Content)
      : null;
  const figures = ['cells', 'lines', 'localEnergy', 'localFactors', 'gwpSet', 'approach', 'boundary'];
  const changes =
    info.published !== null && figures.some((each) => !same(info.published?.[each], content[each]));
  return (
    <>
      <section className="form-part">
        <h2>
          <Trans>What it comes to</Trans>
        </h2>
        {!totals ? (
          <Waiting />
        ) : (
          <>
            <Facts
              facts={[
                {
                  label: t`Direct and indirect`,
                  value: t`${tonnes(totals.directIndirectT)} t CO2e`,
                  qualifier: totals.isIncomplete ? t`incomplete: cells are missing from it` : undefined,
                },
                {
                  label: t`By inhabitant`,
                  value: totals.perCapitaT === null ? null : t`${format.number(totals.perCapitaT)} t CO2e`,
                },
                { label: t`Outside the boundary`, value: t`${tonnes(totals.outsideT)} t CO2e` },
                {
                  label: t`Energy for the grid`,
                  value: t`${tonnes(totals.generationT)} t CO2e`,
                  qualifier: t`in no total`,
                },
                {
                  label: t`Of biogenic origin`,
                  value: t`${tonnes(totals.biogenicCo2T)} t CO2`,
                  qualifier: t`in no total`,
                },
                { label: t`Final energy`, value: t`${tonnes(totals.energyMwh)} MWh` },
                { label: t`GPC BASIC`, value: t`${tonnes(totals.gpc.basicT)} t CO2e` },
                {
                  label: t`Uncertainty`,
                  value:
                    totals.uncertainty.combinedPct === null
                      ? null
                      : t`± ${format.number(totals.uncertainty.combinedPct)} %`,
                },
              ]}
            />
            <table className="sum-table">
              <caption className="sr-only">{t`Emissions by sector`}</caption>
              <thead>
                <tr>
                  <th scope="col">{t`Sector`}</th>
                  {ruleSet.scopes.map((each) => (
                    <th key={each.code} scope="col">
                      {name(each)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ruleSet.sectors.map((sector) => {
                  const found = totals.bySector.find((each) => each.sector === sector.code);
                  const byScope: Record<string, number | undefined> = {
                    direct: found?.directT,
                    indirect: found?.indirectT,
                    outside: found?.outsideT,
                  };
                  return (
                    <tr key={sector.code}>
                      <th scope="row">{name(sector)}</th>
                      {ruleSet.scopes.map(({ code }) => (
                        <td key={code}>{byScope[code] === undefined ? '–' : tonnes(byScope[code])}</td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </>
        )}
      </section>
      {info.published !== null && (changes || restatement !== null) && (
        <section className="form-part">
          <h2>
            <Trans>Why figures are given anew</Trans>
          </h2>
          <p className="small">
            <Trans>
              Figures of this inventory are public already. Both totals stay on record, with the reason for
              the change.
            </Trans>
          </p>
          <ChoiceEntry
            pointer="/restatement/reason"
            label={t`Reason`}
            value={(restatement?.reason ?? null) as string | null}
            onChange={(reason) =>
              write('restatement', reason === null ? null : ({ ...restatement, reason } as Json))
            }
            options={Object.entries(restatementReason).map(([id, word]) => ({ id, name: i18n._(word) }))}
          />
          {restatement !== null && (
            <TextEntry
              pointer="/restatement/explanation"
              label={t`In your words`}
              value={(restatement.explanation ?? null) as string | null}
              onChange={(explanation) => write('restatement', { ...restatement, explanation } as Json)}
              lines={3}
            />
          )}
        </section>
      )}
    </>
  );
}
