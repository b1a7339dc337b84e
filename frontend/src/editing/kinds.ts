import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ServiceName } from '../api/dictionaries';
import { policyName } from '../calls/words';
import type { FigureParts } from '../form/Figures';
import type { Content, Json } from '../form/merging';
import { adhesionKind, eventKind, eventMode, signatoryStatus, strand, territoryKind } from '../i18n/terms';
import { exposure, organisationKind, trait } from '../profile/terms';
import { paths } from '../ui/paths';
import { precision } from './terms';

/** Codes and their words; a text that is the same in every language stands as it is. */
type Terms = Record<string, MessageDescriptor | string>;

interface Entry {
  /** The field of the record, as the interface calls it. */
  name: string;
  label: MessageDescriptor;
  help?: MessageDescriptor;
  /** What it is in a new record, where that is not nothing. */
  initial?: Json;
}

/** How a field of a record is written. */
export type FieldSpec = Entry &
  (
    | { part: 'text' | 'url' | 'day' | 'country' | 'topics' | 'covenants' }
    | { part: 'yesno'; sure?: boolean }
    | { part: 'evidence'; graded?: 'figures' | 'record' }
    | { part: 'lines'; language?: string }
    | { part: 'names' | 'texts'; needed?: string[] }
    | {
        part: 'number';
        unit?: MessageDescriptor;
        whole?: boolean;
        least?: number;
        most?: number;
        grouping?: boolean;
      }
    | { part: 'choice'; terms: Terms; optional?: boolean }
    | { part: 'choices'; terms: Terms }
    | { part: 'figure'; parts: FigureParts; unit: MessageDescriptor; whole?: boolean }
    | { part: 'statements'; direction: 'offered' | 'sought' }
    /** A whole number that stands for a word. */
    | { part: 'grade'; terms: Terms }
    | { part: 'languages' | 'activities' | 'priorities' | 'clusters' }
    | { part: 'commitments' | 'identifiers' | 'participants' | 'references' | 'edited' }
    | { part: 'programme' | 'sides' | 'criteria' | 'readingCriteria' }
    | { part: 'threshold'; unit: MessageDescriptor; most?: number }
    | { part: 'zone'; instants: string[] }
    | { part: 'instant'; zone: string; end?: boolean }
  );

export interface FieldGroup {
  title: MessageDescriptor;
  fields: FieldSpec[];
}

export type KindName = 'signatories' | 'territories' | 'organisations' | 'events' | 'calls';

/** A kind of record that is edited here; `name` is that of its list at the service. */
export interface Kind<Name extends string = KindName> {
  name: Name;
  /** What its permissions are called, where several kinds have the same ones. */
  permissions?: string;
  service: ServiceName;
  /** What the change log calls it. */
  code: string;
  one: MessageDescriptor;
  fresh: MessageDescriptor;
  /** Whether it has a contact of its own, who is asked about it; it has, where nothing is said. */
  hasContact?: boolean;
  /** Its public page, where it has one; `key` is what stands in the address. */
  page: (key: string) => string | null;
  groups: FieldGroup[];
}

const name: FieldSpec = {
  name: 'names',
  label: msg`Names`,
  help: msg`As it is called in each language. The English name is the one that lists are sorted by.`,
  part: 'names',
  needed: ['en'],
};
const country: FieldSpec = { name: 'country', label: msg`Country or territory`, part: 'country' };
const website: FieldSpec = {
  name: 'website',
  label: msg`Website`,
  help: msg`The whole address, beginning with https://`,
  part: 'url',
};
const note: FieldSpec = {
  name: 'note',
  label: msg`Note`,
  help: msg`What a reader should know about the record, in English.`,
  part: 'lines',
  language: 'en',
};
const place: FieldSpec[] = [
  {
    name: 'latitude',
    label: msg`Latitude`,
    unit: msg`degrees north`,
    part: 'number',
    least: -90,
    most: 90,
  },
  {
    name: 'longitude',
    label: msg`Longitude`,
    unit: msg`degrees east`,
    part: 'number',
    least: -180,
    most: 180,
  },
  {
    name: 'geonamesId',
    label: msg`GeoNames number`,
    help: msg`By this number the two registers know that they speak of the same place.`,
    part: 'number',
    whole: true,
    grouping: false,
    least: 1,
    most: 2_147_483_647,
  },
];
const inhabitants = msg`inhabitants`;
const squareKilometres = msg`km²`;
const slug: FieldSpec = {
  name: 'slug',
  label: msg`Name in the address`,
  help: msg`Small letters, figures and hyphens. It stays when the record is renamed.`,
  part: 'text',
};
const topics: FieldSpec[] = [
  {
    name: 'offers',
    label: msg`Topics offered`,
    help: msg`What others can learn from you.`,
    part: 'statements',
    direction: 'offered',
  },
  {
    name: 'seeks',
    label: msg`Topics sought`,
    help: msg`What you would like to learn from others.`,
    part: 'statements',
    direction: 'sought',
  },
];

