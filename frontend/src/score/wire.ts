import type { Names } from '../i18n/names';
import type { Explained, Part, Party } from './shapes';
import { plainCode } from './words';

// What the interface answers of scores, and the same as the parts of this folder show it.

export interface WireParts {
  variant: 'city' | 'region';
  score: number | null;
  completeness: number;
  parts: { component: string; weight: number; value: number | null; points: number | null }[];
}

interface Reference {
  slug: string;
  name: string;
  names: Names;
  country: string;
}

export interface CommitmentReading {
  state: 'not_weighed' | 'read' | 'copy' | 'missing';
  readAt: string | null;
}

export interface WireScore extends WireParts {
  a: Reference;
  b: Reference;
  canPair: boolean;
  teaching: { teacher: string; learner: string; topic: string; level: number; priority: number }[];
  gaps: { seeker: string; topic: string; priority: number }[];
  counterfactuals: {
    change: string;
    who: string | null;
    topic: string | null;
    levelFrom: number | null;
    levelTo: number | null;
    gain: number;
    score: number;
  }[];
  missing: { component: string; who: string; field: string }[];
  standings: { who: string; rank: number; of: number }[];
  commitments: CommitmentReading;
}

export interface Match extends WireParts, Reference {
  kind: string;
  side: 'eu' | 'partner';
  latitude: number | null;
  longitude: number | null;
  rank: number;
  teaches: string[];
  learns: string[];
}

export interface Matches {
  items: Match[];
  nextCursor: string | null;
  total?: number | null;
  unscored: number;
  commitments: CommitmentReading;
}

export function partsOf(parts: WireParts['parts']): Part[] {
  return parts.map(({ component, weight, value, points }) => ({
    criterion: plainCode(component),
    weight,
    value,
    points,
  }));
}

export function explainedOf(answer: WireScore): Explained {
  const { a, b, score, completeness } = answer;
  const party = ({ slug, name, names, country }: Reference): Party => ({ slug, name, names, country });
  return {
    a: party(a),
    b: party(b),
    score,
    completeness,
    parts: partsOf(answer.parts),
    lessons: answer.teaching,
    gaps: answer.gaps,
    changes: answer.counterfactuals.map(({ score: value, ...change }) => ({ ...change, value })),
    lacks: answer.missing
      // A criterion that weighs nothing is missed by nobody.
      .filter(({ component }) => answer.parts.some((part) => part.component === component && part.weight > 0))
      .map(({ component, who, field }) => ({ criterion: plainCode(component), who, field })),
    standings: answer.standings.map(({ who, rank, of }) => ({ territory: who, rank, of })),
  };
}
