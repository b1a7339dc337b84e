import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Country {
  code: string;
  names: { en: string; [language: string]: string };
  note: string | null;
  /** The note in other languages, where it was translated. */
  notes?: Record<string, string>;
}

const table = fileURLToPath(new URL('../../libs/gazetteer/src/gazetteer/countries.json', import.meta.url));
const prefix = 'virtual:countries/';

/**
 * The part of the one table of countries and territories that readers of a language need, as the module
 * `virtual:countries/<language>`: names by code, English where the table has no other, and the few notes.
 */
export function countryNames(): Plugin {
  return {
    name: 'country-names',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return;
      const language = id.slice(prefix.length + 1);
      this.addWatchFile(table);
      const { countries } = JSON.parse(readFileSync(table, 'utf8')) as { countries: Country[] };
      const names = Object.fromEntries(
        countries.map((each) => [each.code, each.names[language] ?? each.names.en]),
      );
      const notes = Object.fromEntries(
        countries.flatMap(({ code, note, notes: translated }) => {
          const own = language === 'en' ? note : translated?.[language];
          if (own) return [[code, { text: own }]];
          return note ? [[code, { text: note, lang: 'en' }]] : [];
        }),
      );
      return `export const names = ${JSON.stringify(names)};\nexport const notes = ${JSON.stringify(notes)};\n`;
    },
  };
}
