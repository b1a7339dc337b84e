import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import type { ReportKind } from '../../../report-form/kinds';

const thisYear = new Date().getFullYear();

/** What is said of the assessment as a whole. */
export const aboutGroups: FieldGroup[] = [
  {
    title: msg`What it is`,
    fields: [
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
        name: 'description',
        label: msg`What it found, in short`,
        help: msg`Who lacks energy, or cannot pay for it, and where they live.`,
        part: 'lines',
      },
      {
        name: 'method',
        label: msg`Method`,
        help: msg`Where the figures come from: surveys, statistics, suppliers.`,
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

export const energyKind: ReportKind = {
  name: 'energy-assessments',
  permissions: 'reports',
  service: 'covenant',
  code: 'energy-assessment',
  one: msg`Energy access and poverty assessment`,
  several: msg`Energy access and poverty assessments`,
  fresh: msg`New energy access and poverty assessment`,
  about: msg`Whether energy is secure, sustainable and affordable for those who live here.`,
  page: () => null,
  begin: () => ({ year: thisYear }),
  groups: [
    ...aboutGroups,
    {
      title: msg`What it found`,
      fields: [{ name: 'indicators', label: msg`Indicators`, part: 'references' }],
    },
  ],
};
