import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrganisationKind, Role } from './holdings';

export const roleWords: Record<Role, MessageDescriptor> = {
  owner: msg`Owner`,
  editor: msg`Editor`,
  submitter: msg`Submitter`,
  viewer: msg`Viewer`,
  staff: msg`Staff`,
  evaluator: msg`Evaluator`,
  auditor: msg`Auditor`,
  administrator: msg`Administrator`,
};

/** What one does in a role. */
export const roleMeanings: Record<Role, MessageDescriptor> = {
  owner: msg`Edits, submits and publishes, and says who belongs to the organisation`,
  editor: msg`Edits what the organisation says of itself`,
  submitter: msg`Submits what has been edited`,
  viewer: msg`Reads what has been edited and is not public yet`,
  staff: msg`Keeps the records, organisations and people of a register`,
  evaluator: msg`Reads everything, to assess it`,
  auditor: msg`Reads everything, and who changed it`,
  administrator: msg`Does what staff do, and says who is staff`,
};

export const organisationKindWords: Record<OrganisationKind, MessageDescriptor> = {
  signatory_authority: msg`Authority of a signatory`,
  territory_authority: msg`Authority of a territory`,
  coordinator: msg`Coordinator`,
  supporter: msg`Supporter`,
  programme_team: msg`Programme team`,
  covenant_secretariat: msg`Covenant secretariat`,
  evaluator: msg`Evaluator`,
  business: msg`Business`,
};
