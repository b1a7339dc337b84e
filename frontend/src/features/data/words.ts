import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldKind } from '../../api/dictionaries';

/** Names of the lists. One that is missing here is called as its service calls it. */
export const listNames: Record<string, MessageDescriptor> = {
  signatories: msg`Signatories`,
  covenants: msg`Covenants`,
  pairings: msg`Pairings`,
  territories: msg`Cities and regions`,
  events: msg`Events`,
  topics: msg`Topics`,
  programmes: msg`Programmes`,
  organisations: msg`Organisations`,
  indicators: msg`Published figures`,
  calls: msg`Calls`,
  inventories: msg`Inventories`,
  targets: msg`Targets`,
  plans: msg`Plans`,
  actions: msg`Actions`,
  'risk-assessments': msg`Risk and vulnerability assessments`,
  'energy-assessments': msg`Energy access and poverty assessments`,
  goals: msg`Goals for adaptation and energy`,
  'joint-groups': msg`Joint groups`,
};

export const listMeanings: Record<string, MessageDescriptor> = {
  signatories: msg`Local governments that joined a Covenant of Mayors, and what they promised`,
  covenants: msg`The tree of covenants: global, regional, national`,
  pairings: msg`Who works with whom, under which programme, on what, and how sure that is`,
  territories: msg`Places that take part in pairings and events`,
  events: msg`Visits, workshops, summits and signings`,
  topics: msg`The vocabulary of topics`,
  programmes: msg`Programmes of the European Union and what they were funded with`,
  organisations: msg`Bodies that took part in events or that carry programmes`,
  indicators: msg`Figures that the programmes published about themselves`,
  calls: msg`Who can apply for a partner, until when, and how it is decided`,
  inventories: msg`What signatories emit in a year, by sector`,
  targets: msg`By how much signatories will cut their emissions, and by when`,
  plans: msg`Action plans of signatories`,
  actions: msg`The actions of all plans`,
  'risk-assessments': msg`Climate hazards that threaten signatories, and whom they hit`,
  'energy-assessments': msg`Whether energy is secure, sustainable and affordable where signatories are`,
  goals: msg`What signatories want to reach in adaptation and access to energy`,
  'joint-groups': msg`Signatories that plan together`,
};

/** Formats by their name in `f`. */
export const formatNames: Record<string, string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  geojson: 'GeoJSON',
  jsonld: 'JSON-LD',
  ics: 'iCalendar',
};

/** Kinds of values of the dictionaries. */
export const kindNames: Record<FieldKind, MessageDescriptor> = {
  text: msg`text`,
  integer: msg`whole number`,
  number: msg`number`,
  boolean: msg`true or false`,
  day: msg`day`,
  instant: msg`moment in UTC`,
  list: msg`list of values`,
  map: msg`texts by language`,
  record: msg`fields of its own`,
  records: msg`several with fields of their own`,
};
