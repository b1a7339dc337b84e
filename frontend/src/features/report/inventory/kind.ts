import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldGroup } from '../../../editing/kinds';
import { approach, framework, inventoryRole } from '../../../published/terms';
import type { ReportKind } from '../../../report-form/kinds';
import type { RuleSet } from '../queries';

const before = new Date().getFullYear() - 1;

type Terms = Record<string, MessageDescriptor | string>;

const only = (terms: Terms, codes: readonly string[]): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([code]) => codes.includes(code)));
/** Codes that are the same in every language. */
const asTheyAre = (codes: readonly string[]): Terms => Object.fromEntries(codes.map((code) => [code, code]));

/** The fields of the head of an inventory, with the choices that a rule set leaves. */
export function headGroups(ruleSet?: RuleSet): FieldGroup[] {
  const gases = ruleSet ? [...ruleSet.gases.gases, ...ruleSet.gases.optional] : ['CO2', 'CH4', 'N2O'];
  const sets = ruleSet?.warmingPotentials.accepted ?? ['SAR', 'AR4', 'AR5', 'AR6'];
  return [
    {
      title: msg`Which year`,
      fields: [
        {
          name: 'year',
          label: msg`Year`,
          part: 'number',
          whole: true,
          grouping: false,
          least: 1900,
          most: 2200,
        },
        {
          name: 'role',
          label: msg`What it is for`,
          help: msg`Targets are measured against a baseline inventory; every later one shows how far you have come.`,
          part: 'choice',
          terms: inventoryRole,
        },
        {
          name: 'periodStartsOn',
          label: msg`First day`,
          help: msg`Only where the twelve months are not the calendar year, as in a fiscal year.`,
          part: 'day',
        },
        { name: 'periodEndsOn', label: msg`Last day`, part: 'day' },
      ],
    },
    {
      title: msg`How it is counted`,
      fields: [
        {
          name: 'framework',
          label: msg`Form`,
          help: msg`The form in which it is shown first. What is entered is the same.`,
          part: 'choice',
          terms: framework,
        },
        {
          name: 'approach',
          label: msg`Approach`,
          help: msg`One way for the whole inventory: factors of two approaches cannot be added up.`,
          part: 'choice',
          terms: only(approach, ruleSet?.approaches ?? Object.keys(approach)),
          optional: true,
        },
        {
          name: 'gwpSet',
          label: msg`Warming potentials`,
          help: msg`The report of the IPCC whose figures make carbon dioxide equivalents of the other gases.`,
          part: 'choice',
          terms: asTheyAre(sets),
          optional: true,
        },
        { name: 'gases', label: msg`Gases`, part: 'choices', terms: asTheyAre(gases) },
      ],
    },
    {
      title: msg`Where`,
      fields: [
        {
          name: 'boundary',
          label: msg`Boundary`,
          help: msg`Which area is counted, and what is left out of it. Usually the area of the local government.`,
          part: 'lines',
        },
        {
          name: 'population',
          label: msg`Inhabitants in the year`,
          help: msg`Of the same area and the same year as the emissions.`,
          unit: msg`inhabitants`,
          part: 'number',
          whole: true,
          least: 0,
          most: 100_000_000_000,
        },
        { name: 'populationSource', label: msg`Source of the population`, part: 'text' },
        { name: 'areaKm2', label: msg`Land area`, unit: msg`km²`, part: 'number', least: 0 },
        {
          name: 'hdd',
          label: msg`Heating degree days`,
          help: msg`How cold the year was: with it, years can be compared.`,
          part: 'number',
          least: 0,
        },
        { name: 'cdd', label: msg`Cooling degree days`, part: 'number', least: 0 },
      ],
    },
    {
      title: msg`How it was made`,
      fields: [
        {
          name: 'methodology',
          label: msg`Method`,
          help: msg`Where the data come from and how gaps were filled, so that somebody else could do it again.`,
          part: 'lines',
        },
        { name: 'regulations', label: msg`Rules and laws it follows`, part: 'lines' },
        { name: 'commentOnChange', label: msg`What is another than in the inventory before`, part: 'lines' },
        { name: 'plannedImprovements', label: msg`What is to be better next time`, part: 'lines' },
        {
          name: 'compiledBy',
          label: msg`Compiled by`,
          help: msg`The department. Names of persons do not belong here: it becomes public.`,
          part: 'text',
        },
        { name: 'provenanceNote', label: msg`Where the figures come from`, part: 'lines' },
      ],
    },
  ];
}

export const inventoryKind: ReportKind = {
  name: 'inventories',
  permissions: 'reports',
  service: 'covenant',
  code: 'inventory',
  one: msg`Inventory`,
  several: msg`Inventories`,
  fresh: msg`New inventory`,
  about: msg`What is emitted in a year, by sector: everything else is measured against it.`,
  page: (key) => `/covenant/inventories/${encodeURIComponent(key)}`,
  begin: () => ({ year: before }),
  groups: [
    ...headGroups(),
    {
      title: msg`The figures`,
      fields: [
        { name: 'gdp', label: msg`Gross domestic product`, part: 'references' },
        { name: 'verification', label: msg`Checked by`, part: 'references' },
        { name: 'reportedTotals', label: msg`Totals stated elsewhere`, part: 'references' },
        { name: 'cells', label: msg`Matrix`, part: 'references' },
        { name: 'lines', label: msg`Activity lines`, part: 'references' },
        { name: 'localEnergy', label: msg`Local energy`, part: 'references' },
        { name: 'localFactors', label: msg`Local factors`, part: 'references' },
        { name: 'restatement', label: msg`Why figures are given anew`, part: 'references' },
      ],
    },
  ],
};
