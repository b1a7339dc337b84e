import type { Plugin } from 'vite';
import { languages } from '../src/i18n/languages';
import { catalogue, sourceLanguage, type Translated, translated } from './catalogues.mjs';

const lines = [
  { of: 'the title', pattern: /(<title>)([^<]+)(<\/title>)/ },
  { of: 'the description', pattern: /(<meta name="description" content=")([^"]+)(")/ },
  { of: 'the wordmark', pattern: /(<span class="wordmark-text">)(.+?)(<\/span>\s*<\/span>\s*<\/div>)/ },
  { of: 'the text without script', pattern: /(<noscript>)([^<]+)(<\/noscript>)/ },
];

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Elements of the page as the catalogues write them: `<span>` is `<0>`. */
const toMessage = (html: string) => html.replace(/<(\/?)span>/g, '<$10>');
const toHtml = (message: string) => escaped(message).replace(/&lt;(\/?)0>/g, '<$1span>');

/**
 * `index.html` in each language: what stands there before the script has come, and for those who take no script.
 * The page in the repository is the English one; its texts are looked up in the catalogues.
 */
export function inLanguage(html: string, language: Translated, tell: (what: string) => void): string {
  const texts = Object.values(catalogue(language));
  let page = html.replace('<html lang="en">', `<html lang="${languages[language].tag}">`);
  for (const { of, pattern } of lines) {
    const english = pattern.exec(page)?.[2];
    if (english === undefined) throw new Error(`index.html has no place for ${of}`);
    const entry = texts.find((each) => each.message === toMessage(english));
    if (!entry) tell(`${of} of index.html is not in the catalogue of ${language}: ${english}`);
    page = page.replace(pattern, (_, before, text, after) => {
      return before + (entry?.translation ? toHtml(entry.translation) : text) + after;
    });
  }
  return page;
}

/** Writes index.html of every language beside the one that the build makes. */
export function languagePages(): Plugin {
  return {
    name: 'language-pages',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build made no index.html');
      const html = String(page.source);
      this.emitFile({ type: 'asset', fileName: `${sourceLanguage}/index.html`, source: html });
      for (const language of translated) {
        this.emitFile({
          type: 'asset',
          fileName: `${language}/index.html`,
          source: inLanguage(html, language, (what) => this.warn(what)),
        });
      }
    },
  };
}