/** Any kind of record, also those of a report, which have pages of their own. */
export type AnyKind = Kind<string>;

export const kinds: Record<KindName, Kind> = {
  signatories: {
    name: 'signatories',
    service: 'covenant',
    code: 'signatory',
    one: msg`Signatory`,
    fresh: msg`New signatory`,
    page: paths.signatory,
    groups: [
      { title: msg`Name and place`, fields: [name, website, note, country, ...place] },
      {
        title: msg`Figures`,
        fields: [
          {
            name: 'population',
            label: msg`Inhabitants`,
            part: 'figure',
            unit: inhabitants,
            whole: true,
            parts: { value: 'population', year: 'populationYear', source: 'populationSource' },
          },
          {
            name: 'areaKm2',
            label: msg`Area`,
            part: 'figure',
            unit: squareKilometres,
            parts: { value: 'areaKm2', year: 'areaYear', source: 'areaSource' },
          },
        ],
      },
      {
        title: msg`In the Covenant`,
        fields: [
          { name: 'status', label: msg`Status`, part: 'choice', terms: signatoryStatus },
          { name: 'sourceStatus', label: msg`Status in the words of the source`, part: 'text' },
          { name: 'covenants', label: msg`Covenants`, part: 'covenants' },
          { name: 'commitments', label: msg`Promised`, part: 'commitments' },
          { name: 'joinedOn', label: msg`Joined on`, part: 'day' },
          {
            name: 'adhesionKind',
            label: msg`How it joined`,
            part: 'choice',
            terms: adhesionKind,
            optional: true,
          },
          { name: 'actionPlanExpected', label: msg`Action plan expected`, part: 'yesno' },
          { name: 'isGroup', label: msg`Is a group`, part: 'yesno', sure: true },
          { name: 'groupId', label: msg`Identifier of its group`, part: 'text' },
          { name: 'groupName', label: msg`Name of its group`, part: 'text' },
          { name: 'groupExternalId', label: msg`Number of its group in the source`, part: 'text' },
          { name: 'coordinatorName', label: msg`Covenant coordinator`, part: 'text' },
          { name: 'supporterName', label: msg`Covenant supporter`, part: 'text' },
          { name: 'externalIds', label: msg`In other registers`, part: 'identifiers' },
          { name: 'source', label: msg`Source of the record`, part: 'evidence' },
          {
            name: 'editedFields',
            label: msg`Fields that an import leaves alone`,
            help: msg`What was published here stays when a newer list is imported. Take a field out to give it back to the list.`,
            part: 'edited',
          },
        ],
      },
    ],
  },
  territories: {
    name: 'territories',
    service: 'pairing',
    code: 'territory',
    one: msg`City or region`,
    fresh: msg`New city or region`,
    page: paths.territory,
    groups: [
      {
        title: msg`Name and place`,
        fields: [
          slug,
          name,
          { name: 'kind', label: msg`What it is`, part: 'choice', terms: territoryKind },
          website,
          country,
          ...place,
          { name: 'members', label: msg`Members`, part: 'references' },
        ],
      },
      {
        title: msg`Figures`,
        fields: [
          {
            name: 'population',
            label: msg`Inhabitants`,
            part: 'figure',
            unit: inhabitants,
            whole: true,
            parts: { value: 'population', year: 'populationYear', scope: 'populationScope' },
          },
          {
            name: 'areaKm2',
            label: msg`Area`,
            part: 'figure',
            unit: squareKilometres,
            parts: { value: 'areaKm2', scope: 'areaScope' },
          },
          { name: 'figuresSource', label: msg`Source of the figures`, part: 'evidence', graded: 'figures' },
          {
            name: 'gdpPerHead',
            label: msg`Gross domestic product per head`,
            part: 'figure',
            unit: msg`a year`,
            parts: { value: 'gdpPerHead', year: 'gdpPerHeadYear', currency: 'gdpPerHeadCurrency' },
          },
          {
            name: 'gdpSource',
            label: msg`Source of the gross domestic product`,
            part: 'evidence',
            graded: 'figures',
          },
        ],
      },
      { title: msg`What you offer and seek`, fields: topics },
      {
        title: msg`What partners are compared by`,
        fields: [
          {
            name: 'koppen',
            label: msg`Climate class`,
            help: msg`Two or three letters, by Köppen and Geiger: Cfa`,
            part: 'text',
          },
          { name: 'traits', label: msg`What marks it`, part: 'choices', terms: trait },
          {
            name: 'languages',
            label: msg`Working languages`,
            help: msg`Languages in which you can work with partners.`,
            part: 'languages',
          },
          {
            name: 'internationalExposure',
            label: msg`Works with others abroad`,
            part: 'grade',
            terms: exposure,
          },
          { name: 'nextElectionOn', label: msg`Next election`, part: 'day' },
          {
            name: 's3Priorities',
            label: msg`Priorities of smart specialisation`,
            help: msg`Of regions above all: what you mean to be better at than others.`,
            part: 'priorities',
          },
          { name: 'valueChains', label: msg`Value chains`, part: 'activities' },
          { name: 'clusters', label: msg`Clusters`, part: 'clusters' },
          { name: 'profileSource', label: msg`Source of these`, part: 'evidence', graded: 'figures' },
        ],
      },
      {
        title: msg`The record`,
        fields: [
          { name: 'source', label: msg`Source of the record`, part: 'evidence', graded: 'record' },
          note,
        ],
      },
    ],
  },
  organisations: {
    name: 'organisations',
    service: 'pairing',
    code: 'organisation',
    one: msg`Organisation`,
    fresh: msg`New organisation`,
    page: paths.organisationOf,
    groups: [
      {
        title: msg`Who you are`,
        fields: [
          slug,
          name,
          { name: 'kind', label: msg`What it is`, part: 'choice', terms: organisationKind },
          {
            name: 'descriptions',
            label: msg`What it does`,
            help: msg`In a few sentences, in each language that you want to be read in.`,
            part: 'texts',
            needed: ['en'],
          },
          { name: 'sectors', label: msg`What it works in`, part: 'activities' },
          website,
          country,
          { name: 'territory', label: msg`City or region that it belongs to`, part: 'text' },
        ],
      },
      { title: msg`What you offer and seek`, fields: topics },
      {
        title: msg`The record`,
        fields: [
          { name: 'source', label: msg`Source of the record`, part: 'evidence', graded: 'record' },
          note,
        ],
      },
    ],
  },
  events: {
    name: 'events',
    service: 'pairing',
    code: 'event',
    one: msg`Event`,
    fresh: msg`New event`,
    page: paths.event,
    groups: [
      {
        title: msg`What and when`,
        fields: [
          slug,
          { name: 'titles', label: msg`Titles`, part: 'names', needed: ['en'] },
          { name: 'kind', label: msg`Kind`, part: 'choice', terms: eventKind },
          { name: 'summary', label: msg`Summary`, part: 'lines', language: 'en' },
          { name: 'startsOn', label: msg`First day`, part: 'day' },
          { name: 'endsOn', label: msg`Last day`, part: 'day' },
          { name: 'precision', label: msg`How exactly the days are known`, part: 'choice', terms: precision },
          { name: 'mode', label: msg`How it is held`, part: 'choice', terms: eventMode, optional: true },
        ],
      },
      {
        title: msg`Where`,
        fields: [{ name: 'placeNames', label: msg`Place`, part: 'names', needed: ['en'] }, country, ...place],
      },
      {
        title: msg`Who and what for`,
        fields: [
          { name: 'programme', label: msg`Programme`, part: 'text' },
          { name: 'strand', label: msg`Strand`, part: 'choice', terms: strand, optional: true },
          {
            name: 'people',
            label: msg`People who came`,
            part: 'number',
            whole: true,
            least: 1,
            most: 2_147_483_647,
          },
          { name: 'topics', label: msg`Topics`, part: 'topics' },
          { name: 'hosts', label: msg`Hosts`, part: 'participants' },
          { name: 'participants', label: msg`Participants`, part: 'participants' },
          { name: 'pairings', label: msg`Pairings it belongs to`, part: 'references' },
        ],
      },
      {
        title: msg`The record`,
        fields: [{ name: 'source', label: msg`Source of the record`, part: 'evidence', graded: 'record' }],
      },
    ],
  },
  calls: {
    name: 'calls',
    service: 'pairing',
    code: 'call',
    one: msg`Call`,
    fresh: msg`New call`,
    hasContact: false,
    page: paths.call,
    groups: [
      {
        title: msg`What it is for`,
        fields: [
          slug,
          name,
          { name: 'programme', label: msg`Programme`, part: 'programme' },
          {
            name: 'strand',
            label: msg`Strand`,
            part: 'choice',
            terms: strand,
            initial: 'city_to_city',
          },
          {
            name: 'summaries',
            label: msg`In a sentence`,
            help: msg`What it is for, for the board of calls.`,
            part: 'names',
            needed: ['en'],
          },
          {
            name: 'texts',
            label: msg`Text of the call`,
            help: msg`What is not said by the fields below. Rules that are fields are applied and explained by the platform.`,
            part: 'texts',
            needed: ['en'],
          },
          {
            name: 'topics',
            label: msg`Topics`,
            help: msg`Without any, the call is for all topics. A topic stands for those within it too.`,
            part: 'topics',
          },
        ],
      },
      {
        title: msg`When`,
        fields: [
          {
            name: 'timeZone',
            label: msg`Time zone`,
            help: msg`Whose clocks count. Applicants see the closing in this zone and in their own.`,
            part: 'zone',
            instants: ['opensAt', 'closesAt'],
            initial: 'Europe/Brussels',
          },
          {
            name: 'opensAt',
            label: msg`Opens`,
            help: msg`From then on applications can be handed in.`,
            part: 'instant',
            zone: 'timeZone',
          },
          {
            name: 'closesAt',
            label: msg`Closes`,
            help: msg`From then on nothing can be handed in. The end of a day is 00:00 of the next one.`,
            part: 'instant',
            zone: 'timeZone',
            end: true,
          },
        ],
      },
      { title: msg`Who can apply`, fields: [{ name: 'sides', label: msg`Sides`, part: 'sides' }] },
      {
        title: msg`What an application has`,
        fields: [
          {
            name: 'needsEndorsement',
            label: msg`The endorsement of who governs the place is needed`,
            part: 'yesno',
            sure: true,
            initial: true,
          },
          {
            name: 'minStaffMonths',
            label: msg`Staff time that is committed`,
            part: 'threshold',
            unit: msg`months`,
            most: 10_000,
          },
          {
            name: 'maxWishes',
            label: msg`Partners that can be wished for`,
            part: 'number',
            whole: true,
            least: 0,
            most: 50,
            initial: 5,
          },
          {
            name: 'maxVetoes',
            label: msg`Partners that can be refused`,
            help: msg`In private: the applicant and the staff alone see it.`,
            part: 'number',
            whole: true,
            least: 0,
            most: 50,
            initial: 3,
          },
          {
            name: 'maxCapacity',
            label: msg`Partners that an applicant can work with at most`,
            part: 'number',
            whole: true,
            least: 1,
            most: 3,
            initial: 3,
          },
        ],
      },
      {
        title: msg`How it is read`,
        fields: [
          {
            name: 'readers',
            label: msg`Readers of each application`,
            part: 'number',
            whole: true,
            least: 1,
            most: 5,
            initial: 2,
          },
          {
            name: 'readingCriteria',
            label: msg`What readers give points for`,
            part: 'readingCriteria',
          },
        ],
      },
      {
        title: msg`How it is matched`,
        fields: [
          {
            name: 'policy',
            label: msg`What matching puts first`,
            part: 'choice',
            terms: policyName,
            initial: 'largest',
          },
          {
            name: 'minScore',
            label: msg`Least score of a pair`,
            help: msg`Of 100 points. Pairs with less are not made.`,
            part: 'number',
            least: 0,
            most: 100,
          },
          {
            name: 'criteria',
            label: msg`Weights of the score`,
            help: msg`What counts when two places are compared. Without any weight, those hold that are used everywhere.`,
            part: 'criteria',
          },
        ],
      },
    ],
  },
};

