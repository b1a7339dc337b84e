import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { notationKey, scope, subsector } from '../../published/terms';
import { baseEmissions, baseYear, population, reduction, targetEmissions, targetYear } from './fields';
import type { Field, Kind } from './values';

const levels = [
  { id: 'low', name: msg`Low` },
  { id: 'moderate', name: msg`Moderate` },
  { id: 'high', name: msg`High` },
  { id: 'not_known', name: msg`Not known` },
];
const sectors = [
  { id: 'municipal', name: msg`Municipal` },
  { id: 'tertiary', name: msg`Tertiary` },
  { id: 'residential', name: msg`Residential` },
  { id: 'transport', name: msg`Transport` },
];
const yesNo = (key: string, label: Field['label'], help: Field['help']): Field => ({
  key,
  type: 'yesNo',
  label,
  help,
});
const optionsOf = (terms: Readonly<Record<string, MessageDescriptor>>) =>
  Object.entries(terms).map(([id, name]) => ({ id, name }));
const subsectors = optionsOf(subsector);
const national = msg`Of the national target that counted when the city set its own.`;

export const checkKinds: Kind[] = [
  {
    id: 'data-lint',
    group: 'checks',
    name: msg`Plausibility of a target`,
    about: msg`Looks for mistakes that real reports had: years typed as tonnes, thousands of tonnes, percent that do not fit.`,
    fields: [
      targetYear,
      baseEmissions,
      targetEmissions,
      reduction,
      { ...population, help: msg`Of the base year.` },
    ],
    example: { targetYear: 2022, baseEmissionsT: 7434910, targetEmissionsT: 2022 },
  },
  {
    id: 'ambition',
    group: 'checks',
    name: msg`Ambition against a national target`,
    about: msg`Whether a target is at least as ambitious as the national one, and when that cannot be said.`,
    fields: [
      baseYear,
      targetYear,
      reduction,
      { key: 'national.baseYear', type: 'year', label: msg`National base year`, help: national },
      { key: 'national.targetYear', type: 'year', label: msg`National target year`, help: national },
      { key: 'national.reductionPct', type: 'number', unit: '%', label: msg`National cut`, help: national },
    ],
    example: {
      baseYear: 2013,
      targetYear: 2030,
      reductionPct: 30,
      'national.baseYear': 2013,
      'national.targetYear': 2030,
      'national.reductionPct': 46,
    },
  },
  {
    id: 'eligibility-eu',
    group: 'checks',
    name: msg`Eligibility of a European plan`,
    about: msg`What an action plan must have to be evaluated in the European Covenant.`,
    fields: [
      yesNo('councilApproved', msg`Approved by the council`, msg`Or by an equivalent body.`),
      yesNo('statesMitigationTarget', msg`States a target for 2030`, msg`In the plan itself.`),
      yesNo('statesAdaptationCommitment', msg`States the commitment to adapt`, msg`In the plan itself.`),
      { ...reduction, key: 'reductionPct2030', label: msg`Cut by 2030` },
      {
        key: 'beiSectors',
        type: 'choices',
        label: msg`Sectors of the baseline inventory`,
        help: msg`Three of the four key sectors at least.`,
        options: sectors,
      },
      {
        key: 'actionSectors',
        type: 'choices',
        label: msg`Sectors of the actions`,
        help: msg`Two of the four key sectors at least.`,
        options: sectors,
      },
      yesNo('rvaPresent', msg`Has a risk and vulnerability assessment`, msg`With the plan or before it.`),
    ],
    example: {
      councilApproved: true,
      statesMitigationTarget: true,
      statesAdaptationCommitment: true,
      reductionPct2030: 40,
      beiSectors: ['municipal', 'transport'],
      actionSectors: ['municipal', 'transport'],
      rvaPresent: true,
    },
  },
  {
    id: 'rva-score',
    group: 'checks',
    name: msg`Level of a risk`,
    about: msg`Probability times consequence of a hazard.`,
    fields: [
      {
        key: 'probability',
        type: 'choice',
        label: msg`Probability`,
        help: msg`How likely the hazard is today.`,
        options: levels,
      },
      {
        key: 'consequence',
        type: 'choice',
        label: msg`Consequence`,
        help: msg`How grave it is when it comes.`,
        options: levels,
      },
    ],
    example: { probability: 'high', consequence: 'moderate' },
  },
  {
    id: 'notation-keys',
    group: 'checks',
    name: msg`A cell with a notation key`,
    about: msg`What a cell of an inventory counts as when it has a key instead of a figure, and whether it may have it.`,
    fields: [
      {
        key: 'subsector',
        type: 'choice',
        label: msg`Sub-sector`,
        help: msg`The row of the cell.`,
        options: subsectors,
      },
      {
        key: 'scope',
        type: 'choice',
        label: msg`Column`,
        help: msg`Direct, where nothing is chosen.`,
        options: optionsOf(scope),
      },
      {
        key: 'key',
        type: 'choice',
        label: msg`Notation key`,
        help: msg`What stands in the place of a figure.`,
        options: Object.entries(notationKey).map(([id]) => ({ id, name: id })),
      },
      {
        key: 'emissionsT',
        type: 'number',
        unit: 't CO2e',
        label: msg`Figure`,
        help: msg`Leave it empty where there is none.`,
      },
      {
        key: 'includedIn',
        type: 'choice',
        label: msg`Counted in`,
        help: msg`Of the key IE: the sub-sector that has the emissions.`,
        options: subsectors,
      },
      { key: 'explanation', type: 'text', label: msg`Explanation`, help: msg`Why the cell has the key.` },
    ],
    example: {
      subsector: 'institutional',
      key: 'IE',
      includedIn: 'commercial',
      explanation: 'The utility reports both together.',
    },
  },
];
