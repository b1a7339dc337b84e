import type { Language } from './languages';

interface CountryTable {
  /** Names by ISO 3166-1 code. */
  names: Record<string, string>;
  /** What a reader should know about a name, by code. */
  notes: Record<string, CountryNote>;
}

export interface CountryNote {
  text: string;
  /** The language of the note, where it is not that of the page. */
  lang?: string;
}

// The project's one table, cut by language when the site is built (scripts/country-names.ts).
const tables: Record<Language, () => Promise<CountryTable>> = {
  en: () => import('virtual:countries/en'),
  fr: () => import('virtual:countries/fr'),
  zh: () => import('virtual:countries/zh'),
  ja: () => import('virtual:countries/ja'),
};

const read: Partial<Record<Language, CountryTable>> = {};

/** Makes the names of a language known; until then a country is called by its code. */
export async function readCountries(language: Language): Promise<void> {
  read[language] ??= await tables[language]();
}

/** The name in the project's one table; the code itself where the table lacks it. */
export function countryName(code: string, language: Language): string {
  return read[language]?.names[code] ?? code;
}

/** What a reader should know about the name of this country or territory. */
export function countryNote(code: string, language: Language): CountryNote | null {
  return read[language]?.notes[code] ?? null;
}

/** Every code that the table knows. */
export function countryCodes(language: Language): string[] {
  return Object.keys(read[language]?.names ?? {});
}
