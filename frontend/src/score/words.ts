import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

interface CriterionWords {
  name: MessageDescriptor;
  /** What is compared, and how. */
  meaning: MessageDescriptor;
  /** What speaks for a pair that meets it. */
  met: MessageDescriptor;
  /** What speaks against a pair that does not. */
  unmet: MessageDescriptor;
}

/** The criteria of a score in the order in which they are shown. */
export const criteria: Record<string, CriterionWords> = {
  complementarity: {
    name: msg`What one offers and the other seeks`,
    meaning: msg`The share of what each seeks, by priority, that the other offers, by level. The weaker direction counts three times as much as the stronger.`,
    met: msg`what one offers is what the other seeks`,
    unmet: msg`little that one seeks is offered by the other`,
  },
  shared_challenges: {
    name: msg`Shared challenges`,
    meaning: msg`How far both seek the same topics with the same priority.`,
    met: msg`they want to learn the same things`,
    unmet: msg`they want to learn different things`,
  },
  s3: {
    name: msg`Smart specialisation`,
    meaning: msg`How far both have the same domains among their priorities of smart specialisation.`,
    met: msg`they specialise in the same domains`,
    unmet: msg`they specialise in different domains`,
  },
  size: {
    name: msg`Size`,
    meaning: msg`How close their numbers of inhabitants are: the same number counts in full, thirty times as many for nothing.`,
    met: msg`they are of similar size`,
    unmet: msg`their sizes differ much`,
  },
  density: {
    name: msg`Density`,
    meaning: msg`How close their inhabitants per square kilometre are. Only where population and area are of the same extent.`,
    met: msg`they are built about as densely`,
    unmet: msg`they are not built as densely`,
  },
  climate: {
    name: msg`Climate`,
    meaning: msg`How close their classes of climate by Köppen are.`,
    met: msg`their climates are alike`,
    unmet: msg`their climates differ`,
  },
  value_chains: {
    name: msg`Value chains`,
    meaning: msg`How many of the value chains of the one with fewer are the other’s too.`,
    met: msg`they take part in the same value chains`,
    unmet: msg`they take part in different value chains`,
  },
  economy: {
    name: msg`Economy`,
    meaning: msg`How close their gross domestic products per head are: ten times as much counts for nothing.`,
    met: msg`their economies produce about as much per head`,
    unmet: msg`their economies differ much per head`,
  },
  profile: {
    name: msg`Character`,
    meaning: msg`How many features they have in common, such as a port, a coast or a university.`,
    met: msg`they have features in common`,
    unmet: msg`they have few features in common`,
  },
  clusters: {
    name: msg`Clusters`,
    meaning: msg`In how many of the domains that one specialises in the other has a cluster of firms.`,
    met: msg`each has clusters where the other specialises`,
    unmet: msg`they have few clusters where the other specialises`,
  },
  language: {
    name: msg`Language`,
    meaning: msg`Whether they share a language to work in.`,
    met: msg`they share a language to work in`,
    unmet: msg`they share no language to work in`,
  },
  commitment: {
    name: msg`Climate commitments`,
    meaning: msg`How far both have made the same commitments in the Covenant of Mayors.`,
    met: msg`they have made the same climate commitments`,
    unmet: msg`they have not made the same climate commitments`,
  },
};

export const criterionCodes = Object.keys(criteria);

/** What a criterion is called; one that is not known here, by its code. */
export function useCriterion(): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => (criteria[code] ? i18n._(criteria[code].name) : code.replaceAll('_', ' '));
}

/** What is missing of a territory, by the name of the field. */
const fields: Record<string, MessageDescriptor> = {
  offers: msg`what it offers`,
  seeks: msg`what it seeks`,
  population: msg`inhabitants`,
  population_scope: msg`what the number of inhabitants covers`,
  area_km2: msg`area`,
  // Also where it is of something else than the inhabitants: neither says how densely they live.
  area_scope: msg`the area that the inhabitants are counted in`,
  koppen: msg`class of climate`,
  gdp_per_head: msg`gross domestic product per head`,
  gdp_unit: msg`unit of the gross domestic product`,
  traits: msg`features`,
  languages: msg`working languages`,
  s3: msg`priorities of smart specialisation`,
  value_chains: msg`value chains`,
  clusters: msg`clusters`,
  commitments: msg`commitments in the Covenant of Mayors`,
};

/** `populationScope` and `population_scope` are one name. */
export function plainCode(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What the data is called that is missing. */
export function useFieldWord(): (field: string) => string {
  const { i18n } = useLingui();
  return (field) => {
    const code = plainCode(field);
    return fields[code] ? i18n._(fields[code]) : code.replaceAll('_', ' ');
  };
}
