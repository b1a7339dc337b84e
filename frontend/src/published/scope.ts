import type { JointGroup } from './shapes';

/** Whose reports a signatory's page shows: its own, and those of the joint groups that it is in. */
export interface Scope {
  signatoryId: string;
  /** Of whom the lists are asked. */
  holders: string[];
  groups: JointGroup[];
  /** The group that has one target, one inventory and one plan for all; null where the signatory has its own. */
  shared: JointGroup | null;
}

export function scopeOf(signatoryId: string, groups: readonly JointGroup[], today: string): Scope {
  const present = groups.filter(({ endedOn }) => endedOn === null || endedOn >= today);
  return {
    signatoryId,
    holders: [...new Set([signatoryId, ...present.map((group) => group.signatoryId)])],
    groups: present,
    shared: present.find(({ option }) => option === 'shared') ?? null,
  };
}

interface OfScope {
  signatoryId: string;
  jointGroupId: string | null;
}

/** Figures of emissions and what they are measured against: of the group where it shares all, else the own ones. */
export function measured<Item extends OfScope>(scope: Scope, items: readonly Item[]): Item[] {
  const { shared, signatoryId } = scope;
  return items.filter((item) =>
    shared ? item.jointGroupId === shared.id : item.signatoryId === signatoryId && item.jointGroupId === null,
  );
}

/** Plans and assessments: the own ones, and those of every group. */
export function told<Item extends OfScope>(scope: Scope, items: readonly Item[]): Item[] {
  const ids = new Set(scope.groups.map(({ id }) => id));
  return items.filter((item) =>
    item.jointGroupId === null ? item.signatoryId === scope.signatoryId : ids.has(item.jointGroupId),
  );
}
