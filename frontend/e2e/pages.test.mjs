// Every kind of page, at both sizes, in both schemes: accessible, within its width, on its own origin, silent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../scripts/browser.mjs';
import { address, everyRoute, schemes, settle, sizes } from '../scripts/site.mjs';
import { watch } from './watch.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const routes = await everyRoute();
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

for (const [name, path] of routes) {
  test(`${name} is accessible, fits and keeps to itself, at both sizes in both schemes`, async () => {
    const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      const watched = watch(page);
      await watched.open(path);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await page.waitForTimeout(150);
          const where = `${name} ${size} ${colorScheme}`;
          const { wide, inside } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            inside: document.documentElement.clientWidth,
          }));
          assert.ok(wide <= inside, `${where} is ${wide - inside} px too wide`);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() =>
            globalThis.axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }),
          );
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`,
          );
          assert.deepEqual(told, [], `axe on ${where}`);
        }
      }
      const facts = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        title: document.title,
        language: document.documentElement.lang,
        styles: document.querySelectorAll('style').length,
        kept: Object.keys(localStorage).length,
      }));
      assert.equal(facts.headings, 1, 'headings of the first level');
      assert.match(facts.title, /International Urban Cooperation$/);
      assert.equal(facts.language, 'en');
      assert.equal(facts.styles, 0, 'style elements in the page');
      assert.equal(facts.kept, 0, 'kept on the device without being asked');
      assert.deepEqual(await context.cookies(), []);
      watched.clean({ missing: name.endsWith('-missing') });
    } finally {
      await context.close();
    }
  });
}

test('the page as it is served holds no script and no style of its own', async () => {
  const html = await (await fetch(`${address}/en/`)).text();
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i);
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/i);
});

test('the first view needs at most 150 kB of script, compressed', async () => {
  const context = await browser.newContext({ viewport: sizes.wide });
  try {
    const page = await context.newPage();
    const scripts = new Map();
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.goto(`${address}/en/`);
    await settle(page);
    let bytes = 0;
    for (const body of scripts.values()) bytes += gzipSync(await body).length;
    assert.ok(scripts.size > 0);
    assert.ok(bytes <= 150_000, `${bytes} bytes in ${scripts.size} files`);
  } finally {
    await context.close();
  }
});
