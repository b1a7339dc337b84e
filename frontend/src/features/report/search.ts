import { readText } from '../../ui/search-state';

/** What the address of a part of a report holds: the step that is shown. */
export function readReport(search: Record<string, unknown>): { step?: string } {
  const step = readText(search, 'step', 40);
  return step === undefined ? {} : { step };
}
