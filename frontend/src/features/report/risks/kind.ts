import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import type { ReportKind } from '../../../report-form/kinds';

const thisYear = new Date().getFullYear();

/** What is said of the assessment as a whole. */
export const aboutGroups: FieldGroup[] = [
  {
    title: msg`What it is`,
    fields: [
      { name: 'title', label: msg`Title`, part: 'text' },
      {
        name: 'year',
        label: msg`Year`,
        help: msg`The year in which the assessment was made.`,
        part: 'number',
        whole: true,
        grouping: false,
        least: 1900,
        most: 2200,
      },
      {
        name: 'authors',
        label: msg`Made by`,
        help: msg`Offices and organisations. Names of persons do not belong here: it becomes public.`,
        part: 'text',
      },
      { name: 'description', label: msg`In short`, part: 'lines' },
      {
        name: 'boundary',
        label: msg`Boundary`,
        help: msg`The area and the community that it is about.`,
        part: 'lines',
      },
    ],
  },
  {
    title: msg`How it was made`,
    fields: [
      {
        name: 'method',
        label: msg`Method`,
        help: msg`How hazards were found and rated, and who took part.`,
        part: 'lines',
      },
      {
        name: 'sources',
        label: msg`Sources`,
        help: msg`Climate data, records of events, studies that it rests on.`,
        part: 'lines',
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

export const riskKind: ReportKind = {
  name: 'risk-assessments',
  permissions: 'reports',
  service: 'covenant',
  code: 'risk-assessment',
  one: msg`Risk and vulnerability assessment`,
  several: msg`Risk and vulnerability assessments`,
  fresh: msg`New risk and vulnerability assessment`,
  about: msg`Which hazards threaten the territory, how likely and how grave they are, and who is hit.`,
  page: (key) => `/covenant/risk-assessments/${encodeURIComponent(key)}`,
  begin: () => ({ year: thisYear }),
  groups: [
    ...aboutGroups,
    {
      title: msg`What it found`,
      fields: [
        { name: 'hazards', label: msg`Hazards`, part: 'references' },
        { name: 'sectors', label: msg`Vulnerable sectors`, part: 'references' },
        { name: 'groups', label: msg`Vulnerable groups of people`, part: 'references' },
        { name: 'adaptiveCapacity', label: msg`Adaptive capacity`, part: 'references' },
        { name: 'pastEvents', label: msg`Past events`, part: 'references' },
      ],
    },
  ],
};
