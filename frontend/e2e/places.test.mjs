// "Is my city in? Is it keeping its word? Whom does it learn from?": asked on the first page, answered on one page.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, everyRoute, sizes } from '../scripts/site.mjs';
import { watch } from './watch.mjs';

let browser;
let context;
let page;
let watched;
let routes;
before(async () => {
  routes = new Map(await everyRoute());
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

const field = () => page.locator('.finder').getByLabel('Find your city');
const sentence = () => page.locator('.answer').innerText();
const onHeading = (title) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === wanted,
    title,
  );

describe('a place is found from the first page', () => {
  test('by keyboard, in another script, and has one page with what both registers know', async () => {
    await watched.open('/en/');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      // Not by the element: the field may be taking the place of another at this moment.
      if (await page.evaluate(() => document.activeElement?.matches('.finder input'))) break;
    }
    await page.keyboard.insertText('京都');
    await page.getByRole('option', { name: /Kyoto/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="option"][data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.get('place')}`);
    await onHeading('Kyoto');
    await page.locator('.answer', { hasText: 'Prague' }).waitFor();
    assert.match(await sentence(), /^Kyoto \(Japan\) joined the .* on .*\. It promised .*paired with Prague/);
    assert.ok(await page.getByRole('link', { name: 'The whole record of the signatory' }).count());
    watched.clean();
  });

  test('and what is typed while the list of places is still being read is not lost', async () => {
    await watched.open('/en/');
    await field().focus();
    await page.keyboard.type('kyoto');
    await page.getByRole('combobox', { name: 'Find your city' }).waitFor();
    await page.getByRole('option', { name: /Kyoto/ }).waitFor();
    assert.equal(await field().inputValue(), 'kyoto');
    assert.ok(await field().evaluate((element) => element === document.activeElement));
    watched.clean();
  });

  test('or Enter leads to all that is found, under an address that can be passed on', async () => {
    await watched.open('/en/');
    await field().focus();
    await page.keyboard.type('kyo');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/places?q=kyo');
    await page.getByRole('link', { name: 'Kyoto' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.get('place')}`);
    await page.goBack();
    await page.waitForURL('**/en/places?q=kyo');
    assert.equal(await page.getByRole('searchbox', { name: 'Name' }).inputValue(), 'kyo');
    watched.clean();
  });

  test('and says so where there is none', async () => {
    await watched.open('/en/');
    await field().focus();
    await page.keyboard.type('nowhere-at-all');
    await page.getByText('No place of that name is recorded here.').waitFor();
    watched.clean();
  });
});

describe('with one register away, the page of a place', () => {
  const away = (service) =>
    page.route(`**/api/${service}/**`, (route) => route.fulfill({ status: 503, body: '' }));

  test('shows the pairings and names the Covenant as missing', async () => {
    await away('covenant');
    await watched.open(routes.get('place'));
    assert.match(
      await page.getByRole('alert').innerText(),
      /register of the Covenant of Mayors does not answer/,
    );
    assert.match(await sentence(), /^Whether Kyoto .* cannot be said at the moment\..*Prague/s);
    assert.ok(await page.getByRole('link', { name: /Prague/ }).count());
    watched.clean({ unavailable: true });
  });

  test('shows the promise and names the pairings as missing', async () => {
    await away('pairing');
    await watched.open(routes.get('place'));
    assert.match(
      await page.getByRole('alert').innerText(),
      /register of pairings and events does not answer/,
    );
    assert.match(await sentence(), /^Kyoto \(Japan\) joined .*cannot be said at the moment\.$/s);
    watched.clean({ unavailable: true });
  });
});

test('what a page of a place offers to take along is there', async () => {
  await watched.open(routes.get('place'));
  const files = await page.locator('.take-along a').evaluateAll((links) => links.map((link) => link.href));
  assert.ok(files.length >= 4);
  for (const file of files) {
    const response = await fetch(file);
    assert.equal(response.status, 200, file);
    assert.ok((await response.text()).length > 0, file);
  }
  watched.clean();
});

test('the pages of both records lead to the page of the place', async () => {
  const kyoto = routes.get('signatory-kyoto');
  const { items } = await (
    await fetch(`${address}/api/pairing/v1/territories?geonamesId=${routes.get('place').split('/').at(-1)}`)
  ).json();
  for (const path of [kyoto, `/en/pairing/territories/${items[0].slug}`]) {
    await watched.open(path);
    await page.getByRole('link', { name: 'Both registers on Kyoto' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.get('place')}`);
  }
  watched.clean();
});
