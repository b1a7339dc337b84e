import type { PlannedAction } from './shapes';

export interface ActionChoice {
  pillar?: string | undefined;
  sector?: string | undefined;
  status?: string | undefined;
}

/** The actions that are asked for; a filter that is not set leaves all. */
export function chosen(
  actions: readonly PlannedAction[],
  { pillar, sector, status }: ActionChoice,
): PlannedAction[] {
  return actions.filter(
    (action) =>
      (!pillar || action.pillars.some((each) => each === pillar)) &&
      (!sector || action.sector === sector) &&
      (!status || action.status === status),
  );
}

/** How many actions each pillar has, by how far they have come: an action of two pillars is in both. */
export function byPillar(actions: readonly PlannedAction[]) {
  const pillars = ['mitigation', 'adaptation', 'energy'] as const;
  return pillars.flatMap((pillar) => {
    const own = actions.filter((action) => action.pillars.includes(pillar));
    if (own.length === 0) return [];
    const count = (status: PlannedAction['status']) =>
      own.filter((action) => action.status === status).length;
    return [
      {
        pillar,
        all: own.length,
        completed: count('completed'),
        inProgress: count('in_progress'),
        notStarted: count('not_started'),
        postponed: count('postponed'),
        cancelled: count('cancelled'),
        unknown: count(null),
      },
    ];
  });
}

/** Those that weigh most first: by what they avoid, then as the plan has them. */
export function byWeight(actions: readonly PlannedAction[]): PlannedAction[] {
  return actions.toSorted((a, b) => (b.reductionT ?? -1) - (a.reductionT ?? -1));
}
