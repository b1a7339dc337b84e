import type { Named } from '../i18n/names';

// How well two territories fit, as the parts of this folder show it. `reading.ts` makes it of what the interface answers.

export interface Party extends Named {
  slug: string;
  country: string;
}

/** One criterion of a score: what it weighs, how far it is met (0 to 1), and the points of the score that it gives. */
export interface Part {
  criterion: string;
  weight: number;
  /** null where data is missing: the criterion then counts for nothing, neither for nor against. */
  value: number | null;
  points: number | null;
}

/** Something that one territory offers and the other seeks. */
export interface Lesson {
  teacher: string;
  learner: string;
  topic: string;
  /** How far the offer goes, 1 to 3. */
  level: number;
  /** How much it is wanted, 1 to 3. */
  priority: number;
}

/** Something that one territory seeks and the other does not offer. */
export interface Gap {
  seeker: string;
  topic: string;
  priority: number;
}

/** A change of one thing, and the score that would follow: an offer at another level, or a language shared. */
export interface Change {
  change: string;
  /** Who would have to change; null where either may. */
  who: string | null;
  topic: string | null;
  levelFrom: number | null;
  levelTo: number | null;
  /** Points that it would bring. */
  gain: number;
  /** The score that would follow. */
  value: number;
}

/** Data of a territory without which a criterion cannot be worked out. */
export interface Lack {
  criterion: string;
  who: string;
  field: string;
}

/** Where a pair stands among those that one of both could make: rank 1 is the best. */
export interface Standing {
  territory: string;
  rank: number;
  of: number;
}

export interface Explained {
  a: Party;
  b: Party;
  /** 0 to 100; null where too little is known for one. */
  score: number | null;
  /** Share of the weights for which there is data. */
  completeness: number;
  parts: Part[];
  lessons: Lesson[];
  gaps: Gap[];
  changes: Change[];
  lacks: Lack[];
  standings: Standing[];
}
