import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PairingSchemas } from '../api/pairing';

export const trait: Record<PairingSchemas['Trait'], MessageDescriptor> = {
  port: msg`Port`,
  capital: msg`Capital`,
  coastal: msg`On the sea`,
  island: msg`On an island`,
  border: msg`At a border`,
  mountain: msg`In the mountains`,
  tourism: msg`Tourism`,
  university: msg`Universities`,
  industrial_transition: msg`Industry in transition`,
  heritage: msg`Built heritage`,
  agri_hub: msg`Centre of agriculture`,
  logistics_hub: msg`Centre of logistics`,
};

/** What an organisation is. */
export const organisationKind: Record<PairingSchemas['OrganisationKind'], MessageDescriptor> = {
  municipality: msg`Administration of a city`,
  business: msg`Business`,
  cluster: msg`Cluster of businesses and research`,
  university: msg`University or research institute`,
  ngo: msg`Non-governmental organisation`,
  ministry: msg`Ministry of a national government`,
  national_agency: msg`Agency of a national government`,
  eu_delegation: msg`Delegation of the European Union`,
  commission_service: msg`Service of the European Commission`,
  programme_team: msg`Team of a programme`,
  bank: msg`Bank`,
  network: msg`Network of cities, regions or organisations`,
};

/** How far somebody is with what they offer: levels 1 to 3. */
export const offerLevel: MessageDescriptor[] = [
  msg`First steps made`,
  msg`Results to show`,
  msg`Others have learned from it already`,
];

/** How much it matters to somebody to learn: priorities 1 to 3. */
export const needLevel: MessageDescriptor[] = [msg`Of interest`, msg`Important`, msg`Urgent`];

/** How much somebody works with others abroad: 0 to 3. */
export const exposure: Record<string, MessageDescriptor> = {
  0: msg`Not at all`,
  1: msg`A little`,
  2: msg`Regularly`,
  3: msg`Very much`,
};

/** The main groups of the classes of climate by Köppen and Geiger, by their letter. */
export const climate: Record<string, MessageDescriptor> = {
  A: msg`tropical`,
  B: msg`dry`,
  C: msg`temperate`,
  D: msg`cold winters`,
  E: msg`polar`,
};

interface Section {
  name: MessageDescriptor;
  /** Its first and last division. */
  divisions: readonly [number, number];
}

/** The sections of the classification of economic activities, NACE Rev. 2. */
const sections: Record<string, Section> = {
  A: { name: msg`Agriculture, forestry and fishing`, divisions: [1, 3] },
  B: { name: msg`Mining and quarrying`, divisions: [5, 9] },
  C: { name: msg`Manufacturing`, divisions: [10, 33] },
  D: { name: msg`Electricity, gas, steam and cooling`, divisions: [35, 35] },
  E: { name: msg`Water supply, sewerage and waste`, divisions: [36, 39] },
  F: { name: msg`Construction`, divisions: [41, 43] },
  G: { name: msg`Trade and repair of vehicles`, divisions: [45, 47] },
  H: { name: msg`Transport and storage`, divisions: [49, 53] },
  I: { name: msg`Accommodation and food service`, divisions: [55, 56] },
  J: { name: msg`Information and communication`, divisions: [58, 63] },
  K: { name: msg`Finance and insurance`, divisions: [64, 66] },
  L: { name: msg`Real estate`, divisions: [68, 68] },
  M: { name: msg`Professional, scientific and technical work`, divisions: [69, 75] },
  N: { name: msg`Administrative and support services`, divisions: [77, 82] },
  O: { name: msg`Public administration and defence`, divisions: [84, 84] },
  P: { name: msg`Education`, divisions: [85, 85] },
  Q: { name: msg`Health and social work`, divisions: [86, 88] },
  R: { name: msg`Arts, entertainment and recreation`, divisions: [90, 93] },
  S: { name: msg`Other services`, divisions: [94, 96] },
  T: { name: msg`Households as employers`, divisions: [97, 98] },
  U: { name: msg`International organisations`, divisions: [99, 99] },
};

/** The name of the section that a letter or the two figures of a division stand for; null where there is none. */
export function sectionOf(activity: string): MessageDescriptor | null {
  const own = sections[activity];
  if (own) return own.name;
  if (!/^\d\d$/.test(activity)) return null;
  const division = Number(activity);
  const found = Object.values(sections).find(
    ({ divisions: [first, last] }) => first <= division && division <= last,
  );
  return found?.name ?? null;
}
