import { msg } from '@lingui/core/macro';
import { fuel, gases, gwpSet, unit } from './fields';
import type { Field, Kind } from './values';

const amount: Field = {
  key: 'amount',
  type: 'number',
  label: msg`Amount`,
  help: msg`How much was used; it cannot be negative.`,
};

const mwh = (key: string, label: Field['label'], help: Field['help']): Field => ({
  key,
  type: 'number',
  unit: 'MWh',
  label,
  help,
});
const tonnes = (key: string, label: Field['label'], help: Field['help']): Field => ({
  key,
  type: 'number',
  unit: 't CO₂',
  label,
  help,
});
const none = msg`Leave it out where there is none.`;

export const emissionKinds: Kind[] = [
  {
    id: 'activity-x-factor',
    group: 'emissions',
    name: msg`Emissions of an activity`,
    about: msg`An amount of fuel or energy times an emission factor.`,
    fields: [
      fuel,
      amount,
      unit,
      {
        key: 'efKgCo2PerUnit',
        type: 'number',
        unit: 'kg CO₂',
        label: msg`Factor per unit`,
        help: msg`Kilograms of CO₂ per unit of the amount.`,
      },
      {
        key: 'efTPerMwh',
        type: 'number',
        unit: 't/MWh',
        label: msg`Or: factor per MWh`,
        help: msg`Tonnes of CO₂ per MWh; the amount must be energy, or a mass of the fuel.`,
      },
    ],
    example: { fuel: 'diesel', amount: 25000, unit: 'MWh', efTPerMwh: 0.267 },
  },
  {
    id: 'co2e',
    group: 'emissions',
    name: msg`Gases as CO₂ equivalents`,
    about: msg`Tonnes of greenhouse gases in one figure, by their warming potentials.`,
    fields: [gwpSet, ...gases('tonnes', 't', ['CO2', 'CH4', 'N2O', 'SF6', 'NF3'])],
    example: { gwpSet: 'AR5', 'tonnes.CO2': 1000, 'tonnes.CH4': 10, 'tonnes.N2O': 1 },
  },
  {
    id: 'emission-factor',
    group: 'emissions',
    name: msg`Emission factor per MWh`,
    about: msg`A factor in kilograms per terajoule, as the IPCC gives it, in tonnes per MWh.`,
    fields: gases('kgPerTj', 'kg/TJ', ['CO2', 'CH4', 'N2O']),
    example: { 'kgPerTj.CO2': 56100, 'kgPerTj.CH4': 1, 'kgPerTj.N2O': 0.1 },
  },
  {
    id: 'gwp',
    group: 'emissions',
    name: msg`Warming potentials`,
    about: msg`How strongly each gas warms over 100 years, by report of the IPCC.`,
    fields: [gwpSet],
    example: { gwpSet: 'AR5' },
  },
  {
    id: 'units',
    group: 'emissions',
    name: msg`Units`,
    about: msg`An amount in another unit; fuels from mass to energy and back.`,
    fields: [
      amount,
      unit,
      {
        key: 'targetUnit',
        type: 'text',
        label: msg`Wanted unit`,
        help: msg`A unit of the same kind, or of energy where a fuel is chosen.`,
      },
      fuel,
    ],
    example: { amount: 1000, unit: 'GJ', targetUnit: 'MWh' },
  },
  {
    id: 'efe',
    group: 'energy',
    name: msg`Local factor of electricity`,
    about: msg`The emission factor of the electricity of an area, with what is made and bought there.`,
    fields: [
      mwh('tceMwh', msg`Consumption of electricity`, msg`All electricity that the area uses in the year.`),
      mwh('lpeMwh', msg`Local production`, none),
      mwh('gepMwh', msg`Certified green electricity bought`, none),
      {
        key: 'neefe',
        type: 'number',
        unit: 't/MWh',
        label: msg`National factor`,
        help: msg`The national or European emission factor of electricity.`,
      },
      tonnes(
        'co2LpeT',
        msg`Emissions of local production`,
        msg`Needed where something is produced; 0 for sun and wind.`,
      ),
      tonnes('co2GepT', msg`Emissions of the green electricity`, msg`Needed where some is bought; often 0.`),
    ],
    example: { tceMwh: 250000, lpeMwh: 12000, gepMwh: 8000, neefe: 0.624, co2LpeT: 2424, co2GepT: 160 },
  },
  {
    id: 'efh',
    group: 'energy',
    name: msg`Local factor of heat`,
    about: msg`The emission factor of heat from networks, with imports and exports.`,
    fields: [
      mwh('lhcMwh', msg`Consumption of heat`, msg`Heat from networks that the area uses in the year.`),
      tonnes('co2LphT', msg`Emissions of local production`, msg`Of the heat that is made in the area.`),
      tonnes('co2IhT', msg`Emissions of imported heat`, none),
      tonnes('co2EhT', msg`Emissions of exported heat`, none),
    ],
    example: { lhcMwh: 50000, co2LphT: 9000, co2IhT: 1500, co2EhT: 500 },
  },
  {
    id: 'chp',
    group: 'energy',
    name: msg`Combined heat and power`,
    about: msg`The emissions of a plant, shared between its heat and its electricity.`,
    fields: [
      tonnes('co2T', msg`Emissions of the plant`, msg`In the year.`),
      mwh('electricityMwh', msg`Electricity made`, msg`In the year.`),
      mwh('heatMwh', msg`Heat made`, msg`In the year.`),
    ],
    example: { co2T: 10000, electricityMwh: 10000, heatMwh: 22500 },
  },
];
