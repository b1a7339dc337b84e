import { queryOptions } from '@tanstack/react-query';
import { covenantBase } from '../api/covenant';
import { read } from '../api/dictionaries';
import { everyPage, queryString } from '../api/pages';
import { measured, type Scope, scopeOf, told } from './scope';
import type {
  Edition,
  EnergyAssessment,
  EnergyAssessmentItem,
  Goal,
  GpcView,
  Inventory,
  InventoryItem,
  InventoryTotals,
  JointGroup,
  Plan,
  PlanItem,
  Restatement,
  RiskAssessment,
  RiskAssessmentItem,
  RuleSet,
  RuleSetList,
  SecapView,
  Target,
  TargetItem,
  Trajectory,
} from './shapes';

/** What stands at an address below the base of the service. */
function at<Body>(path: string, signal: AbortSignal): Promise<Body> {
  return read<Body>(`${covenantBase}${path}`, signal);
}

const part = encodeURIComponent;

/** Every record of a list that one of these signatories reports, page after page. */
function everyOf<Item>(list: string, { holders }: Scope, sort: string, signal: AbortSignal): Promise<Item[]> {
  return everyPage<Item>((cursor) =>
    at(`/${list}?${queryString({ signatoryId: holders, sort, limit: 200, cursor })}`, signal),
  );
}

const keyOf = (list: string, { signatoryId }: Scope) => ['covenant', 'report', list, signatoryId];

export interface EmissionsOf {
  inventories: InventoryItem[];
  /** Of each inventory, in the same order. */
  totals: InventoryTotals[];
  restatements: Restatement[];
}

/** The inventories of a signatory, or of the group that shares all with it, with what they came to. */
export function emissionsQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('inventories', scope),
    queryFn: async ({ signal }): Promise<EmissionsOf> => {
      const inventories = measured(scope, await everyOf<InventoryItem>('inventories', scope, 'year', signal));
      const [totals, restatements] = await Promise.all([
        Promise.all(
          inventories.map(({ id }) => at<InventoryTotals>(`/inventories/${part(id)}/totals`, signal)),
        ),
        Promise.all(
          inventories
            .filter(({ restatementCount }) => restatementCount > 0)
            .map(({ id }) => at<{ items: Restatement[] }>(`/inventories/${part(id)}/restatements`, signal)),
        ),
      ]);
      return { inventories, totals, restatements: restatements.flatMap(({ items }) => items) };
    },
  });
}

/** How the emissions of a signatory, or of the group that shares all with it, went, and the way to its targets. */
export function trajectoryQuery(signatoryId: string) {
  return queryOptions({
    queryKey: ['covenant', 'report', 'trajectory', signatoryId],
    queryFn: ({ signal }) => at<Trajectory>(`/signatories/${part(signatoryId)}/trajectory`, signal),
  });
}

/** The targets of a signatory, or of the group that shares all with it, with what is worked out of them. */
export function targetsQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('targets', scope),
    queryFn: async ({ signal }): Promise<Target[]> => {
      const items = measured(scope, await everyOf<TargetItem>('targets', scope, 'targetYear', signal));
      return Promise.all(items.map(({ id }) => at<Target>(`/targets/${part(id)}`, signal)));
    },
  });
}

/** The plans of a signatory and of its groups, the newest first, with their actions. */
export function plansQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('plans', scope),
    queryFn: async ({ signal }): Promise<Plan[]> => {
      const items = told(scope, await everyOf<PlanItem>('plans', scope, '-adoptedOn', signal));
      return Promise.all(items.map(({ id }) => at<Plan>(`/plans/${part(id)}`, signal)));
    },
  });
}

/** The risk assessments of a signatory, the newest first; that one whole. */
export function risksQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('risk-assessments', scope),
    queryFn: async ({ signal }) => {
      const items = told(
        scope,
        await everyOf<RiskAssessmentItem>('risk-assessments', scope, '-year', signal),
      );
      const [first] = items;
      const newest = first ? await at<RiskAssessment>(`/risk-assessments/${part(first.id)}`, signal) : null;
      return { items, newest };
    },
  });
}

/** The assessments of energy access of a signatory, the newest first; that one whole. */
export function energyQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('energy-assessments', scope),
    queryFn: async ({ signal }) => {
      const items = told(
        scope,
        await everyOf<EnergyAssessmentItem>('energy-assessments', scope, '-year', signal),
      );
      const [first] = items;
      const newest = first
        ? await at<EnergyAssessment>(`/energy-assessments/${part(first.id)}`, signal)
        : null;
      return { items, newest };
    },
  });
}

export function goalsQuery(scope: Scope) {
  return queryOptions({
    queryKey: keyOf('goals', scope),
    queryFn: async ({ signal }) => told(scope, await everyOf<Goal>('goals', scope, 'targetYear', signal)),
  });
}

/** Whose reports the page of a signatory shows. */
export function scopeQuery(signatoryId: string) {
  return queryOptions({
    queryKey: ['covenant', 'scope', signatoryId],
    queryFn: async ({ signal }) => {
      const groups = await everyPage<JointGroup>((cursor) =>
        at(`/joint-groups?${queryString({ signatoryId, limit: 200, cursor })}`, signal),
      );
      return scopeOf(signatoryId, groups, new Date().toISOString().slice(0, 10));
    },
  });
}

/** An inventory, or an edition of it that was public before: what was written then and what it came to. */
export function inventoryQuery(id: string, edition?: number) {
  return queryOptions({
    queryKey: ['covenant', 'inventory', id, edition ?? null],
    queryFn: async ({ signal }): Promise<Inventory> => {
      const path = `/inventories/${part(id)}`;
      const [inventory, former] = await Promise.all([
        at<Inventory>(path, signal),
        edition === undefined ? null : at<Edition>(`${path}/editions/${edition}`, signal),
      ]);
      if (!former) return inventory;
      const { content, totals, version, publishedAt } = former;
      const written = Object.fromEntries(Object.entries(content).filter(([name]) => name in inventory));
      return { ...inventory, ...written, totals, version, updatedAt: publishedAt };
    },
  });
}

export function restatementsQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'inventory', id, 'restatements'],
    queryFn: async ({ signal }) =>
      (await at<{ items: Restatement[] }>(`/inventories/${part(id)}/restatements`, signal)).items,
  });
}

export function secapQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'inventory', id, 'secap'],
    queryFn: ({ signal }) => at<SecapView>(`/inventories/${part(id)}/secap`, signal),
  });
}

export function gpcQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'inventory', id, 'gpc'],
    queryFn: ({ signal }) => at<GpcView>(`/inventories/${part(id)}/gpc`, signal),
  });
}

export function planQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'plan', id],
    queryFn: ({ signal }) => at<Plan>(`/plans/${part(id)}`, signal),
  });
}

export function riskAssessmentQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'risk-assessment', id],
    queryFn: ({ signal }) => at<RiskAssessment>(`/risk-assessments/${part(id)}`, signal),
  });
}

/** The rule sets, each in all its versions, with the covenants whose signatories report by it. */
export const ruleSetsQuery = queryOptions({
  queryKey: ['covenant', 'rule-sets'],
  queryFn: ({ signal }) => at<RuleSetList>('/rule-sets', signal),
  staleTime: 300_000,
});

export function ruleSetQuery(code: string, version: string) {
  return queryOptions({
    queryKey: ['covenant', 'rule-set', code, version],
    queryFn: ({ signal }) => at<RuleSet>(`/rule-sets/${part(code)}/${part(version)}`, signal),
    staleTime: 300_000,
  });
}
