// The page of data: nothing that it offers leads nowhere.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { watch } from './watch.mjs';

let browser;
let context;
let page;
let watched;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  watched = watch(page);
});
afterEach(() => context.close());

const apis = ['/api/covenant/v1', '/api/pairing/v1'];

/** The addresses on the platform that the main part of the page leads to. */
const links = () =>
  page
    .locator('main a')
    .evaluateAll((found) => [...new Set(found.map((link) => link.href))])
    .then((found) => found.filter((each) => new URL(each).origin === new URL(address).origin));

test('every link of the page of data answers', async () => {
  await watched.open('/en/data');
  const all = await links();
  const files = all.filter((each) => !new URL(each).pathname.startsWith('/en/'));
  const pages = all.filter((each) => !files.includes(each));
  assert.ok(files.length > 30, `${files.length} links to data`);
  assert.ok(pages.length > 5, `${pages.length} links to pages`);
  for (const file of files) {
    const response = await fetch(file);
    await response.arrayBuffer();
    assert.equal(response.status, 200, file);
  }
  for (const each of pages) {
    const { pathname, search, hash } = new URL(each);
    await watched.open(`${pathname}${search}${hash}`);
    assert.doesNotMatch(await page.locator('h1').innerText(), /no such/i, each);
    if (hash) assert.equal(await page.locator(hash).count(), 1, `no part for ${each}`);
  }
  watched.clean();
});

test('every list of both services stands on the page of data, with its number of records and all of its formats', async () => {
  await watched.open('/en/data');
  const offered = await links();
  let lists = 0;
  for (const api of apis) {
    const { paths } = await (await fetch(`${address}${api}/openapi.json`)).json();
    for (const [path, { get }] of Object.entries(paths)) {
      const asked = get?.parameters?.map(({ name }) => name) ?? [];
      // Lists of what is not public, and those of one record, stand elsewhere.
      if (!asked.includes('count') || get.security?.length || path.includes('{')) continue;
      lists++;
      const f = get.parameters.find(({ name }) => name === 'f');
      const formats = f.schema.enum ?? f.schema.anyOf.find((each) => each.enum)?.enum;
      for (const format of formats) {
        assert.ok(offered.includes(`${address}${path}?f=${format}`), `${path} as ${format} is not offered`);
      }
      const { total } = await (await fetch(`${address}${path}?count=true&limit=1`)).json();
      const row = page.locator('#lists tr', { has: page.locator(`a[href="${path}?f=csv"]`) });
      assert.equal((await row.locator('td').first().innerText()).replaceAll(',', ''), String(total), path);
    }
  }
  assert.ok(lists >= 10);
  watched.clean();
});

test('an address that names a part of the page of data shows that part', async () => {
  for (const part of ['terms', 'fields']) {
    await watched.open(`/en/data#${part}`);
    await page.waitForFunction((id) => {
      const { top } = document.getElementById(id).getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    }, part);
  }
  watched.clean();
});

test('the type of an error leads to the page about it, whatever the reader speaks', async () => {
  const { type } = await (await fetch(`${address}/api/covenant/v1/signatories?nope=1`)).json();
  await watched.open(type);
  assert.match(new URL(page.url()).pathname, /^\/[a-z]{2}\/problems\/invalid$/);
  assert.equal(await page.locator('h1').innerText(), 'Invalid request');
  assert.match(await page.locator('main').innerText(), /is unknown, or cannot be read/);
  watched.clean();
});

test('a term that is explained leads to its place in the glossary', async () => {
  await watched.open('/en/covenant');
  await page.getByRole('link', { name: 'Signatory', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/glossary#signatory');
  await page.waitForFunction(() => {
    const top = document.getElementById('signatory')?.getBoundingClientRect().top;
    return top !== undefined && top >= 0 && top < innerHeight / 2;
  });
  assert.match(await page.locator('#signatory').innerText(), /has signed the promise/);
  watched.clean();
});
