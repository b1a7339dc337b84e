import { texts } from 'virtual:texts';
import { i18n } from '@lingui/core';
import { readCountries } from './countries';
import { type Language, languages } from './languages';

type Texts = Record<string, string>;

/** The texts come in parts (scripts/texts.ts): a reader loads those that are read, in the language that is read. */
export type TextPart = 'first' | 'more' | 'prose' | 'work' | 'reports' | 'matching';

/** The parts that any page has asked for: a change of language brings all of them. */
const wanted = new Set<TextPart>(['first']);

async function textsOf(language: Language): Promise<Texts> {
  const parts = await Promise.all([...wanted].map((part) => texts[language][part]()));
  return Object.assign({}, ...parts.map(({ messages }) => messages));
}

/** Loads what the page needs in a language, without speaking it yet. */
export async function prepare(language: Language): Promise<Texts> {
  const [messages] = await Promise.all([textsOf(language), readCountries(language)]);
  return messages;
}

/** Adds a part of the texts to those of a language. */
export async function readTexts(language: Language, part: TextPart): Promise<void> {
  wanted.add(part);
  i18n.load(language, (await texts[language][part]()).messages);
}

/** Loads the texts of a language and makes it the language of the document. */
export async function activate(language: Language): Promise<void> {
  const { locale, tag } = languages[language];
  if (i18n.locale !== language) {
    const messages = await prepare(language);
    i18n.loadAndActivate({ locale: language, locales: locale, messages });
  }
  document.documentElement.lang = tag;
}
