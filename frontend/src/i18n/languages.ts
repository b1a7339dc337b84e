/** The languages of the site: address segment, name in itself, and the locale whose conventions it writes in. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
} as const;

export type Language = keyof typeof languages;

export const defaultLanguage: Language = 'en';

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}
