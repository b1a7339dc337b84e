import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { RecordForm } from '../../../editing/RecordForm';
import { NumberEntry, TextEntry } from '../../../form/Fields';
import type { Content, Json } from '../../../form/merging';
import type { Work } from '../../../report-form/ReportEditor';
import type { RuleSet } from '../queries';
import type { InventoryAssessment } from './content';
import { headGroups, inventoryKind } from './kind';

const objectOf = (value: Json | undefined): Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/** What the inventory is of, and how it was made. */
export function HeadStep({ work, ruleSet }: { work: Work<InventoryAssessment>; ruleSet: RuleSet }) {
  const { t } = useLingui();
  const kind = useMemo(() => ({ ...inventoryKind, groups: headGroups(ruleSet) }), [ruleSet]);
  const { content, write } = work;
  /** Changes one member of an object; an object of which nothing is left goes away, as does one that needs what it lacks. */
  const part = (field: string, name: string, value: Json, needed?: string) => {
    const next = { ...objectOf(content[field]), [name]: value };
    const isNothing = Object.values(next).every((each) => each === null);
    write(field, isNothing || (needed !== undefined && next[needed] == null) ? null : next);
  };
  const number = (field: string, name: string) => (objectOf(content[field])[name] ?? null) as number | null;
  const verification = objectOf(content.verification);
  const gdp = objectOf(content.gdp);
  const priced = (change: Content) => {
    const currency = ruleSet.code === 'com-japan' ? 'JPY' : 'EUR';
    const next: Content = { amount: null, currency, year: null, ...gdp, ...change };
    // An amount is of a currency: without it there is nothing to say.
    write('gdp', next.amount === null ? null : next);
  };
  return (
    <>
      <RecordForm kind={kind} content={content} onChange={write} />
      <section className="form-part">
        <h2>{t`Gross domestic product`}</h2>
        <p className="small">
          {t`Of the same area. A target by unit of GDP needs it, and readers can compare years by it.`}
        </p>
        <div className="entry-grid">
          <NumberEntry
            pointer="/gdp/amount"
            label={t`Amount`}
            value={number('gdp', 'amount')}
            onChange={(amount) => priced({ amount })}
            least={0}
          />
          <TextEntry
            pointer="/gdp/currency"
            label={t`Currency`}
            help={t`Three letters, such as EUR or JPY.`}
            value={(gdp.currency ?? null) as string | null}
            onChange={(currency) => {
              const code = currency?.trim().toUpperCase() ?? '';
              if (/^[A-Z]{3}$/.test(code)) priced({ currency: code });
            }}
          />
          <NumberEntry
            pointer="/gdp/year"
            label={t`Year of the amount`}
            value={number('gdp', 'year')}
            onChange={(year) => priced({ year })}
            whole
            grouping={false}
            least={1900}
            most={2200}
            narrow
          />
        </div>
      </section>
      <section className="form-part">
        <h2>{t`Checked by others`}</h2>
        <TextEntry
          pointer="/verification/by"
          label={t`Organisation that checked it`}
          help={t`Leave it empty where nobody from outside has looked at it.`}
          value={(verification.by ?? null) as string | null}
          onChange={(by) => part('verification', 'by', by, 'by')}
        />
        {verification.by != null && (
          <NumberEntry
            pointer="/verification/year"
            label={t`Year of the check`}
            value={(verification.year ?? null) as number | null}
            onChange={(year) => part('verification', 'year', year, 'by')}
            whole
            grouping={false}
            least={1900}
            most={2200}
            narrow
          />
        )}
      </section>
      <section className="form-part">
        <h2>{t`Totals stated elsewhere`}</h2>
        <p className="small">
          {t`If you have stated a total before, in another report, write it here: it is compared with what comes out here.`}
        </p>
        <NumberEntry
          pointer="/reportedTotals/basicT"
          label={t`GPC BASIC`}
          unit={t`t CO2e`}
          value={number('reportedTotals', 'basicT')}
          onChange={(value) => part('reportedTotals', 'basicT', value)}
        />
        <NumberEntry
          pointer="/reportedTotals/basicPlusT"
          label={t`GPC BASIC+`}
          unit={t`t CO2e`}
          value={number('reportedTotals', 'basicPlusT')}
          onChange={(value) => part('reportedTotals', 'basicPlusT', value)}
        />
      </section>
    </>
  );
}
