// What people come to do, done with the keyboard.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, everyRoute, settle, sizes } from '../scripts/site.mjs';
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
  context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  watched = watch(page);
});
afterEach(() => context.close());

const open = (path) => watched.open(path);

const search = () => new URL(page.url()).searchParams;
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Presses Tab until the element that has the focus fits; fails where none does. */
async function tabTo(fits, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(fits)) return;
  }
  assert.fail(`no such element within ${most} presses of Tab`);
}

async function waitForSearch(name, value) {
  await page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.search).get(key) === wanted,
    [name, value],
  );
}

describe('moving about', () => {
  test('the bare address leads to the first page in English', async () => {
    await open('/');
    assert.equal(new URL(page.url()).pathname, '/en/');
    watched.clean();
  });

  test('the first press of Tab offers a way past the head', async () => {
    await open('/en/');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    watched.clean();
  });

  test('after a change of page the focus is on its heading, and its title is told', async () => {
    await open('/en/');
    await tabTo(() => document.activeElement?.textContent === 'Pairings');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    assert.equal(await focused(), 'Pairings');
    assert.equal(await page.title(), 'Pairings – International Urban Cooperation');
    assert.equal(await page.locator('#announcer').textContent(), 'Pairings');
    await page.goBack();
    await page.waitForFunction(() => location.pathname === '/en/');
    watched.clean();
  });

  test('where it is narrow the menu opens, and Escape closes it', async () => {
    await page.setViewportSize(sizes.narrow);
    await open('/en/');
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Signatories' }).first().waitFor();
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    assert.equal(await focused(), 'Menu');
    watched.clean();
  });

  test('dark colours stay chosen on this device, without a cookie', async () => {
    await open('/en/about');
    await page.getByRole('radio', { name: 'As the device' }).focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.reload();
    await settle(page);
    assert.equal(await ground(), dark);
    assert.deepEqual(await context.cookies(), []);
    watched.clean();
  });

  test('a wrong address says so and offers ways on', async () => {
    for (const path of ['/en/nothing/here', '/xx/', '/en/pairing/pairings/no-such-pairing']) {
      await open(path);
      assert.match(await page.locator('h1').innerText(), /no such/i);
      assert.ok((await page.locator('main a').count()) > 0);
    }
    watched.clean({ missing: true });
  });
});

describe('an address that was mistyped shows its page, and asks nothing that is refused', () => {
  for (const path of [
    '/en/covenant/signatories?joinedFrom=abc',
    '/en/covenant/signatories?joinedTo=2020-13-45',
    '/en/covenant/signatories?joinedFrom=2020-02-30',
    '/en/covenant/signatories?populationMin=abc',
    '/en/covenant/signatories?sort=foo',
    '/en/events?from=abc',
    '/en/pairing/pairings?yearFrom=abc',
  ]) {
    test(path, async () => {
      const refused = [];
      page.on('response', (response) => {
        if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
      });
      await open(path);
      await page.locator('tbody tr').first().waitFor();
      assert.match(await page.locator('h1').innerText(), /^(Signatories|Events|Pairings)$/);
      assert.equal(await page.getByRole('alert').count(), 0);
      assert.equal(await page.getByRole('button', { name: /^Remove filter/ }).count(), 0);
      assert.deepEqual(refused, []);
      watched.clean();
    });
  }
});

