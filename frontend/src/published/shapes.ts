import type { CovenantSchemas as Schemas } from '../api/covenant';

// What the interface sends of reports.
export type Inventory = Schemas['Inventory'];
export type InventoryItem = Schemas['InventoryItem'];
export type InventoryTotals = Inventory['totals'];
export type Restatement = Schemas['Restatement'];
export type SecapView = Schemas['SecapView'];
export type GpcView = Schemas['GpcView'];
export type RuleSet = Schemas['RuleSet'];
export type RuleSetList = Schemas['RuleSetList'];
export type Clause = Schemas['Clause'];
export type RiskAssessment = Schemas['RiskAssessment'];
export type RiskAssessmentItem = Schemas['RiskAssessmentItem'];
export type Target = Schemas['Target'];
export type TargetItem = Schemas['TargetItem'];
export type Goal = Schemas['GoalItem'];
export type EnergyAssessment = Schemas['EnergyAssessment'];
export type EnergyAssessmentItem = Schemas['EnergyAssessmentItem'];
export type JointGroup = Schemas['JointGroupItem'];
export type Plan = Schemas['Plan'];
export type PlanItem = Schemas['PlanItem'];
export type PlannedAction = Schemas['PlannedAction'];
export type RemainingEffort = Schemas['RemainingEffort'];
export type Trajectory = Schemas['Trajectory'];
export type TrajectoryTarget = Schemas['TrajectoryTarget'];
export type WhatIf = Schemas['WhatIf'];
export type WhatIfAnswer = Schemas['WhatIfAnswer'];
export type Edition = Schemas['Edition'];
