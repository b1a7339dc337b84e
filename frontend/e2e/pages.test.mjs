// Every kind of page, at both sizes, in both schemes: accessible, within its width, on its own origin, silent. In English,
// or in the languages that IUC_LANGUAGES names.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../scripts/browser.mjs';
import { address, everyRoute, inLanguage, languages, settle, sizes, walked } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { watch } from './watch.mjs';

const routes = await everyRoute();
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

describe('every page', { concurrency: 3 }, () => {
  for (const [name, path] of routes) {
    for (const [language, { tag, site }] of walked) {
      test(`${name} (${language}) is accessible, fits and keeps to itself, at both sizes in both schemes`, async () => {
        const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
        try {
          const page = await context.newPage();
          const watched = watch(page);
          await watched.open(inLanguage(path, language));
          await everyLook(page, name, language);
          const facts = await page.evaluate(() => ({
            headings: document.querySelectorAll('h1').length,
            title: document.title,
            language: document.documentElement.lang,
            description: document.querySelector('meta[name="description"]')?.content,
            styles: document.querySelectorAll('style').length,
            kept: Object.keys(localStorage).length,
          }));
          assert.equal(facts.headings, 1, 'headings of the first level');
          assert.ok(facts.title.endsWith(site), `the title ends with the name of the site: ${facts.title}`);
          assert.equal(facts.language, tag);
          assert.ok(facts.description, 'a description');
          assert.equal(facts.styles, 0, 'style elements in the page');
          assert.equal(facts.kept, 0, 'kept on the device without being asked');
          assert.deepEqual(await context.cookies(), []);
          watched.clean({ missing: name.endsWith('-missing'), refused: name.endsWith('-refused') });
        } finally {
          await context.close();
        }
      });
    }
  }
});

for (const [language, { tag, site }] of Object.entries(languages)) {
  test(`the page as it is served in ${language} says its language and holds no script and no style of its own`, async () => {
    const html = await (await fetch(`${address}/${language}/`)).text();
    assert.match(html, new RegExp(`<html lang="${tag}">`));
    assert.match(html, new RegExp(`<title>${site}</title>`));
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/i);
  });

  test(`the first view in ${language} needs at most 150 kB of script, compressed, and the texts of no other language`, async () => {
    const context = await browser.newContext({ viewport: sizes.wide });
    try {
      const page = await context.newPage();
      const scripts = new Map();
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
      });
      await page.goto(`${address}/${language}/`);
      await settle(page);
      let bytes = 0;
      for (const body of scripts.values()) bytes += gzipSync(await body).length;
      assert.ok(scripts.size > 0);
      assert.ok(bytes <= 150_000, `${bytes} bytes in ${scripts.size} files`);
      const texts = [...scripts.keys()].flatMap((url) => /\/texts-([a-z]+)-/.exec(url)?.[1] ?? []);
      assert.deepEqual(texts, [language]);
    } finally {
      await context.close();
    }
  });
}
