import type { Content, Json } from '../../../form/merging';
import type { RuleSet } from '../queries';

type Item = { [name: string]: Json };

/** What is of one year alone, and is not taken over into another. */
const ofItsYear = [
  'signatoryId',
  'ruleSet',
  'year',
  'periodStartsOn',
  'periodEndsOn',
  'population',
  'populationSource',
  'hdd',
  'cdd',
  'gdp',
  'commentOnChange',
  'verification',
  'reportedTotals',
  'restatement',
  'role',
  'provenanceNote',
  'isInvented',
];
const amounts = ['amount', 'originalAmount', 'originalUnit', 'gasesT', 'co2eT', 'biogenicCo2T'];

const list = (value: Json | undefined): Item[] => (Array.isArray(value) ? (value as Item[]) : []);
const without = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));

/**
 * What a new inventory takes over from an earlier one: how it was made. Its amounts come along where they are wanted;
 * without them a cell keeps its key and explanation, and a line its place, carrier, unit and factor.
 */
export function copyOf(earlier: Content, withAmounts: boolean): Content {
  const kept = without(earlier, ofItsYear);
  if (withAmounts) return { ...kept, role: 'monitoring' };
  return {
    ...kept,
    role: 'monitoring',
    cells: list(earlier.cells).flatMap((cell) => {
      const left = { ...cell, valueT: null, uncertaintyPct: null };
      return cell.key ? [left] : [];
    }),
    lines: list(earlier.lines).map((line) => without(line, amounts)),
    localEnergy: list(earlier.localEnergy).map((plant) =>
      without(plant, ['mwh', 'heatMwh', 'fuelMwh', 'co2T']),
    ),
    localFactors: null,
  };
}

/** A new inventory in the form that a rule set asks for. */
export function emptyInventory(ruleSet: RuleSet): Content {
  const [approach] = ruleSet.approaches;
  return {
    framework: ruleSet.framework === 'secap' ? 'secap' : 'crf',
    role: 'monitoring',
    ...(ruleSet.approaches.length === 1 && approach ? { approach } : {}),
    gases: ruleSet.gases.gases,
  };
}
