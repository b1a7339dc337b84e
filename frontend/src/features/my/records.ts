import type { Holding } from '../../session/holdings';
import { paths, workPaths } from '../../ui/paths';

/** Where the public record of an organisation is seen and edited; null where it has no page, or is none of these. */
export function recordPaths({ subject }: Holding): { page: string | null; edit: string } | null {
  if (subject === null) return null;
  const { kind, key } = subject;
  if (kind === 'signatory') return { page: paths.signatory(key), edit: workPaths.editSignatory(key) };
  if (kind === 'territory') return { page: paths.territory(key), edit: workPaths.editTerritory(key) };
  if (kind === 'organisation') return { page: null, edit: workPaths.editOrganisation(key) };
  return null;
}
