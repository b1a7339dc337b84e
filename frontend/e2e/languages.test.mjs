// The site in the language of its reader: found, changed, kept.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, languages, settle, sizes } from '../scripts/site.mjs';
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

const filtered = 'covenant/signatories?country=ES,IT&sort=-population&view=table';
const state = () =>
  page.evaluate(() => ({
    path: location.pathname,
    search: location.search,
    hash: location.hash,
    language: document.documentElement.lang,
    title: document.title,
  }));

async function spoken(language) {
  await page.waitForFunction(
    ([tag, path]) => document.documentElement.lang === tag && location.pathname.startsWith(path),
    [languages[language].tag, `/${language}/`],
  );
  await settle(page);
}

/** Chooses a language in the masthead by keyboard. */
async function choose(language) {
  await page.locator('.language-choice summary').focus();
  await page.keyboard.press('Enter');
  const link = page.locator(`.language-choice a[hreflang="${languages[language].tag}"]`);
  await link.waitFor();
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await spoken(language);
}

test('a change of language keeps the page and what its address chooses; reload, back and forward keep the language', async () => {
  await watched.open(`/en/${filtered}`);
  const before = await state();
  const rows = await page.locator('tbody tr').count();
  await choose('ja');
  const after = await state();
  assert.equal(after.path, '/ja/covenant/signatories');
  assert.deepEqual(
    [...new URLSearchParams(after.search)].sort(),
    [...new URLSearchParams(before.search)].sort(),
  );
  assert.equal(after.language, 'ja');
  assert.ok(after.title.endsWith(languages.ja.site));
  assert.equal(await page.locator('tbody tr').count(), rows);
  assert.match(await page.locator('tbody').innerText(), /スペイン|イタリア/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await page.reload();
  await spoken('ja');
  assert.equal((await state()).search, after.search);
  await choose('fr');
  assert.match(await page.locator('tbody').innerText(), /Espagne|Italie/);
  await page.goBack();
  await spoken('ja');
  await page.goBack();
  await spoken('en');
  assert.deepEqual(await state(), before);
  await page.goForward();
  await spoken('ja');
  watched.clean();
});

test('a change of language keeps the part of the page that the address names', async () => {
  await watched.open('/en/about#main');
  await choose('zh');
  const { path, hash } = await state();
  assert.equal(path + hash, '/zh/about#main');
  watched.clean();
});

test('a link to another language that is only pointed at changes nothing', async () => {
  await watched.open('/en/programme');
  await page.locator('.language-choice summary').click();
  await page.locator('.language-choice a[hreflang="fr"]').hover();
  await page.waitForTimeout(600);
  const { path, language } = await state();
  assert.deepEqual([path, language], ['/en/programme', 'en']);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.language-choice').evaluate((element) => element.open), false);
  watched.clean();
});

test('the foot of a page leads to the other languages too, where it is narrow as well', async () => {
  await page.setViewportSize(sizes.narrow);
  await watched.open('/fr/events');
  await page.locator('.foot-languages a[hreflang="zh-Hans"]').click();
  await spoken('zh');
  assert.equal((await state()).path, '/zh/events');
  const named = await page
    .locator('.foot-languages a')
    .evaluateAll((links) => links.map((link) => [link.lang, link.textContent]));
  assert.deepEqual(named, [
    ['en', 'English'],
    ['fr', 'Français'],
    ['zh-Hans', '简体中文'],
    ['ja', '日本語'],
  ]);
  watched.clean();
});

test('the head names the same page in every language, and follows the reader', async () => {
  const head = () =>
    page.evaluate(() => ({
      canonical: [...document.head.querySelectorAll('link[rel="canonical"]')].map((link) => link.href),
      others: Object.fromEntries(
        [...document.head.querySelectorAll('link[rel="alternate"]')].map((link) => [
          link.hreflang,
          link.href,
        ]),
      ),
      description: document.querySelector('meta[name="description"]').content,
    }));
  await watched.open('/fr/events?kind=workshop');
  const events = await head();
  assert.deepEqual(events.canonical, [`${address}/fr/events`]);
  assert.deepEqual(events.others, {
    en: `${address}/en/events`,
    fr: `${address}/fr/events`,
    'zh-Hans': `${address}/zh/events`,
    ja: `${address}/ja/events`,
    'x-default': `${address}/en/events`,
  });
  await page.locator('.wordmark').click();
  await page.waitForFunction(() => location.pathname === '/fr/');
  await settle(page);
  const home = await head();
  assert.deepEqual(home.canonical, [`${address}/fr/`]);
  assert.equal(home.others['x-default'], `${address}/`);
  assert.notEqual(home.description, events.description);
  await watched.open('/fr/no/such/page');
  assert.deepEqual((await head()).others, {});
  assert.equal(await page.locator('head meta[name="robots"][content="noindex"]').count(), 1);
  watched.clean();
});

for (const [wanted, language] of [
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['zh-CN', 'zh'],
  ['de-DE,ja;q=0.5', 'ja'],
  ['it', 'en'],
]) {
  test(`a browser that asks for ${wanted} is led to ${language}`, async () => {
    const answer = await fetch(`${address}/`, { redirect: 'manual', headers: { 'Accept-Language': wanted } });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), `/${language}/`);
    assert.match(answer.headers.get('vary') ?? '', /accept-language/i);
  });
}

test('Chinese and Japanese are set in fonts of their own, and names in them on every page', async () => {
  const faces = async (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  await watched.open('/zh/covenant/signatories?q=kyoto');
  assert.match(await faces('h1'), /PingFang SC.*Noto Sans CJK SC/);
  assert.doesNotMatch(await faces('h1'), /Hiragino Kaku/);
  await watched.open('/ja/covenant/signatories?q=kyoto');
  assert.match(await faces('h1'), /Hiragino Sans.*Noto Sans CJK JP/);
  await watched.open('/en/covenant/signatories?q=kyoto');
  assert.match(await faces('h1'), /^"?Sofia Sans Variable"?, system-ui/);
  assert.match(await faces('tbody [lang="ja"]'), /Hiragino Sans.*Noto Sans CJK JP/);
  watched.clean();
});

const hasFonts = (() => {
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).includes('Noto Sans CJK JP');
  } catch {
    return false;
  }
})();

test('the same character has the form of its language', {
  skip: !hasFonts && 'no Noto Sans CJK here',
}, async () => {
  // 直 is written otherwise in Japan than in China; a picture tells.
  await watched.open('/ja/about');
  const draw = async (tag) => {
    await page.evaluate((lang) => {
      document.querySelector('h1').innerHTML = `<span id="sample" lang="${lang}">直</span>`;
    }, tag);
    return (await page.locator('#sample').screenshot()).toString('base64');
  };
  const japanese = await draw('ja');
  const chinese = await draw('zh-Hans');
  assert.notEqual(japanese, chinese);
  assert.equal(await draw('ja'), japanese);
});