describe('signatories', () => {
  test('are found in any script, and the address holds the question', async () => {
    await open('/en/covenant/signatories');
    for (const words of ['KYOTO', '京都']) {
      const field = page.getByRole('searchbox', { name: 'Name' });
      await field.focus();
      await field.fill(words);
      await waitForSearch('q', words);
      await page.getByRole('rowheader', { name: /Kyoto/ }).waitFor();
    }
    watched.clean();
  });

  test('are narrowed by country with the keyboard, and back takes it off again', async () => {
    await open('/en/covenant/signatories');
    await tabTo(() => document.activeElement?.classList.contains('choice'));
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('japan');
    await page.getByRole('option', { name: 'Japan' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForSearch('country', 'JP');
    // The first Escape empties the words, the second closes the list.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove filter: Japan' }).waitFor();
    await page.waitForFunction(() => {
      const cells = [...document.querySelectorAll('tbody td:nth-child(2)')];
      return cells.length > 0 && cells.every((cell) => cell.textContent === 'Japan');
    });
    await page.goBack();
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('country'));
    watched.clean();
  });

  test('are sorted from the head of the table, and a copied link shows the same to others', async () => {
    await open('/en/covenant/signatories');
    await page
      .getByRole('columnheader', { name: /Inhabitants/ })
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    await waitForSearch('sort', '-population');
    await page.locator('th[aria-sort="descending"]').waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const first = await page.locator('tbody tr').first().innerText();
    const other = await context.newPage();
    await other.goto(page.url());
    await settle(other);
    assert.equal(await other.locator('tbody tr').first().innerText(), first);
    watched.clean();
  });

  test('come page by page, each only once', async () => {
    await open('/en/covenant/signatories?view=table');
    const names = () => page.locator('tbody th a').evaluateAll((links) => links.map((link) => link.href));
    const first = await names();
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) return assert.ok(first.length <= 50);
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((old) => document.querySelector('tbody th a')?.href !== old, first[0]);
    const second = await names();
    assert.deepEqual(
      second.filter((each) => first.includes(each)),
      [],
    );
    await page.getByRole('link', { name: 'First page' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((old) => document.querySelector('tbody th a')?.href === old, first[0]);
    watched.clean();
  });

  test('are downloaded exactly as they are seen', async () => {
    await open('/en/covenant/signatories?country=JP&columns=country,status');
    const counted = Number.parseInt(await page.locator('.toolbar-count strong').innerText(), 10);
    const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    const response = await fetch(`${address}${href}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^text\/csv/);
    const lines = (await response.text()).trim().split(/\r?\n/);
    assert.equal(lines[0], 'id,name,country,status');
    assert.equal(lines.length - 1, counted);
    watched.clean();
  });

  test('show the columns that were chosen', async () => {
    await open('/en/covenant/signatories?view=table');
    await page.getByRole('button', { name: 'Columns' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Status' }).focus();
    await page.keyboard.press('Space');
    await waitForSearch('columns', 'country,population,commitments,joinedOn,status');
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Status' }).waitFor();
    watched.clean();
  });

  test('are chosen on the map with the keyboard', async () => {
    await open('/en/covenant/signatories?q=kyoto&country=JP');
    await page.getByRole('application', { name: 'Map of signatories' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).has('selected'));
    assert.ok(search().get('selected'));
    await page.locator('.chosen-name').waitFor();
    assert.match(await page.locator('.chosen-name').innerText(), /Kyoto/);
    assert.equal(await page.locator('tr.is-selected').count(), 1);
    watched.clean();
  });

  test('have a page with the answer first, that can be taken along', async () => {
    await open('/en/covenant/signatories?q=kyoto&country=JP');
    await page.getByRole('rowheader', { name: /Kyoto/ }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    assert.match(await page.locator('.answer').innerText(), /^Kyoto.*Japan.*joined/);
    assert.ok(await page.getByText('京都').count());
    const href = await page.getByRole('link', { name: 'Download JSON' }).getAttribute('href');
    const record = await (await fetch(`${address}${href}`)).json();
    assert.equal(record.country, 'JP');
    await page.goBack();
    await waitForSearch('q', 'kyoto');
    watched.clean();
  });

  test('do not move the page under the reader who moves the map', async () => {
    await open('/en/covenant/signatories?view=map');
    const map = page.getByRole('application', { name: 'Map of signatories' });
    await map.focus();
    const before = await page.evaluate(() => scrollY);
    for (const key of ['+', '+', 'ArrowRight', 'ArrowDown', '-', '0']) await page.keyboard.press(key);
    const box = await map.boundingBox();
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => scrollY), before);
    watched.clean();
  });
});

describe('pairings and events', () => {
  test('lead from a pairing to its member and on to the partner’s page', async () => {
    const routes = new Map(await everyRoute());
    await open(routes.get('pairing-detail'));
    const pairing = await page.locator('h1').innerText();
    const member = page.locator('.side a').first();
    const name = await member.innerText();
    await member.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);
    await page.getByRole('link', { name: pairing }).first().waitFor();
    watched.clean();
  });

  test('are narrowed by strand', async () => {
    await open('/en/pairing/pairings');
    await page.getByRole('button', { name: /Strand/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Inter-regional innovation' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await waitForSearch('strand', 'inter_regional');
    watched.clean();
  });

  test('say how strong the evidence is', async () => {
    await open('/en/pairing/pairings');
    const badges = await page.locator('tbody .badge').allInnerTexts();
    assert.ok(badges.length > 0);
    for (const badge of badges) assert.match(badge, /^(Agreement signed|Pairing stated)$/);
    watched.clean();
  });

  test('show no more of a date than is known', async () => {
    const { items } = await (await fetch(`${address}/api/pairing/v1/events?limit=200`)).json();
    const vague = items.find((each) => each.precision !== 'day');
    assert.ok(vague, 'no event with a vague date is loaded');
    await open(`/en/events/${vague.slug}`);
    const when = await page.locator('.answer strong').innerText();
    assert.doesNotMatch(when, /^\d{1,2} /);
    assert.match(when, /\d{4}$/);
    watched.clean();
  });
});

describe('with one service away', () => {
  const away = (service) =>
    page.route(`**/api/${service}/**`, (route) => route.fulfill({ status: 503, body: '' }));

  test('the Covenant’s pages work without pairings, and the first page says what is missing', async () => {
    await away('pairing');
    await open('/en/');
    assert.match(await page.locator('.figure-number').innerText(), /\d/);
    const alerts = await page.getByRole('alert').allInnerTexts();
    assert.ok(alerts.length > 0);
    for (const alert of alerts) assert.match(alert, /register of pairings and events does not answer/);
    await open('/en/covenant/signatories');
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.ok(await page.locator('tbody tr').count());
    await open('/en/pairing/pairings');
    assert.match(await page.locator('main').innerText(), /register of pairings and events does not answer/);
    watched.clean({ unavailable: true });
  });

  test('the pairings’ pages work without the Covenant, and the first page says what is missing', async () => {
    await away('covenant');
    await open('/en/');
    assert.match(await page.locator('.figure-number').innerText(), /\d/);
    const alerts = await page.getByRole('alert').allInnerTexts();
    assert.ok(alerts.length > 0);
    for (const alert of alerts) assert.match(alert, /register of the Covenant of Mayors does not answer/);
    await open('/en/pairing/pairings');
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.ok(await page.locator('tbody tr').count());
    await open('/en/covenant/signatories');
    assert.match(
      await page.locator('main').innerText(),
      /register of the Covenant of Mayors does not answer/,
    );
    watched.clean({ unavailable: true });
  });
});

test('on paper the controls are gone and the facts are there', async () => {
  const routes = new Map(await everyRoute());
  await open(routes.get('signatory'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.equal(ground, 'rgb(255, 255, 255)');
  assert.equal(await page.locator('.menu').isVisible(), false);
  assert.equal(await page.locator('.take-along-section').isVisible(), false);
  assert.equal(await page.locator('.facts').first().isVisible(), true);
});
