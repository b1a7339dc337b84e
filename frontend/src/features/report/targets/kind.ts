import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldGroup, FieldSpec } from '../../../editing/kinds';
import { sector } from '../../../published/terms';
import type { ReportKind } from '../../../report-form/kinds';

type Terms = Record<string, MessageDescriptor | string>;

export const targetTypes: Terms = {
  base_year_emissions: msg`So many percent less than in a base year`,
  fixed_level: msg`So many tonnes in the target year, whatever the base`,
  base_year_intensity: msg`So many percent less by inhabitant, or by unit of GDP`,
  baseline_scenario: msg`So many percent less than without measures`,
};
const denominators: Terms = { capita: msg`Inhabitant`, gdp: msg`Unit of GDP` };
const commitments: Terms = {
  EU2020_20: msg`European Covenant: 20% by 2020`,
  EU2030_40: msg`European Covenant: 40% by 2030`,
  EU2030_55: msg`European Covenant: 55% by 2030`,
  EU2050_NEUTRAL: msg`European Covenant: climate neutral by 2050`,
  GCOM: msg`Global Covenant: as ambitious as the national contribution`,
  JP_2018: msg`Covenant of Mayors Japan of 2018`,
};

const tonnes = msg`t CO2e`;
const percent = msg`%`;
const year = { part: 'number', whole: true, grouping: false, least: 1900, most: 2200 } as const;
const amount = { part: 'number', unit: tonnes, least: 0 } as const;

const coverable = Object.fromEntries(Object.entries(sector).filter(([code]) => code !== 'generation'));

const targetYear: FieldSpec = {
  name: 'targetYear',
  label: msg`Target year`,
  help: msg`The year in which it is to be reached: that of the national target or later.`,
  ...year,
};
const baseYear: FieldSpec = {
  name: 'baseYear',
  label: msg`Base year`,
  help: msg`The year that the target is measured against.`,
  ...year,
};
const baseT: FieldSpec = {
  name: 'baseT',
  label: msg`Emissions of the base year`,
  help: msg`Leave it out where they are those of the baseline inventory: a restatement of it moves the target.`,
  ...amount,
};
const cut: FieldSpec = {
  name: 'pct',
  label: msg`Cut`,
  help: msg`With the part that depends on conditions. More than 100 is possible only with removals.`,
  part: 'number',
  unit: percent,
};
const stated: FieldSpec = {
  name: 'targetT',
  label: msg`Emissions of the target year, as your report states them`,
  help: msg`Optional: held against what the cut comes to, so that a slip of the pen is found.`,
  ...amount,
};

/** What a target of a type is made of. */
function promise(type: unknown): FieldSpec[] {
  switch (type) {
    case 'fixed_level':
      return [
        { ...stated, help: msg`The target itself: the most that is given off in that year.` },
        targetYear,
        baseYear,
        baseT,
      ];
    case 'base_year_intensity':
      return [
        {
          name: 'intensityDenominator',
          label: msg`Per`,
          part: 'choice',
          terms: denominators,
        },
        cut,
        targetYear,
        baseYear,
        {
          name: 'baseIntensity',
          label: msg`Intensity of the base year`,
          help: msg`Leave it out where the baseline inventory has the population or GDP that it is per.`,
          part: 'number',
          unit: msg`t CO2e per inhabitant or unit of GDP`,
          least: 0,
        },
        {
          name: 'projectedPopulation',
          label: msg`Population in the target year`,
          help: msg`As projected. Without it the target cannot be told in tonnes.`,
          part: 'number',
          unit: msg`inhabitants`,
          whole: true,
          least: 1,
        },
        { name: 'projectedGdp', label: msg`GDP in the target year`, part: 'number', least: 0 },
        stated,
      ];
    case 'baseline_scenario':
      return [
        {
          name: 'bauT',
          label: msg`Emissions of the target year without measures`,
          help: msg`Business as usual, as your projection has it.`,
          ...amount,
        },
        cut,
        targetYear,
        baseYear,
        {
          ...baseT,
          help: msg`Readers are shown the target against the base year too: it may lie above it.`,
        },
        stated,
      ];
    default:
      return [cut, targetYear, baseYear, baseT, stated];
  }
}

