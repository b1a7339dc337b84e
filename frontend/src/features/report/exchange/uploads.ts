import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../../../api/covenant';
import { bases } from '../../../api/dictionaries';
import { Problem } from '../../../api/problem';
import { call } from '../../../editing/calls';
import { authorisedFetch } from '../../../session/clients';
import { privateKey } from '../../../session/me';
import { save } from '../../staff/download';

export type Upload = CovenantSchemas['WorkbookImport'];
export type UploadItem = CovenantSchemas['WorkbookImportItem'];
export type UploadFinding = CovenantSchemas['UploadFinding'];

export const largestUpload = 10_000_000;

const at = (signatoryId: string) => `/signatories/${encodeURIComponent(signatoryId)}`;

export const uploadPath = (signatoryId: string, id: string) =>
  `${at(signatoryId)}/workbook-imports/${encodeURIComponent(id)}`;

/** The uploads for a signatory, the newest first. */
export function uploadsQuery(signatoryId: string) {
  return {
    queryKey: privateKey('covenant', 'uploads', signatoryId),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      call<{ items: UploadItem[] }>('covenant', `${at(signatoryId)}/workbook-imports`, { signal }).then(
        ({ data }) => data.items,
      ),
    staleTime: 5_000,
  };
}

/** Reads a file in the name of who is signed in and gives it to them. */
export async function fetchFile(path: string, name: string): Promise<void> {
  const response = await authorisedFetch(`${bases.covenant}${path}`, { headers: { Accept: '*/*' } });
  if (!response.ok) throw new Problem(response.status, response.statusText, null);
  save(await response.blob(), name);
}

export const stateWords: Record<Upload['state'], MessageDescriptor> = {
  ready: msg`Waits to be confirmed`,
  confirmed: msg`In the drafts`,
  discarded: msg`Given up`,
  expired: msg`Not confirmed in time`,
};

export const actionWords: Record<CovenantSchemas['RecordAction'], MessageDescriptor> = {
  created: msg`A new draft`,
  updated: msg`The draft changes`,
  unchanged: msg`Nothing changes`,
};

export const kindWords: Record<string, MessageDescriptor> = {
  inventory: msg`Inventory`,
  target: msg`Target`,
  goal: msg`Goal`,
  'risk-assessment': msg`Risks and vulnerabilities`,
  'energy-assessment': msg`Energy access and poverty`,
  plan: msg`Plan`,
};

/** The part of the site on which a kind of record is written. */
export const kindPages: Record<string, string> = {
  inventory: 'inventories',
  target: 'targets',
  goal: 'goals',
  'risk-assessment': 'risk-assessments',
  'energy-assessment': 'energy-assessments',
  plan: 'plans',
};
