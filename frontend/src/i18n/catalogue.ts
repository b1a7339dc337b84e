import { i18n } from '@lingui/core';
import { type Language, languages } from './languages';

// Each language is a part of its own: a reader loads the one that is read.
const catalogues = import.meta.glob<{ messages: Record<string, string> }>('./locales/*/messages.po');

async function messagesOf(language: Language): Promise<Record<string, string>> {
  const load = catalogues[`./locales/${language}/messages.po`];
  if (!load) throw new Error(`No catalogue for ${language}`);
  return (await load()).messages;
}

/** Loads the texts of a language without speaking it yet. */
export async function prepare(language: Language): Promise<void> {
  await messagesOf(language);
}

/** Loads the texts of a language and makes it the language of the document. */
export async function activate(language: Language): Promise<void> {
  const { locale, tag } = languages[language];
  if (i18n.locale !== language) {
    i18n.loadAndActivate({ locale: language, locales: locale, messages: await messagesOf(language) });
  }
  document.documentElement.lang = tag;
}
