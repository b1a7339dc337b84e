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
  return (
    <>
      <RecordForm kind={kind} content={content} onChange={write} />
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
