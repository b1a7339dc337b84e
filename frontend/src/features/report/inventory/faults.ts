import { useCallback, useMemo } from 'react';
import type { CellFault } from '../../../grid/Grid';
import type { Finding } from '../../../report-form/assessment';
import { useFindingText } from '../../../report-form/finding-words';

/**
 * What the checks say of the cells of a grid whose rows are items of a list.
 *
 * @param columnOf The column in which a field of an item stands; what has none stands in the first.
 * @param rowOf The row in which an item stands, by its place in the list.
 */
export function useCellFaults(
  findings: readonly Finding[],
  list: string,
  columnOf: (field: string) => string,
  rowOf: (index: number) => number,
): (row: number, columnId: string) => CellFault | undefined {
  const text = useFindingText();
  const byCell = useMemo(() => {
    const found = new Map<string, CellFault>();
    for (const finding of findings) {
      const [, name, index, field = ''] = finding.pointer.split('/');
      if (name !== list || index === undefined || !/^\d+$/.test(index)) continue;
      const key = `${rowOf(Number(index))} ${columnOf(field)}`;
      const severe = finding.severity === 'error';
      // The gravest is told first.
      if (found.get(key)?.severe || (found.has(key) && !severe)) continue;
      found.set(key, { ...text(finding), severe });
    }
    return found;
  }, [findings, list, columnOf, rowOf, text]);
  return useCallback((row, columnId) => byCell.get(`${row} ${columnId}`), [byCell]);
}
