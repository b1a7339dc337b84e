import { queryOptions } from '@tanstack/react-query';
import { bases, read } from '../../../api/dictionaries';
import type { Content } from '../../../form/merging';
import type { energyAttribute } from '../../../published/terms';

export type Attribute = keyof typeof energyAttribute;

/** An indicator of the library: what it counts, in which unit, between which values. */
export interface Indicator {
  code: string;
  attribute: Attribute;
  name: string;
  unit: string;
  minimum: number;
  maximum: number | null;
  meaning: string;
  isVerified: boolean;
  source: { title: string; publisher: string | null; url: string | null };
}

export const indicatorsQuery = queryOptions({
  queryKey: ['covenant', 'energy-indicators'],
  queryFn: async ({ signal }) =>
    (await read<{ items: Indicator[] }>(`${bases.covenant}/energy-indicators`, signal)).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The value of an indicator as it is written; what is not said yet is null. */
export interface WrittenValue {
  attribute: Attribute | null;
  code: string | null;
  text: string | null;
  value: number | null;
  unit: string | null;
  year: number | null;
  source: string | null;
  note: string | null;
}

export const freshValue = (): WrittenValue => ({
  attribute: null,
  code: null,
  text: null,
  value: null,
  unit: null,
  year: new Date().getFullYear() - 1,
  source: null,
  note: null,
});

export const valuesOf = (content: Content): WrittenValue[] =>
  (Array.isArray(content.indicators) ? content.indicators : []) as unknown as WrittenValue[];

/** The value where another indicator of the library is chosen: its attribute and unit come along. */
export function ofIndicator(value: WrittenValue, chosen: Indicator | null): WrittenValue {
  if (chosen === null) return { ...value, code: null };
  return { ...value, code: chosen.code, attribute: chosen.attribute, unit: chosen.unit, text: null };
}

/** How many indicators there are of an attribute. */
export const countOf = (values: readonly WrittenValue[], attribute: Attribute): number =>
  values.filter((each) => each.attribute === attribute).length;
