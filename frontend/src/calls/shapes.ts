// What the interface says of calls. The names are those of its document.
export type Side = 'eu' | 'partner';
export type CallState = 'published' | 'open' | 'closed' | 'evaluating' | 'decided' | 'archived';
export type CallStage = 'evaluating' | 'decided' | 'archived';
export type CallPolicy = 'largest' | 'best_total' | 'fairest' | 'stable';

/** A figure that applicants need; one that is not hard is only told. */
export interface Threshold {
  value: number;
  comparison: 'at_least' | 'more_than';
  isHard: boolean;
}

export interface Quota {
  country: string;
  min: number | null;
  max: number | null;
}

export interface CallSide {
  side: Side;
  countries: string[];
  kinds: ('city' | 'metropolitan_area' | 'region' | 'consortium')[];
  minPopulation: Threshold | null;
  consortiumMinPopulation: Threshold | null;
  places: number | null;
  quotas: Quota[];
}

export interface Criterion {
  key: string;
  weight: number;
}

export interface ReadingCriterion {
  key: string;
  names: { [tag: string]: string };
  maxPoints: number;
  weight: number;
}

export interface Call {
  id: string;
  slug: string;
  name: string;
  names: { [tag: string]: string };
  programme: string;
  strand: 'city_to_city' | 'covenant' | 'inter_regional';
  state: CallState;
  summaries: { [tag: string]: string };
  texts: { [tag: string]: string };
  timeZone: string;
  opensAt: string;
  closesAt: string;
  sides: CallSide[];
  topics: string[];
  criteria: Criterion[];
  readingCriteria: ReadingCriterion[];
  minScore: number | null;
  policy: CallPolicy;
  maxWishes: number;
  maxVetoes: number;
  maxCapacity: number;
  minStaffMonths: Threshold | null;
  needsEndorsement: boolean;
  readers: number;
  updatedAt: string;
}

export type ApplicationState =
  | 'draft'
  | 'submitted'
  | 'eligible'
  | 'ineligible'
  | 'shortlisted'
  | 'selected'
  | 'reserve'
  | 'rejected'
  | 'withdrawn';
export type Outcome = 'shortlisted' | 'selected' | 'reserve' | 'rejected';
export type Verdict = 'met' | 'not_met' | 'unknown';
export type Effect = 'eligible' | 'ineligible' | 'undetermined';
export type RuleCode =
  | 'country'
  | 'kind'
  | 'population'
  | 'consortium_population'
  | 'consortium_members'
  | 'staff_months'
  | 'endorsement';
export type FigureScope = 'municipality' | 'metro' | 'fua' | 'region' | 'unknown';

export interface RuleResult {
  code: RuleCode;
  isHard: boolean;
  verdict: Verdict;
  value: number | null;
  threshold: number | null;
  comparison: 'at_least' | 'more_than' | null;
  year: number | null;
  scope: FigureScope | null;
  source: string | null;
  summands: { territory: string; value: number | null; year: number | null; scope: FigureScope | null }[];
  given: string[];
  allowed: string[];
  text: string;
}

export interface Eligibility {
  result: Effect;
  warnings: number;
  rules: RuleResult[];
  isOfSubmission: boolean;
  computedAt: string;
}

export interface Veto {
  territory: string;
  reason: string | null;
}

export interface ApplicationContent {
  motivation: { [tag: string]: string };
  topics: string[];
  endorsement: {
    name: string | null;
    title: string | null;
    signedOn: string | null;
    documentUrl: string | null;
  } | null;
  preferredCountries: string[];
  wishes: string[];
  /** null for who may not see them. */
  vetoes: Veto[] | null;
  capacity: number | null;
  staffMonths: number | null;
  stakeholders: string[];
  /** null for who may not see it. */
  coordinator: {
    name: string | null;
    position: string | null;
    email: string | null;
    telephone: string | null;
  } | null;
}

export interface ApplicationItem {
  id: string;
  call: {
    slug: string;
    names: { [tag: string]: string };
    state: CallState;
    timeZone: string;
    opensAt: string;
    closesAt: string;
  };
  territory: { id: string; slug: string; names: { [tag: string]: string }; country: string };
  side: Side | null;
  state: ApplicationState;
  hasUnsubmittedChanges: boolean;
  submittedAt: string | null;
  /** Readings handed in; null for who may not know. */
  readings: number | null;
  createdAt: string;
  updatedAt: string;
}

export interface Application extends ApplicationItem {
  content: ApplicationContent;
  submitted: ApplicationContent | null;
  isEditable: boolean;
  missing: { pointer: string | null; name?: string | null; code: string; detail: string }[];
  eligibility: Effect | null;
  withdrawalReason: string | null;
}

export interface Points {
  key: string;
  points: number;
  remark: string | null;
}

export interface Reading {
  id: string;
  readerId: string;
  readerName: string | null;
  isOwn: boolean;
  points: Points[];
  /** Per cent of the weighted points. */
  total: number | null;
  remark: string | null;
  readAt: string;
}

export interface Readings {
  wanted: number;
  readings: Reading[];
  meanTotal: number | null;
  differences: { key: string; lowest: number; highest: number; difference: number; share: number }[];
  totalDifference: number | null;
}

export interface Decision {
  outcome: Outcome;
  feedback: string | null;
  decidedAt: string;
  personId: string | null;
  personName: string | null;
}

export interface Feedback {
  isReleased: boolean;
  outcome: Outcome | null;
  feedback: string | null;
  decidedOn: string | null;
}

export interface CallProgress {
  slug: string;
  state: CallState;
  allowed: CallStage[];
  undecided: number;
  moves: {
    fromState: CallState;
    toState: CallState;
    reason: string | null;
    movedAt: string;
    personId: string | null;
    personName: string | null;
  }[];
}
