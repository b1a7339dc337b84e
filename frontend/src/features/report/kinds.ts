import { msg } from '@lingui/core/macro';
import type { ReportKind, ReportKindName } from '../../report-form/kinds';
import { inventoryKind } from './inventory/kind';

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
  'risk-assessments': {
    ...reports,
    groups: [],
    name: 'risk-assessments',
    code: 'risk-assessment',
    one: msg`Risk and vulnerability assessment`,
    several: msg`Risk and vulnerability assessments`,
    fresh: msg`New risk and vulnerability assessment`,
    about: msg`Which hazards threaten the territory, how likely and how grave they are, and who is hit.`,
    begin: () => ({}),
  },
  goals: {
    ...reports,
    groups: [],
    name: 'goals',
    code: 'goal',
    one: msg`Goal`,
    several: msg`Goals for adaptation and energy`,
    fresh: msg`New goal`,
    about: msg`What is to be reached in adaptation or in access to energy, and how it is measured.`,
    begin: () => ({}),
  },
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
  'energy-assessments': {
    ...reports,
    groups: [],
    name: 'energy-assessments',
    code: 'energy-assessment',
    one: msg`Energy access and poverty assessment`,
    several: msg`Energy access and poverty assessments`,
    fresh: msg`New energy access and poverty assessment`,
    about: msg`Whether energy is secure, sustainable and affordable for those who live here.`,
    begin: () => ({}),
  },
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
