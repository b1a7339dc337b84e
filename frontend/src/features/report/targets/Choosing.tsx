import { useLingui } from '@lingui/react/macro';
import type { Content } from '../../../form/merging';
import { useFigures } from '../../../published/figures';
import type { Work } from '../../../report-form/ReportEditor';
import { SelectEntry } from '../../../report-form/SelectEntry';
import { textOf, useLedGroups, useOwnInventories } from './queries';

/** The own inventory that a target starts from. */
export function BaselineEntry({ work }: { work: Work }) {
  const { t } = useLingui();
  const figures = useFigures();
  const inventories = useOwnInventories(work.signatoryId);
  const { content, write } = work;
  const chosen = textOf(content.baseInventoryId);
  const known = inventories.map(({ id, year, directIndirectT }) => {
    const amount = figures.tonnes(directIndirectT);
    return { id, name: t`${String(year)}: ${amount}` };
  });
  // One that is not complete yet, or was taken back, is still named.
  const options =
    chosen === null || known.some(({ id }) => id === chosen)
      ? known
      : [...known, { id: chosen, name: chosen }];
  return (
    <SelectEntry
      pointer="/baseInventoryId"
      label={t`Baseline inventory`}
      help={
        known.length === 0
          ? t`You have no complete inventory yet. Type the emissions of the base year, and choose the inventory later.`
          : t`The target starts from its total, also when it is restated.`
      }
      value={chosen}
      onChange={(id) => {
        write('baseInventoryId', id);
        const found = inventories.find((each) => each.id === id);
        if (found) write('baseYear', found.year);
      }}
      options={options}
      none={t`None here`}
    />
  );
}

/** The joint group that the lead reports for; shown to who leads one. */
export function GroupEntry({ work, sharedOnly }: { work: Work; sharedOnly: boolean }) {
  const { t } = useLingui();
  const groups = useLedGroups(work.signatoryId);
  const { content, write } = work as { content: Content; write: Work['write'] };
  const chosen = textOf(content.jointGroupId);
  const fitting = groups.filter(({ option }) => !sharedOnly || option === 'shared');
  if (fitting.length === 0 && chosen === null) return null;
  const known = fitting.map(({ id, name }) => ({ id, name }));
  const options =
    chosen === null || known.some(({ id }) => id === chosen)
      ? known
      : [...known, { id: chosen, name: chosen }];
  return (
    <SelectEntry
      pointer="/jointGroupId"
      label={t`Reported for`}
      help={t`For the joint group that you lead, or for yourself alone.`}
      value={chosen}
      onChange={(id) => write('jointGroupId', id)}
      options={options}
      none={t`Ourselves alone`}
    />
  );
}
