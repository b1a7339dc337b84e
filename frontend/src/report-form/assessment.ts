import { keepPreviousData } from '@tanstack/react-query';
import { call } from '../editing/calls';
import { privateKey } from '../session/me';
import type { ReportKind } from './kinds';

export type Severity = 'error' | 'warning' | 'blocker';

/** Where a rule is written. */
export interface Clause {
  code: string;
  text: string;
  isVerified: boolean;
  source?: string | null;
}

/** Something that the checks of a rule set say of a draft. */
export interface Finding {
  code: string;
  severity: Severity;
  /** The place in the content, as a JSON pointer; empty where it is about the whole. */
  pointer: string;
  detail: string;
  clause: Clause | null;
}

/** What a service makes of a draft: its findings and, beside them, what it has calculated. */
export interface Assessment {
  findings: Finding[];
  [computed: string]: unknown;
}

/**
 * What the checks say of a draft as it was last saved, which the entity tag names; while a newer answer is on its way, the
 * one before is shown.
 */
export function assessmentQuery<Answer extends Assessment>(kind: ReportKind, id: string, etag: string) {
  return {
    queryKey: privateKey('assessment', kind.name, id, etag),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (
        await call<Answer>(kind.service, `/${kind.name}/${encodeURIComponent(id)}/draft/assessment`, {
          signal,
        })
      ).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  };
}

const gravity: Record<Severity, number> = { error: 0, blocker: 1, warning: 2 };

/** The gravest first; within the same, in the order of the service, which is that of the record. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((each) => each.severity === severity).length;
}
