import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import type { ReportKind } from '../../../report-form/kinds';

export const groupGroups: FieldGroup[] = [
  {
    title: msg`The group`,
    fields: [
      { name: 'name', label: msg`Name of the group`, part: 'text' },
      {
        name: 'option',
        label: msg`How its members plan together`,
        help: msg`By option 1 each member keeps its own target, inventory and report. By option 2 you report for all of them.`,
        part: 'choice',
        terms: {
          individual: msg`Option 1: each its own target, one plan`,
          shared: msg`Option 2: one target, inventory and plan for all`,
        },
      },
      { name: 'startedOn', label: msg`Together since`, part: 'day' },
      { name: 'endedOn', label: msg`Together until`, help: msg`Leave it out while they are.`, part: 'day' },
      {
        name: 'documentUrl',
        label: msg`Address of the agreement`,
        help: msg`The whole address, beginning with https://`,
        part: 'url',
      },
    ],
  },
];

export const groupKind: ReportKind = {
  name: 'joint-groups',
  permissions: 'reports',
  service: 'covenant',
  code: 'joint-group',
  one: msg`Joint group`,
  several: msg`Joint groups`,
  fresh: msg`New joint group`,
  about: msg`Local governments that plan together.`,
  page: () => null,
  begin: () => ({}),
  groups: [
    ...groupGroups,
    { title: msg`Members`, fields: [{ name: 'memberIds', label: msg`Members`, part: 'references' }] },
  ],
};
