import type { PairingSchemas } from '../api/pairing';

// What the interface says of calls and applications, by shorter names.

export type Side = PairingSchemas['Side'];
export type Call = PairingSchemas['Call'];
export type CallState = PairingSchemas['CallState'];
export type CallStage = PairingSchemas['CallStage'];
export type CallPolicy = PairingSchemas['CallPolicy'];
export type CallSide = PairingSchemas['CallSide'];
export type CallProgress = PairingSchemas['CallProgress'];
export type Threshold = PairingSchemas['Threshold'];
export type Criterion = { key: string; weight: number };
export type ReadingCriterion = PairingSchemas['ReadingCriterion'];

export type Application = PairingSchemas['Application'];
export type ApplicationItem = PairingSchemas['ApplicationItem'];
export type ApplicationState = PairingSchemas['ApplicationState'];
export type ApplicationContent = PairingSchemas['ApplicationContent'];
export type ApplicationResult = PairingSchemas['ApplicationResult'];
export type Outcome = PairingSchemas['Outcome'];
export type Eligibility = PairingSchemas['Eligibility'];
export type RuleResult = PairingSchemas['RuleResult'];
export type RuleCode = PairingSchemas['RuleCode'];
export type Verdict = PairingSchemas['Verdict'];
export type Points = PairingSchemas['Points'];
export type Reading = PairingSchemas['Reading'];
export type Readings = PairingSchemas['ApplicationReadings'];
export type Decision = PairingSchemas['Decision'];
export type Feedback = PairingSchemas['ApplicationFeedback'];
