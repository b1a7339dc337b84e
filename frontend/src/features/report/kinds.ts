import { msg } from '@lingui/core/macro';
import type { ReportKind, ReportKindName } from '../../report-form/kinds';
import { energyKind } from './energy/kind';
import { goalKind } from './goals/kind';
import { inventoryKind } from './inventory/kind';
import { riskKind } from './risks/kind';

const reports = { permissions: 'reports', service: 'covenant', page: () => null, groups: [] } as const;

/**
 * The kinds of record that a report is made of, in the order of the journey. A kind whose editor names its fields has them
 * in `groups`; they are shown in conflicts and in the list of versions.
 */
export const reportKinds: Record<ReportKindName, ReportKind> = {
  inventories: inventoryKind,
  targets: {
    ...reports,
    groups: [],
    name: 'targets',
    code: 'target',
    one: msg`Target`,
    several: msg`Targets`,
    fresh: msg`New target`,
    about: msg`By how much emissions are to fall, by when, against which year.`,
    begin: () => ({}),
  },
  'risk-assessments': riskKind,
  goals: goalKind,
  plans: {
    ...reports,
    groups: [],
    name: 'plans',
    code: 'plan',
    one: msg`Plan`,
    several: msg`Plans`,
    fresh: msg`New plan`,
    about: msg`What is done to reach the targets: actions, who is responsible, what they cost and save.`,
    begin: () => ({}),
  },
  'energy-assessments': energyKind,
  'joint-groups': {
    ...reports,
    groups: [],
    name: 'joint-groups',
    code: 'joint-group',
    one: msg`Joint group`,
    several: msg`Joint groups`,
    fresh: msg`New joint group`,
    about: msg`Local governments that plan together.`,
    begin: () => ({}),
  },
};

export const reportKindNames = Object.keys(reportKinds) as ReportKindName[];
