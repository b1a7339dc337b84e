import table from '@gazetteer/countries.json';

import type { Language } from './languages';

/** Names of a country or territory by language of the site. */
export type CountryNames = { en: string } & Partial<Record<Language, string>>;

export interface Country {
  code: string;
  names: CountryNames;
  note: string | null;
}

const byCode = new Map((table.countries as Country[]).map((country) => [country.code, country]));

/** The name in the project's one table; the code itself where the table lacks it. */
export function countryName(code: string, language: Language): string {
  const names = byCode.get(code)?.names;
  return names?.[language] ?? names?.en ?? code;
}

/** What a reader should know about the name of this country or territory. */
export function countryNote(code: string): string | null {
  return byCode.get(code)?.note ?? null;
}
