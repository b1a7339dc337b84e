import { join } from 'node:path';
import { createCompiledCatalog } from '@lingui/cli/api';
import type { Plugin } from 'vite';
import { everyLanguage } from '../src/i18n/languages';
import { catalogue, type Entry, parts as files } from './catalogues.mjs';

/**
 * The texts as the site loads them. `first` is what the first page and the frame around every page say, `more` what
 * the other pages say, `prose` the pages that are read like a book, `work` the pages of those who sign in, `reports`
 * what signatories have published, `matching` scores, partners and the matching of calls. A text of the first part is in no other of the catalogue that every page needs.
 */
export const textParts = ['first', 'more', 'prose', 'work', 'reports', 'matching'] as const;
export type TextPart = (typeof textParts)[number];

const inFirst = /^src\/(main|routes|i18n\/|ui\/|map\/|finder\/|features\/(home|site)\/)/;

function partOf(file: string, { origin }: Entry): TextPart {
  if (file !== 'messages') return file as TextPart;
  // Some tools of translators write all places of a text on one line.
  const places = origin?.flatMap(([source]) => source.split(/\s+/)) ?? [];
  return places.some((place) => inFirst.test(place)) ? 'first' : 'more';
}

/** The texts of one part by the id of the message; English where there is no translation. */
export function textsOf(language: string, part: TextPart): Record<string, string> {
  return Object.fromEntries(
    files.flatMap((file) =>
      Object.entries(catalogue(language, undefined, file))
        .filter(([, entry]) => !entry.obsolete && partOf(file, entry) === part)
        .map(([id, entry]) => [id, entry.translation?.trim() ? entry.translation : (entry.message ?? id)]),
    ),
  );
}

const prefix = 'virtual:texts';

/**
 * The module `virtual:texts` has a loader for each part of each language; each part is a module of its own. The
 * catalogues stay whole for those who translate: where a text is used says into which part it goes.
 */
export function texts(): Plugin {
  return {
    name: 'texts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return;
      const [, language, part] = id.split('/') as [string, string | undefined, TextPart | undefined];
      if (!language || !part) {
        const loaders = everyLanguage.map((each) => {
          const own = textParts.map((name) => `${name}: () => import('${prefix}/${each}/${name}')`);
          return `${each}: { ${own.join(', ')} }`;
        });
        return `export const texts = { ${loaders.join(', ')} };`;
      }
      for (const file of files) {
        this.addWatchFile(join(import.meta.dirname, `../src/i18n/locales/${language}/${file}.po`));
      }
      const { source, errors } = createCompiledCatalog(language, textsOf(language, part), {
        namespace: 'es',
      });
      for (const { source: text, error } of errors) this.error(`${language}: ${text}: ${error.message}`);
      return source;
    },
  };
}
