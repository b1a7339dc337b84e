import type { ReportKind, ReportKindName } from '../../report-form/kinds';
import { energyKind } from './energy/kind';
import { goalKind } from './goals/kind';
import { groupKind } from './groups/kind';
import { inventoryKind } from './inventory/kind';
import { planKind } from './plans/kind';
import { riskKind } from './risks/kind';
import { targetKind } from './targets/kind';

/**
 * The kinds of record that a report is made of, in the order of the journey. A kind whose editor names its fields has them
 * in `groups`; they are shown in conflicts and in the list of versions.
 */
export const reportKinds: Record<ReportKindName, ReportKind> = {
  inventories: inventoryKind,
  targets: targetKind,
  'risk-assessments': riskKind,
  goals: goalKind,
  plans: planKind,
  'energy-assessments': energyKind,
  'joint-groups': groupKind,
};

export const reportKindNames = Object.keys(reportKinds) as ReportKindName[];
