import type { Service } from '../ui/answers';

export type Role =
  | 'owner'
  | 'editor'
  | 'submitter'
  | 'viewer'
  | 'staff'
  | 'evaluator'
  | 'auditor'
  | 'administrator';

export type OrganisationKind =
  | 'signatory_authority'
  | 'territory_authority'
  | 'coordinator'
  | 'supporter'
  | 'programme_team'
  | 'covenant_secretariat'
  | 'evaluator'
  | 'business';

export interface OrganisationSummary {
  id: string;
  name: string;
  kind: OrganisationKind;
  country: string | null;
  /** The public record that it answers for: a signatory, a territory or an organisation. */
  subjectId: string | null;
}

/** The public record that an organisation answers for. */
export interface Subject {
  kind: string;
  id: string;
  /** What stands in its address. */
  key: string;
  name: string;
}

/** What somebody is in one organisation of one service. */
export interface Holding {
  service: Service;
  organisation: OrganisationSummary;
  subject: Subject | null;
  role: Role;
  /** By delegation: what the authority lets the coordinator do, which narrows the own role. */
  delegatedRole: Role | null;
  /** The last day on which it counts. */
  expiresOn: string | null;
  /** The coordinator through which it is held, where the organisation has delegated to one. */
  through: OrganisationSummary | null;
  /** What it lets one do, as the service names it. */
  permissions: readonly string[];
}

/** One organisation as people know it, with what it is in both services. */
export interface Joined {
  key: string;
  name: string;
  country: string | null;
  holdings: Holding[];
}

const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Joins what belongs to the same organisation in both services: they know nothing of each other, so name and country
 * have to say it. What is held by delegation stays apart from what is held directly.
 */
export function joined(holdings: readonly Holding[]): Joined[] {
  const found = new Map<string, Joined>();
  for (const holding of holdings) {
    const { name, country } = holding.organisation;
    const key = [plain(name), country, holding.through ? plain(holding.through.name) : ''].join('|');
    const entry = found.get(key);
    if (entry) entry.holdings.push(holding);
    else found.set(key, { key, name, country, holdings: [holding] });
  }
  return [...found.values()];
}

const staffRoles: ReadonlySet<Role> = new Set(['staff', 'administrator', 'auditor', 'evaluator']);
/** Organisations whose people may have permissions for every record of their service. */
export const everywhereKinds: ReadonlySet<OrganisationKind> = new Set([
  'programme_team',
  'covenant_secretariat',
  'evaluator',
]);

/** Whether somebody has work in the staff area. */
export function isStaff(holdings: readonly Holding[]): boolean {
  return holdings.some(
    ({ role, organisation }) => staffRoles.has(role) && everywhereKinds.has(organisation.kind),
  );
}

/** Whether a holding lets one do something with its organisation, or with the public record of it. */
export function allows({ permissions }: Holding, verb: 'read_private' | 'edit'): boolean {
  return permissions.some((each) => each.endsWith(`.${verb}`) && !each.startsWith('contacts.'));
}

/** The roles that an authority can give a coordinator. */
export const delegatedRoles: readonly Role[] = ['editor', 'submitter', 'viewer'];
