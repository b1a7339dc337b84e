import en from './en.js';
import fr from './fr.js';
import ja from './ja.js';
import zh from './zh.js';

/** The languages of the pages by the site's own segments: their names, and the tag of a document in them. */
export const languages = {
  en: { name: 'English', tag: 'en' },
  fr: { name: 'Français', tag: 'fr' },
  zh: { name: '简体中文', tag: 'zh-Hans' },
  ja: { name: '日本語', tag: 'ja' },
};

const all = { en, fr, zh, ja };

export const texts = (language) => all[language] ?? en;

/** A text with its {places} filled. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The first of the given language tags that the pages speak, or undefined; tags come dearest first. */
export function languageOf(tags) {
  for (const tag of tags) {
    const primary = tag.trim().split(/[-;]/)[0].toLowerCase();
    if (Object.hasOwn(languages, primary)) return primary;
  }
  return undefined;
}
