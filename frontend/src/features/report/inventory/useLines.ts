import { useEffect, useMemo, useState } from 'react';
import type { Json } from '../../../form/merging';
import type { Work } from '../../../report-form/ReportEditor';
import type { InventoryAssessment, Line } from './content';
import { linesOf } from './content';
import { parted, together, type Waiting } from './lines';

const keyOf = (id: string) => `iuc.lines.${id}`;

function kept(id: string): Waiting[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '[]');
    return Array.isArray(found) ? (found as Waiting[]) : [];
  } catch {
    return [];
  }
}

/**
 * The lines of an inventory as a grid has them: those that are stored, and those that wait for their place. The service
 * takes no line without a place, so those that wait are kept in this tab, where they are found again.
 */
export function useLines({ id, content, write }: Work<InventoryAssessment>) {
  const [waiting, setWaiting] = useState<Waiting[]>(() => kept(id));
  useEffect(() => {
    try {
      if (waiting.length === 0) sessionStorage.removeItem(keyOf(id));
      else sessionStorage.setItem(keyOf(id), JSON.stringify(waiting));
    } catch {
      // A browser that keeps nothing keeps them until the page is left, which is asked about.
    }
  }, [id, waiting]);
  const lines = linesOf(content);
  const rows = useMemo(() => together(lines, waiting), [lines, waiting]);
  const change = (next: readonly Line[]) => {
    const now = parted(next);
    setWaiting(now.waiting);
    const isSame =
      now.lines.length === lines.length && now.lines.every((each, index) => each === lines[index]);
    if (!isSame) write('lines', now.lines as unknown as Json);
  };
  return { rows, change, waiting };
}
