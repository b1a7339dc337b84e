import { msg } from '@lingui/core/macro';
import type { Field } from './values';

// Fields that several calculators ask for.
export const baseYear: Field = {
  key: 'baseYear',
  type: 'year',
  label: msg`Base year`,
  help: msg`The year that the target is measured from.`,
};
export const targetYear: Field = {
  key: 'targetYear',
  type: 'year',
  label: msg`Target year`,
  help: msg`A year after the base year.`,
};
export const baseEmissions: Field = {
  key: 'baseEmissionsT',
  type: 'number',
  unit: 't CO₂e',
  label: msg`Emissions of the base year`,
  help: msg`In tonnes, not in thousands of tonnes.`,
};
export const targetEmissions: Field = {
  key: 'targetEmissionsT',
  type: 'number',
  unit: 't CO₂e',
  label: msg`Emissions of the target year`,
  help: msg`What the target allows, in tonnes.`,
};
export const reduction: Field = {
  key: 'reductionPct',
  type: 'number',
  unit: '%',
  label: msg`Cut`,
  help: msg`From 0 to 100.`,
};
export const population: Field = {
  key: 'population',
  type: 'number',
  label: msg`Inhabitants`,
  help: msg`Of the same year as the emissions.`,
};
export const gwpSet: Field = {
  key: 'gwpSet',
  type: 'choice',
  label: msg`Warming potentials`,
  help: msg`By the report of the IPCC that they are from. One inventory uses one set.`,
  options: [
    { id: 'SAR', name: msg`Second report (SAR, 1995)` },
    { id: 'AR4', name: msg`Fourth report (AR4, 2007)` },
    { id: 'AR5', name: msg`Fifth report (AR5, 2013)` },
    { id: 'AR6', name: msg`Sixth report (AR6, 2021)` },
  ],
};
export const fuel: Field = {
  key: 'fuel',
  type: 'choice',
  label: msg`Fuel`,
  help: msg`Needed only to turn mass into energy, by the net calorific value of the IPCC.`,
  options: [
    { id: 'natural_gas', name: msg`Natural gas` },
    { id: 'lpg', name: msg`Liquefied petroleum gas` },
    { id: 'heating_oil', name: msg`Heating oil` },
    { id: 'diesel', name: msg`Diesel` },
    { id: 'gasoline', name: msg`Motor gasoline` },
    { id: 'lignite', name: msg`Lignite` },
    { id: 'anthracite', name: msg`Anthracite` },
    { id: 'wood', name: msg`Wood` },
  ],
};
export const unit: Field = {
  key: 'unit',
  type: 'text',
  label: msg`Unit`,
  help: msg`Such as MWh, GJ, t, kg, m3 or l. Capitals matter: m is a thousandth, M a million.`,
};

/** Entries of gases in an object of the request. */
export function gases(key: string, measure: string, names: readonly string[]): Field[] {
  return names.map((name) => ({
    key: `${key}.${name}`,
    type: 'number',
    unit: measure,
    label: gasNames[name] ?? msg`Gas`,
    help: gasHelp,
  }));
}

const gasHelp = msg`Write 0 where there is none. A gas that is left out is not counted.`;
const gasNames: Record<string, Field['label']> = {
  CO2: msg`Carbon dioxide (CO₂)`,
  CH4: msg`Methane (CH₄)`,
  N2O: msg`Nitrous oxide (N₂O)`,
  SF6: msg`Sulphur hexafluoride (SF₆)`,
  NF3: msg`Nitrogen trifluoride (NF₃)`,
};
