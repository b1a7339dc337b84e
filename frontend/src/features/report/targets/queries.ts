import { useQuery } from '@tanstack/react-query';
import type { Json } from '../../../form/merging';
import { publishedQuery } from '../queries';

/** An inventory of the signatory, as the choice of a baseline needs it. */
export interface OwnInventory {
  id: string;
  year: number;
  role: string;
  directIndirectT: number;
  jointGroupId: string | null;
}

export interface OwnGroup {
  id: string;
  name: string;
  option: 'individual' | 'shared';
  signatoryId: string;
}

/** Published inventories of a signatory, the oldest first. */
export function useOwnInventories(signatoryId: string): OwnInventory[] {
  const found = useQuery(publishedQuery('inventories', signatoryId)).data ?? [];
  return (found as unknown as OwnInventory[]).toSorted((one, other) => one.year - other.year);
}

/** The groups that a signatory leads, and so reports for. */
export function useLedGroups(signatoryId: string): OwnGroup[] {
  const found = useQuery(publishedQuery('joint-groups', signatoryId)).data ?? [];
  return (found as unknown as OwnGroup[]).filter((each) => each.signatoryId === signatoryId);
}

/** What is written of a field that holds a text. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
