import { queryOptions } from '@tanstack/react-query';
import { covenantApi } from '../../api/covenant';
import { bases, read } from '../../api/dictionaries';
import { answer } from '../../api/problem';
import type { Content } from '../../form/merging';
import type { Names } from '../../i18n/names';
import type { ReportKindName, RuleSetRef } from '../../report-form/kinds';

/** The public record of a signatory, or of one that is not public yet what is written of it. */
export function ownSignatoryQuery(id: string) {
  return queryOptions({
    queryKey: ['covenant', 'signatory', id],
    queryFn: ({ signal }) =>
      answer(
        covenantApi.GET('/api/covenant/v1/signatories/{signatoryId}', {
          params: { path: { signatoryId: id } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
}

export interface RuleSetSummary extends RuleSetRef {
  names: Names;
  takesEffectOn: string;
  endsOn: string | null;
  /** Slugs of the covenants whose signatories report under it, unless a nearer one has its own. */
  covenants: string[];
}

export interface RequiredCell {
  scope: string;
  requirement: 'shall' | 'should' | 'may' | string;
}

export interface RuledSubsector {
  code: string;
  names: Names;
  cells: RequiredCell[];
}

export interface RuledSector {
  code: string;
  names: Names;
  requirement: string;
  isInTotals: boolean;
  subsectors: RuledSubsector[];
}

export interface Labelled {
  code: string;
  names: Names;
}

/** As much of a rule set as the forms ask for. */
export interface RuleSet extends RuleSetSummary {
  framework: 'crf' | 'secap' | string;
  approaches: string[];
  gases: { gases: string[]; optional: string[] };
  warmingPotentials: { accepted: string[] };
  sectors: RuledSector[];
  rows: (Labelled & { keySector: string | null })[];
  scopes: Labelled[];
  notationKeys: { keys: (Labelled & { needsTarget: boolean })[] };
  period: { fiscalYearStartsMonth: number | null; fiscalYears: boolean };
}

/** Every rule set, in all its versions. */
export const ruleSetsQuery = queryOptions({
  queryKey: ['covenant', 'rule-sets'],
  queryFn: async ({ signal }) =>
    (await read<{ items: RuleSetSummary[] }>(`${bases.covenant}/rule-sets`, signal)).items,
  staleTime: 300_000,
});

/** One rule set in one version, which never changes. */
export function ruleSetQuery({ code, version }: RuleSetRef) {
  return queryOptions({
    queryKey: ['covenant', 'rule-set', code, version],
    queryFn: ({ signal }) =>
      read<RuleSet>(
        `${bases.covenant}/rule-sets/${encodeURIComponent(code)}/${encodeURIComponent(version)}`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const covenantTreeQuery = queryOptions({
  queryKey: ['covenant', 'tree'],
  queryFn: ({ signal }) => answer(covenantApi.GET('/api/covenant/v1/covenants', { params: {}, signal })),
  staleTime: 300_000,
});

/** What is public of one kind of report of a signatory. */
export function publishedQuery(kind: ReportKindName, signatoryId: string) {
  return {
    queryKey: ['covenant', kind, 'of', signatoryId],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (
        await read<{ items: (Content & { id: string })[] }>(
          `${bases.covenant}/${kind}?signatoryId=${encodeURIComponent(signatoryId)}&limit=200`,
          signal,
        )
      ).items,
  };
}
