// The catalogues of the site as they stand in the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

/** The languages that the site is translated into; its texts are written in English. */
export const translated = ['fr', 'zh', 'ja'];
export const sourceLanguage = 'en';

const folder = join(import.meta.dirname, '../src/i18n/locales');
const po = formatter({ lineNumbers: false });

/** The catalogues of every language: what every page needs, and the pages that are read like a book. */
export const parts = ['messages', 'prose'];

/** The entries of a catalogue: English text, translation (empty where there is none), by the id of the message. */
export function catalogue(language, locales = folder, part = 'messages') {
  const filename = join(locales, language, `${part}.po`);
  return po.parse(readFileSync(filename, 'utf8'), {
    locale: language,
    sourceLocale: sourceLanguage,
    filename,
  });
}

/** The English texts of a language that have no translation, in any of its catalogues. */
export function missingTexts(language, locales = folder) {
  return parts.flatMap((part) =>
    Object.entries(catalogue(language, locales, part))
      .filter(([, entry]) => !entry.obsolete && !entry.translation?.trim())
      .map(([id, entry]) => entry.message ?? id),
  );
}
