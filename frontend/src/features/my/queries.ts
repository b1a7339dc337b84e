import type { ServiceName } from '../../api/dictionaries';
import { everyPage } from '../../api/pages';
import { call } from '../../editing/calls';
import type { OrganisationSummary, Role, Subject } from '../../session/holdings';
import { privateKey } from '../../session/me';

export interface Organisation extends OrganisationSummary {
  subject: Subject | null;
  /** Roles that its members can have. */
  roles: Role[];
  closedOn: string | null;
}

export interface Member {
  id: string;
  personId: string | null;
  clientId: string | null;
  name: string | null;
  email: string | null;
  role: Role;
  expiresOn: string | null;
}

export interface SentInvitation {
  id: string;
  email: string;
  role: Role;
  language: string;
  expiresAt: string;
  message: MessageState;
  sentAt: string | null;
}

/** What became of the message of an invitation. */
export type MessageState = 'waiting' | 'sent' | 'not_configured' | 'failed';

export interface Delegation {
  id: string;
  coordinator: OrganisationSummary;
  authority: OrganisationSummary;
  role: Role;
  endsOn: string;
}

/** The parts of an organisation's own page; each is a list of its own at the service. */
export type Part = 'memberships' | 'invitations' | 'delegations';

interface Listed<Item> {
  items: Item[];
  nextCursor: string | null;
}

const base = (id: string) => `/member-organisations/${encodeURIComponent(id)}`;

export function organisationQuery(service: ServiceName, id: string) {
  return {
    queryKey: privateKey(service, 'organisation', id),
    queryFn: async () => (await call<Organisation>(service, base(id))).data,
  };
}

export function partQuery<Item>(service: ServiceName, id: string, part: Part) {
  return {
    queryKey: privateKey(service, 'organisation', id, part),
    queryFn: () =>
      everyPage(
        async (cursor) =>
          (await call<Listed<Item>>(service, `${base(id)}/${part}`, { query: { limit: 200, cursor } })).data,
      ),
  };
}

export async function changeMember(
  service: ServiceName,
  id: string,
  member: string,
  change: { role?: Role; expiresOn?: string | null },
) {
  const path = `${base(id)}/memberships/${encodeURIComponent(member)}`;
  await call(service, path, { method: 'PATCH', body: change });
}

export async function endMember(service: ServiceName, id: string, member: string) {
  await call(service, `${base(id)}/memberships/${encodeURIComponent(member)}`, { method: 'DELETE' });
}

export async function invite(
  service: ServiceName,
  id: string,
  invitation: { email: string; role: Role; language: string },
) {
  await call(service, `${base(id)}/invitations`, { method: 'POST', body: invitation });
}

export async function sendAgain(service: ServiceName, id: string, invitation: string) {
  const path = `${base(id)}/invitations/${encodeURIComponent(invitation)}/messages`;
  await call(service, path, { method: 'POST' });
}

export async function withdraw(service: ServiceName, id: string, invitation: string) {
  await call(service, `${base(id)}/invitations/${encodeURIComponent(invitation)}`, { method: 'DELETE' });
}

export async function delegate(
  service: ServiceName,
  id: string,
  delegation: { coordinatorId: string; role: Role; endsOn: string },
) {
  await call(service, `${base(id)}/delegations`, { method: 'POST', body: delegation });
}

export async function endDelegation(service: ServiceName, id: string, delegation: string) {
  await call(service, `${base(id)}/delegations/${encodeURIComponent(delegation)}`, { method: 'DELETE' });
}

/** Coordinators that an authority can delegate to. */
export function coordinatorsQuery(service: ServiceName) {
  return {
    queryKey: privateKey(service, 'coordinators'),
    queryFn: () =>
      everyPage(
        async (cursor) =>
          (
            await call<Listed<OrganisationSummary>>(service, '/member-organisations', {
              query: { kind: 'coordinator', limit: 200, cursor },
            })
          ).data,
      ),
  };
}
