import type { DraftSummary } from '../../editing/drafts';
import type { Content } from '../../form/merging';
import type { ReportKind, ReportKindName } from '../../report-form/kinds';

/** One record of a report, as the overview lists it. */
export interface Part {
  kind: ReportKindName;
  id: string;
  /** The year, the title, the name: whatever tells it from others; null where nothing is written yet. */
  title: string | null;
  isPublic: boolean;
  isDraft: boolean;
  /** When its draft was last saved, or else when it was last published. */
  changedAt: string | null;
  /** Who saved the draft last. */
  by: string | null;
}

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;

/** What is public of a kind and what is a draft, as one list: the newest first. */
export function partsOf(
  kind: ReportKind,
  signatoryId: string,
  published: readonly (Content & { id: string })[],
  drafts: readonly DraftSummary[],
): Part[] {
  const parts = new Map<string, Part>();
  for (const record of published) {
    parts.set(record.id, {
      kind: kind.name,
      id: record.id,
      title: text(record.year) ?? text(record.title) ?? text(record.name) ?? text(record.targetYear),
      isPublic: true,
      isDraft: false,
      changedAt: text(record.updatedAt),
      by: null,
    });
  }
  for (const draft of drafts) {
    if (draft.kind !== kind.code || draft.subjectId !== signatoryId) continue;
    const before = parts.get(draft.recordId);
    parts.set(draft.recordId, {
      kind: kind.name,
      id: draft.recordId,
      title: Object.values(draft.title)[0] ?? before?.title ?? null,
      isPublic: before !== undefined || !draft.isNew,
      isDraft: true,
      changedAt: draft.updatedAt,
      by: draft.updatedBy?.personName ?? null,
    });
  }
  const order = new Intl.Collator('en', { numeric: true });
  return [...parts.values()].sort(
    (one, other) => order.compare(other.title ?? '', one.title ?? '') || other.id.localeCompare(one.id),
  );
}

/** The parts of the journey that every rule set asks for, in their order. */
export const journey: readonly ReportKindName[] = [
  'inventories',
  'targets',
  'risk-assessments',
  'plans',
  'energy-assessments',
];

export type Next = { what: 'begin'; kind: ReportKindName } | { what: 'go-on'; part: Part } | { what: 'done' };

/** What is to be done next: the first part of the journey of which nothing is public yet, and then what was begun. */
export function nextOf(parts: ReadonlyMap<ReportKindName, readonly Part[]>): Next {
  for (const kind of journey) {
    const own = parts.get(kind) ?? [];
    if (own.some(({ isPublic }) => isPublic)) continue;
    const [draft] = own;
    return draft ? { what: 'go-on', part: draft } : { what: 'begin', kind };
  }
  const others = [...parts.keys()].filter((kind) => !journey.includes(kind));
  for (const kind of [...journey, ...others]) {
    const begun = parts.get(kind)?.find(({ isDraft }) => isDraft);
    if (begun) return { what: 'go-on', part: begun };
  }
  return { what: 'done' };
}
