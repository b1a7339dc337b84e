import type { Content } from '../../form/merging';

/** One change: what, when, by whom and for whom. */
export interface LoggedChange {
  id: number;
  at: string;
  kind: string;
  recordId: string;
  version: number;
  action: string;
  isPublic: boolean;
  fields: string[];
  before: Content | null;
  after: Content | null;
  personId: string | null;
  personName: string | null;
  clientId: string | null;
  organisationId: string | null;
  organisationName: string | null;
  actingForId: string | null;
  actingForName: string | null;
  origin: string | null;
  requestId: string | null;
  causeId: string | null;
  note: string | null;
}
