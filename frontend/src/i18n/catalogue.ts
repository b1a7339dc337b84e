import { i18n } from '@lingui/core';
import { readCountries } from './countries';
import { type Language, languages } from './languages';

type Texts = Record<string, string>;

// Each language is a part of its own: a reader loads the one that is read. The pages that are read like a book have
// theirs apart (lingui.config.ts says which), so that no other page carries them.
const catalogues = import.meta.glob<{ messages: Texts }>('./locales/*/{messages,prose}.po');

/** The texts of pages of prose, by the languages in which any was read. */
const proseRead: Partial<Record<Language, Texts>> = {};

async function textsOf(language: Language, catalogue: 'messages' | 'prose'): Promise<Texts> {
  const load = catalogues[`./locales/${language}/${catalogue}.po`];
  if (!load) throw new Error(`No catalogue ${catalogue} for ${language}`);
  return (await load()).messages;
}

/** Loads what every page in a language needs, without speaking it yet. */
export async function prepare(language: Language): Promise<Texts> {
  const [texts] = await Promise.all([textsOf(language, 'messages'), readCountries(language)]);
  return texts;
}

/** Adds the texts of the pages of prose to those of a language. */
export async function readProse(language: Language): Promise<void> {
  if (proseRead[language]) return;
  const texts = await textsOf(language, 'prose');
  proseRead[language] = texts;
  i18n.load(language, texts);
}

/** Loads the texts of a language and makes it the language of the document. */
export async function activate(language: Language): Promise<void> {
  const { locale, tag } = languages[language];
  if (i18n.locale !== language) {
    const messages = { ...(await prepare(language)), ...proseRead[language] };
    i18n.loadAndActivate({ locale: language, locales: locale, messages });
  }
  document.documentElement.lang = tag;
}
