import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import { pillar } from '../../../published/terms';
import type { ReportKind } from '../../../report-form/kinds';

/** The fields of the plan as a whole, but for its targets, money and actions. */
export const aboutGroups: FieldGroup[] = [
  {
    title: msg`The document`,
    fields: [
      { name: 'title', label: msg`Title`, part: 'text' },
      { name: 'pillars', label: msg`What it is about`, part: 'choices', terms: pillar },
      { name: 'adoptedOn', label: msg`Adopted on`, help: msg`The day of the formal decision.`, part: 'day' },
      { name: 'adoptedBy', label: msg`Adopted by`, help: msg`Such as the council.`, part: 'text' },
      {
        name: 'documentUrl',
        label: msg`Address of the document`,
        help: msg`The whole address, beginning with https://`,
        part: 'url',
      },
      {
        name: 'equivalentOf',
        label: msg`Statutory plan that it is`,
        help: msg`Where your covenant takes a plan under national law in its place: the name of that plan.`,
        part: 'text',
      },
      {
        name: 'language',
        label: msg`Language of the texts`,
        help: msg`As a tag, such as en, fr, zh-Hans or ja.`,
        part: 'text',
      },
    ],
  },
];

export const workGroups: FieldGroup[] = [
  {
    title: msg`How it is carried out`,
    fields: [
      { name: 'boundary', label: msg`Boundary`, help: msg`The area that it covers.`, part: 'lines' },
      {
        name: 'teams',
        label: msg`Teams`,
        help: msg`Departments and bodies that work on it. Names of persons do not belong here: it becomes public.`,
        part: 'lines',
      },
      { name: 'stakeholderEngagement', label: msg`How people and bodies took part`, part: 'lines' },
      { name: 'synergies', label: msg`Synergies and trade-offs between actions`, part: 'lines' },
      { name: 'monitoringArrangement', label: msg`How progress is followed`, part: 'lines' },
    ],
  },
];

export const planKind: ReportKind = {
  name: 'plans',
  permissions: 'reports',
  service: 'covenant',
  code: 'plan',
  one: msg`Plan`,
  several: msg`Plans`,
  fresh: msg`New plan`,
  about: msg`What is done to reach the targets: actions, who is responsible, what they cost and save.`,
  page: (key) => `/covenant/plans/${encodeURIComponent(key)}`,
  begin: () => ({ pillars: ['mitigation'] }),
  groups: [
    ...aboutGroups,
    {
      title: msg`What it holds`,
      fields: [
        { name: 'targetIds', label: msg`Targets`, part: 'references' },
        { name: 'jointGroupId', label: msg`Joint group`, part: 'text' },
        { name: 'budget', label: msg`Budget`, part: 'references' },
        { name: 'fundingSources', label: msg`Sources of money`, part: 'references' },
        { name: 'priorityAreas', label: msg`Priorities`, part: 'references' },
        { name: 'actions', label: msg`Actions`, part: 'references' },
      ],
    },
    ...workGroups,
  ],
};