export function isKind(value: string): value is KindName {
  return Object.hasOwn(kinds, value);
}

/** The kind that the change log calls by a code. */
export function kindOfCode(code: string): Kind | undefined {
  return Object.values(kinds).find((each) => each.code === code);
}

/** The fields of a new record, before anything is written. */
export function blank(kind: Kind): Content {
  const several = new Set<FieldSpec['part']>([
    'topics',
    'covenants',
    'choices',
    'statements',
    'commitments',
    'identifiers',
    'participants',
    'references',
    'languages',
    'activities',
    'priorities',
    'clusters',
    'sides',
    'criteria',
    'readingCriteria',
  ]);
  const content: Content = {};
  for (const spec of kind.groups.flatMap((group) => group.fields)) {
    if (spec.part === 'edited') continue;
    const parts = spec.part === 'figure' ? Object.values(spec.parts) : [spec.name];
    for (const part of parts) {
      if (spec.part === 'names' || spec.part === 'texts') content[part] = {};
      else if (several.has(spec.part)) content[part] = [];
      else if (spec.part === 'yesno' && spec.sure) content[part] = false;
      else content[part] = null;
    }
    if (spec.initial !== undefined) content[spec.name] = spec.initial;
  }
  return content;
}

/** What was written of a new record: fields that nobody touched are left to the service. */
export function written(content: Content): Content {
  return Object.fromEntries(
    Object.entries(content).filter(([, value]) => {
      if (value === null) return false;
      if (Array.isArray(value)) return value.length > 0;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );
}
