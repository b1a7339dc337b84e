import { expect, test } from 'vitest';
import type { DraftSummary } from '../../editing/drafts';
import type { ReportKindName } from '../../report-form/kinds';
import { inventoryKind } from './inventory/kind';
import { nextOf, type Part, partsOf } from './standing';

const draft = (recordId: string, more: Partial<DraftSummary>): DraftSummary =>
  ({
    kind: 'inventory',
    recordId,
    subjectId: 'city',
    key: recordId,
    title: {},
    state: 'draft',
    remark: null,
    isNew: true,
    organisationId: null,
    organisationName: null,
    updatedAt: '2026-11-24T10:00:00Z',
    updatedBy: { personName: 'Haruka Sato' },
    ...more,
  }) as DraftSummary;

test('what is public and its draft are one part, and drafts of others are none', () => {
  const parts = partsOf(
    inventoryKind,
    'city',
    [
      { id: 'a', year: 2013, updatedAt: '2026-01-01T00:00:00Z' },
      { id: 'b', year: 2020, updatedAt: '2026-02-01T00:00:00Z' },
    ],
    [
      draft('b', { title: { und: '2020' }, isNew: false }),
      draft('c', { title: { und: '2024' } }),
      draft('d', { subjectId: 'another' }),
      draft('e', { kind: 'target' }),
    ],
  );
  expect(parts.map(({ id, title, isPublic, isDraft }) => [id, title, isPublic, isDraft])).toEqual([
    ['c', '2024', false, true],
    ['b', '2020', true, true],
    ['a', '2013', true, false],
  ]);
});

test('next is the first part of which nothing is public: to be begun, or to be gone on with', () => {
  const part = (kind: ReportKindName, isPublic: boolean) =>
    ({ kind, id: kind, isPublic, isDraft: !isPublic }) as Part;
  const parts = new Map<ReportKindName, Part[]>();
  expect(nextOf(parts)).toEqual({ what: 'begin', kind: 'inventories' });
  parts.set('inventories', [part('inventories', true)]);
  expect(nextOf(parts)).toEqual({ what: 'begin', kind: 'targets' });
  parts.set('targets', [part('targets', false)]);
  expect(nextOf(parts)).toMatchObject({ what: 'go-on', part: { kind: 'targets' } });
  for (const kind of ['targets', 'risk-assessments', 'plans', 'energy-assessments'] as const) {
    parts.set(kind, [part(kind, true)]);
  }
  expect(nextOf(parts)).toEqual({ what: 'done' });
  // A draft that is open is to be completed, though something of its kind is public.
  parts.set('goals', [part('goals', false)]);
  expect(nextOf(parts)).toMatchObject({ what: 'go-on', part: { kind: 'goals' } });
  parts.set('plans', [part('plans', false), part('plans', true)]);
  expect(nextOf(parts)).toMatchObject({ what: 'go-on', part: { kind: 'plans', isDraft: true } });
});