/** The fields of the promise itself. */
export function promiseGroups(type: unknown): FieldGroup[] {
  return [
    {
      title: msg`The promise`,
      fields: [
        { name: 'title', label: msg`What it is called`, part: 'text' },
        { name: 'type', label: msg`How it is set`, part: 'choice', terms: targetTypes },
        ...promise(type),
      ],
    },
  ];
}

/** The fields of what it covers and what it hangs on. */
export const aroundGroups: FieldGroup[] = [
  {
    title: msg`On what it depends`,
    fields: [
      {
        name: 'pctUnconditional',
        label: msg`Part of the cut that depends on nothing`,
        help: msg`Leave it out where that is all of it.`,
        part: 'number',
        unit: percent,
      },
      {
        name: 'conditions',
        label: msg`On what the rest depends`,
        help: msg`Such as national law, or funds that are not granted yet.`,
        part: 'lines',
      },
    ],
  },
  {
    title: msg`What it covers`,
    fields: [
      {
        name: 'sectors',
        label: msg`Sectors`,
        help: msg`Choose none where it covers all of the inventory.`,
        part: 'choices',
        terms: coverable,
      },
      {
        name: 'boundary',
        label: msg`Boundary`,
        help: msg`Only where it is another one than that of the inventory.`,
        part: 'lines',
      },
      { name: 'boundaryDiffersReason', label: msg`Why it is another one`, part: 'lines' },
      {
        name: 'removalsT',
        label: msg`Removals that count towards it`,
        help: msg`A year; stated apart.`,
        ...amount,
      },
      {
        name: 'offsetsT',
        label: msg`Offsets that count towards it`,
        help: msg`A year; stated apart.`,
        ...amount,
      },
    ],
  },
  {
    title: msg`How it fits in`,
    fields: [
      {
        name: 'commitmentType',
        label: msg`Commitment that it carries out`,
        part: 'choice',
        terms: commitments,
        optional: true,
      },
      { name: 'setYear', label: msg`Year in which it was set`, ...year },
      {
        name: 'isInterim',
        label: msg`Is it a step towards a later target?`,
        help: msg`A target after 2030 asks for one on the way.`,
        part: 'yesno',
        sure: true,
      },
      { name: 'isAlignedWithNdc', label: msg`Aligned with the national contribution?`, part: 'yesno' },
      { name: 'alignmentNote', label: msg`How it is aligned with higher levels`, part: 'lines' },
      {
        name: 'language',
        label: msg`Language of the texts`,
        help: msg`As a tag, such as en, fr, zh-Hans or ja.`,
        part: 'text',
      },
    ],
  },
];

const every = new Map(
  ['base_year_emissions', 'fixed_level', 'base_year_intensity', 'baseline_scenario']
    .flatMap((type) => promise(type))
    .map((spec) => [spec.name, spec]),
);

export const targetKind: ReportKind = {
  name: 'targets',
  permissions: 'reports',
  service: 'covenant',
  code: 'target',
  one: msg`Target`,
  several: msg`Targets`,
  fresh: msg`New target`,
  about: msg`By how much emissions are to fall, by when, against which year.`,
  page: () => null,
  begin: () => ({ type: 'base_year_emissions', targetYear: 2030 }),
  groups: [
    {
      title: msg`The promise`,
      fields: [
        { name: 'title', label: msg`What it is called`, part: 'text' },
        { name: 'type', label: msg`How it is set`, part: 'choice', terms: targetTypes },
        { name: 'baseInventoryId', label: msg`Baseline inventory`, part: 'text' },
        { name: 'jointGroupId', label: msg`Joint group`, part: 'text' },
        ...every.values(),
      ],
    },
    ...aroundGroups,
  ],
};
