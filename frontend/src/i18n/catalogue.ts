import { i18n } from '@lingui/core';
import { type Language, languages } from './languages';

const catalogues = import.meta.glob<{ messages: Record<string, string> }>('./locales/*/messages.po');

/** Loads the texts of a language and makes it the language of the document. */
export async function activate(language: Language): Promise<void> {
  if (i18n.locale !== language) {
    const load = catalogues[`./locales/${language}/messages.po`];
    if (!load) throw new Error(`No catalogue for ${language}`);
    const { messages } = await load();
    i18n.loadAndActivate({ locale: language, messages });
  }
  document.documentElement.lang = language;
}

export function localeOf(language: Language): string {
  return languages[language].locale;
}
