// The catalogues of the site as they stand in the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The languages that the site is translated into; its texts are written in English. */
export const translated = ['fr', 'zh', 'ja'];
export const sourceLanguage = 'en';

export const folder = process.env.CATALOGUES ?? join(import.meta.dirname, '../src/i18n/locales');
const po = formatter({ lineNumbers: false });

/**
 * The catalogues of every language: what every page needs, pages read like a book, pages of those who sign in, what
 * signatories have published of their reports, and the scores of pairs and the matching of calls.
 */
export const parts = ['messages', 'prose', 'work', 'reports', 'matching'];

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

/** The placeholders and tags of a text, whatever their order. */
function pieces(text) {
  const found = new Set();
  const walk = (tokens) => {
    for (const token of tokens) {
      if (typeof token === 'string') {
        for (const [, tag] of token.matchAll(/<\/?(\d+)\/?>/g)) found.add(`<${tag}>`);
        continue;
      }
      const [name, , choices] = token;
      found.add(`{${name}}`);
      if (choices && typeof choices === 'object') {
        for (const choice of Object.values(choices)) if (Array.isArray(choice)) walk(choice);
      }
    }
  };
  walk(compileMessageOrThrow(text));
  return [...found].sort().join(' ');
}

/** The translations of a language that cannot be read, or say other placeholders or tags than the English text. */
export function faultyTexts(language, locales = folder) {
  return parts.flatMap((part) =>
    Object.values(catalogue(language, locales, part)).flatMap(({ message, translation, obsolete }) => {
      if (obsolete || !message || !translation?.trim()) return [];
      try {
        const [english, own] = [pieces(message), pieces(translation)];
        return english === own
          ? []
          : [`${message}\n    has ${english || 'nothing'}, the translation ${own || 'nothing'}`];
      } catch (error) {
        return [`${message}\n    cannot be read in translation: ${error.message.split('\n')[0]}`];
      }
    }),
  );
}
