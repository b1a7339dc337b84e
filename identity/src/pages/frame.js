import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { languages, texts } from '../texts/index.js';
import { html, source } from './html.js';

const FONTS = '@fontsource-variable/sofia-sans/files/sofia-sans';

function file(type, url) {
  const content = readFileSync(url);
  return { type, content, version: createHash('sha256').update(content).digest('hex').slice(0, 12) };
}

/** The few files of the pages, by their names below /identity/static/. */
export const files = {
  'identity.css': file('text/css; charset=utf-8', new URL('../public/identity.css', import.meta.url)),
  'submit.js': file('text/javascript; charset=utf-8', new URL('../public/submit.js', import.meta.url)),
  'latin.woff2': file('font/woff2', new URL(import.meta.resolve(`${FONTS}-latin-wght-normal.woff2`))),
  'latin-ext.woff2': file('font/woff2', new URL(import.meta.resolve(`${FONTS}-latin-ext-wght-normal.woff2`))),
};

/** The address of a file of the pages; it changes with its content. */
const fileUrl = (name) => `/identity/static/${name}?v=${files[name].version}`;

const sign = html`<svg class="sign" viewBox="0 0 44 30" aria-hidden="true" focusable="false">
<path class="sign-arc" d="M9 20C12 1 32 1 35 20"/>
<circle class="sign-disc" cx="9" cy="21" r="6.5"/>
<path class="sign-lozenge" d="M35 12.6 43.2 20.8 35 29 26.8 20.8Z"/>
</svg>`;

/**
 * A whole page. `view` has {language, here}: the address of this page without a language, for the choice of language;
 * without it there is no choice, because what was sent to make the page cannot be sent again. `submits` sends the one
 * form of the page at once where scripts run.
 */
export function page(view, title, body, { submits = false } = {}) {
  const words = texts(view.language);
  const choice = Object.entries(languages).map(([code, { name, tag }]) => {
    const query = new URLSearchParams(view.here?.search ?? '');
    query.set('lang', code);
    return html`<li><a href="${view.here?.path}?${query.toString()}" lang="${tag}" hreflang="${tag}"${
      code === view.language ? html` aria-current="true"` : ''
    }>${name}</a></li>`;
  });
  const [first, second] = words.siteName;
  return source(html`<!doctype html>
<html lang="${languages[view.language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title} · ${first} ${second}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script src="/theme.js"></script>
<link rel="stylesheet" href="${fileUrl('identity.css')}">
${submits && html`<script src="${fileUrl('submit.js')}" defer></script>`}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="masthead"><div class="line">
<a class="wordmark" href="/${view.language}/">${sign}<span class="wordmark-text">${first} <span>${second}</span></span></a>
${view.here && html`<nav aria-label="${words.languages}"><ul class="languages">${choice}</ul></nav>`}
</div></header>
<main id="main" tabindex="-1"><div class="sheet">
<h1>${title}</h1>
${body}
</div></main>
<footer class="foot"><div class="line"><p>${words.notOfficial}</p><p><a href="/${view.language}/">${words.toSite}</a></p></div></footer>
</body>
</html>
`);
}
