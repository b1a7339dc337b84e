import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import { energyAttribute, goalPillar, hazard, vulnerableSector } from '../../../published/terms';
import type { ReportKind } from '../../../report-form/kinds';

const year = { part: 'number', whole: true, grouping: false, least: 1900, most: 2200 } as const;

/** The fields of a goal; a goal of adaptation addresses hazards and sectors, one of energy an attribute. */
export function goalGroups(pillar?: unknown): FieldGroup[] {
  return [
    {
      title: msg`What is to be reached`,
      fields: [
        {
          name: 'pillar',
          label: msg`What it is for`,
          part: 'choice',
          terms: goalPillar,
        },
        { name: 'title', label: msg`Title`, part: 'text' },
        {
          name: 'text',
          label: msg`The goal in words`,
          help: msg`What shall be better, for whom, and where.`,
          part: 'lines',
        },
      ],
    },
    {
      title: msg`How it is measured`,
      fields: [
        {
          name: 'indicator',
          label: msg`Measured by`,
          help: msg`What is counted, such as trees in public streets, or households that cannot keep warm.`,
          part: 'text',
        },
        {
          name: 'unit',
          label: msg`Unit`,
          help: msg`The unit of both values, such as trees, or %.`,
          part: 'text',
        },
        {
          name: 'baseYear',
          label: msg`Year to start from`,
          help: msg`The year of the value to start from.`,
          ...year,
        },
        { name: 'baseValue', label: msg`Value to start from`, part: 'number' },
        { name: 'targetYear', label: msg`Year by which it is reached`, ...year },
        { name: 'targetValue', label: msg`Value to reach`, part: 'number' },
      ],
    },
    {
      title: msg`What it addresses`,
      fields: [
        ...(pillar === 'energy'
          ? []
          : [
              {
                name: 'hazards',
                label: msg`Hazards`,
                help: msg`The climate hazards against which it helps.`,
                part: 'choices',
                terms: hazard,
              } as const,
            ]),
        ...(pillar === 'adaptation'
          ? []
          : [
              {
                name: 'attribute',
                label: msg`Energy that is more`,
                part: 'choice',
                terms: energyAttribute,
                optional: true,
              } as const,
            ]),
        {
          name: 'sectors',
          label: msg`Sectors`,
          part: 'choices',
          terms: vulnerableSector,
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
}

export const goalKind: ReportKind = {
  name: 'goals',
  permissions: 'reports',
  service: 'covenant',
  code: 'goal',
  one: msg`Goal`,
  several: msg`Goals for adaptation and energy`,
  fresh: msg`New goal`,
  about: msg`What is to be reached in adaptation or in access to energy, and how it is measured.`,
  page: () => null,
  begin: () => ({}),
  groups: goalGroups(),
};
