import { type Language, languages } from './languages';

/** Names by BCP 47 language, as the interfaces send them. */
export type Names = Readonly<Record<string, string>>;

/** What both interfaces send of a thing that has a name. */
export interface Named {
  /** The main name: English, or what the source wrote. */
  name: string;
  names?: Names | null;
}

export interface ShownName {
  text: string;
  /** The language of the name, where it is in a script that the page is not written in. */
  lang?: string;
}

/** Where a language of the site is the place's own, by ISO 3166-1 code. Elsewhere its name for a place is an exonym. */
const spokenIn: Partial<Record<string, readonly string[]>> = {
  fr: [
    'BE',
    'BF',
    'BJ',
    'CA',
    'CD',
    'CG',
    'CH',
    'CI',
    'CM',
    'FR',
    'GA',
    'GN',
    'HT',
    'LU',
    'MC',
    'ML',
    'NE',
    'SN',
    'TG',
  ],
  zh: ['CN', 'HK', 'MO', 'SG', 'TW'],
  ja: ['JP'],
};

const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The entry of `names` for readers of a language: `zh-Hans` before `zh`, and never another script of it. */
function entryFor(names: Names, language: Language): string | undefined {
  const { tag, locale } = languages[language];
  const region = `${language}-${locale.split('-').at(-1)}`;
  return [tag, region, language].map((each) => names[each]).find((name) => name !== undefined && name !== '');
}

/** The name in the reader's language where there is one, else the fallback. */
export function nameIn(names: Names | null | undefined, fallback: string, language: Language): string {
  return (names && entryFor(names, language)) ?? fallback;
}

/** The name as a page in `language` shows it. */
export function shownName({ name, names }: Named, language: Language): ShownName {
  const own = names && entryFor(names, language);
  if (own) return { text: own };
  if (latin.test(name)) return { text: name };
  const written = Object.entries(names ?? {}).find(([tag, text]) => text === name && tag !== 'und');
  return { text: name, lang: written && primary(written[0]) !== language ? written[0] : undefined };
}

/** What the interfaces send in English with translations beside it, as a page in `language` shows it. */
export function shownText(text: string, texts: Names | null | undefined, language: Language): ShownName {
  const own = texts && entryFor(texts, language);
  return own ? { text: own } : { text, lang: language === 'en' ? undefined : 'en' };
}

/**
 * The name that stands beside the one that is shown: the place's own in its own language, else the main one; null
 * where it would say the same again. `country` tells an own name from an exonym.
 */
export function otherName(
  { name, names, country }: Named & { country: string },
  language: Language,
): ShownName | null {
  const shown = shownName({ name, names }, language).text;
  for (const [tag, text] of Object.entries(names ?? {})) {
    const speech = primary(tag);
    if (speech === 'en' || speech === 'und' || /-latn\b/i.test(tag) || text === shown) continue;
    if (spokenIn[speech]?.includes(country) === false) continue;
    return { text, lang: tag };
  }
  return name === shown ? null : { text: name };
}
