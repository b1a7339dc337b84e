/**
 * The languages of the site, by their segment of the address: the name in the language itself, the locale whose
 * conventions it writes in, and the tag that a document in it carries (BCP 47).
 */
export const languages = {
  en: { name: 'English', locale: 'en-GB', tag: 'en' },
  fr: { name: 'Français', locale: 'fr-FR', tag: 'fr' },
  zh: { name: '简体中文', locale: 'zh-Hans-CN', tag: 'zh-Hans' },
  ja: { name: '日本語', locale: 'ja-JP', tag: 'ja' },
} as const;

export type Language = keyof typeof languages;

export const everyLanguage = Object.keys(languages) as Language[];

export const defaultLanguage: Language = 'en';

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}

/** The first of a reader's languages that the site speaks; `wanted` holds BCP 47 tags, dearest first. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return defaultLanguage;
}
