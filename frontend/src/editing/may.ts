import type { AnyKind } from './kinds';

/** What somebody may do with a record, as far as the page has to know it; the service decides. */
export interface May {
  edit: boolean;
  submit: boolean;
  review: boolean;
  publish: boolean;
  delete: boolean;
  create: boolean;
  merge: boolean;
  /** Sees whom to ask about it. */
  contact: boolean;
}

/** What a service says of the roles of who asks (`/me`). */
export interface Roles {
  roles: readonly {
    organisation: { kind: string; subjectId: string | null };
    /** By the names of docs/security.md, such as `signatories.edit`. */
    permissions: readonly string[];
  }[];
}

const everywhere: readonly string[] = ['programme_team', 'covenant_secretariat', 'evaluator'];

/** Whether any role gives a permission; with a record, for that record. */
export function permits(me: Roles | undefined, permission: string, recordId?: string): boolean {
  return (me?.roles ?? []).some(
    ({ organisation, permissions }) =>
      permissions.includes(permission) &&
      (everywhere.includes(organisation.kind) ||
        (recordId !== undefined && organisation.subjectId === recordId)),
  );
}

/** What the roles of a service let one do with a record of a kind; with a part of a report, by the record it is part of. */
export function mayWith(me: Roles | undefined, kind: AnyKind, recordId?: string): May {
  const can = (verb: string) => permits(me, `${kind.permissions ?? kind.name}.${verb}`, recordId);
  return {
    edit: can('edit'),
    submit: can('submit'),
    review: can('review'),
    publish: can('publish'),
    delete: can('delete'),
    create: can('create'),
    merge: can('merge'),
    contact: permits(me, 'contacts.read', recordId),
  };
}
