import type { KindName } from '../../editing/kinds';

/** Addresses of the staff area, after the language. */
export const staffPaths = {
  home: '/staff',
  records: '/staff/records',
  newRecord: (kind: KindName) => `/staff/records/new/${kind}`,
  merge: (kind: KindName) => `/staff/records/merge/${kind}`,
  calls: '/staff/calls',
  call: (slug: string) => `/staff/calls/${encodeURIComponent(slug)}`,
  application: (slug: string, id: string) =>
    `/staff/calls/${encodeURIComponent(slug)}/${encodeURIComponent(id)}`,
  matching: '/staff/matching',
  imports: '/staff/imports',
  import: (id: string) => `/staff/imports/${encodeURIComponent(id)}`,
  estimates: '/staff/estimates',
  organisations: '/staff/organisations',
  people: '/staff/people',
  clients: '/staff/clients',
  changes: '/staff/changes',
} as const;
