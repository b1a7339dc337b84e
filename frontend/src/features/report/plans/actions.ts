import type { CovenantSchemas } from '../../../api/covenant';
import type { Content } from '../../../form/merging';

export type Action = CovenantSchemas['ActionContent'];
export type Costs = CovenantSchemas['ActionCostsContent'];

export function actionsOf(content: Content): Action[] {
  return Array.isArray(content.actions) ? (content.actions as unknown as Action[]) : [];
}

const none: Costs = { investment: null, running: null, spent: null, currency: null };

/** The costs with a part of them changed; null where nothing is said of any. */
export function withCosts(action: Action, part: Partial<Costs>): Action {
  const costs = { ...none, ...action.costs, ...part };
  return { ...action, costs: Object.values(costs).every((each) => each === null) ? null : costs };
}

/** The highest number of a name of the kind, …; 0 where there is none. */
export function highest(actions: readonly { id: string }[]): number {
  return Math.max(0, ...actions.map(({ id }) => Number(/^A-(\d{1,6})$/.exec(id)?.[1] ?? 0)));
}

/** A new action, with nothing said of it but its name. */
export function freshAction(id: string): Action {
  return {
    id,
    title: null,
    pillars: ['mitigation'],
    sector: null,
    area: null,
    instrument: null,
    origin: null,
    responsibleBody: null,
    stakeholders: null,
    description: null,
    begins: null,
    ends: null,
    status: null,
    costs: null,
    financeSources: [],
    energySavedMwh: null,
    renewableMwh: null,
    reductionT: null,
    hazards: [],
    outcomeIndicator: null,
    groupsReached: [],
    energyPovertyIndicator: null,
    isBenchmark: false,
  };
}

/** A year or a day as it is typed or pasted; undefined where it is neither. */
export function pointOf(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/u, '');
  if (/^\d{4}$/.test(plain)) return plain;
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (!day) return undefined;
  const [, year, month = '', date = ''] = day;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? undefined : iso;
}
