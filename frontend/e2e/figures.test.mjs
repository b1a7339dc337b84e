// Charts, what they lead to, and the map of pairings, used with the keyboard.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
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
const figure = (name) => page.getByRole('figure', { name });
const waitForSearch = (name, value) =>
  page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.search).get(key) === wanted,
    [name, value],
  );

describe('figures', () => {
  test('turn from a chart to a table of the same numbers at the press of T, and the address holds it', async () => {
    await open('/en/covenant/statistics');
    const chart = figure('By status');
    const bars = await chart
      .locator('svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    assert.ok(bars.length > 0);
    await chart.getByRole('button', { name: /As a table/ }).focus();
    await page.keyboard.press('t');
    await waitForSearch('tables', 'status');
    const rows = await chart
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => `${row.children[0].textContent}: ${row.children[1].textContent}`),
      );
    assert.deepEqual(rows, bars);
    await page.reload();
    await chart.getByRole('table').waitFor();
    await chart.getByRole('button', { name: /As a table/ }).focus();
    await page.keyboard.press('t');
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('tables'));
    await chart.locator('svg a').first().waitFor();
    watched.clean();
  });

  test('lead from a bar to the list with as many records, and back', async () => {
    await open('/en/covenant/statistics?commitment=mitigation_2030');
    const bar = figure('By country or territory').locator('svg a').first();
    const [name, number] = (await bar.getAttribute('aria-label')).split(': ');
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/en/covenant/signatories');
    assert.equal(search().get('commitment'), 'mitigation_2030');
    await page.getByRole('button', { name: `Remove filter: ${name}` }).waitFor();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('.toolbar-count strong')?.textContent === `${wanted} signatories` ||
        document.querySelector('.toolbar-count strong')?.textContent === `${wanted} signatory`,
      number,
    );
    await page.goBack();
    await page.waitForFunction(() => location.pathname === '/en/covenant/statistics');
    watched.clean();
  });

  test('of events lead to the events of their year', async () => {
    await open('/en/pairing/statistics?tables=eventYear');
    const row = figure('Events by year').locator('tbody tr').first();
    const year = await row.locator('th').innerText();
    const number = await row.locator('td').first().innerText();
    await row.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/en/events');
    assert.equal(search().get('from'), `${year}-01-01`);
    await page.waitForFunction(
      (wanted) => document.querySelector('.toolbar-count strong')?.textContent?.split(' ')[0] === wanted,
      number,
    );
    watched.clean();
  });

  test('are taken along as they are seen', async () => {
    await open('/en/covenant/statistics?country=JP');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'By country or territory: download CSV' }).click(),
    ]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const [head, japan, ...others] = Buffer.concat(chunks).toString().trim().split('\r\n');
    assert.match(head, /^Country or territory,Signatories,/);
    assert.match(japan, /^Japan,\d+,\d+,\d+$/);
    assert.deepEqual(others, []);
    watched.clean();
  });
});

describe('the map of pairings', () => {
  test('shows what its address holds', async () => {
    await open('/en/pairing/pairings?view=map');
    await page.getByRole('application', { name: 'Map of pairings' }).waitFor();
    assert.equal(await page.getByRole('table').count(), 0);
    await page.getByRole('radio', { name: 'Both' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('table').waitFor();
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('view'));
    watched.clean();
  });

  test('picks out a pairing from the list, by keyboard, for whoever opens the address', async () => {
    await open('/en/pairing/pairings');
    const pick = page.getByRole('button', { name: /^Show on the map ./ }).nth(1);
    await pick.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).has('pairing'));
    const name = await page.locator('tr.is-selected th a').innerText();
    assert.equal(await page.locator('.chosen-name').innerText(), name);
    assert.equal(await pick.getAttribute('aria-pressed'), 'true');
    await page.reload();
    await page.locator('.chosen-name').waitFor();
    assert.equal(await page.locator('.chosen-name').innerText(), name);
    await page.getByRole('button', { name: 'Choose none' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('pairing'));
    watched.clean();
  });

  test('says so where nothing matches', async () => {
    await open('/en/pairing/pairings?q=nowhere-at-all&view=map');
    await page.locator('.map-card', { hasText: 'No pairing matches' }).waitFor();
    watched.clean();
  });
});

describe('lists are downloaded exactly as they are seen', () => {
  for (const [path, fields] of [
    ['/en/covenant/signatories?country=JP&columns=status', 'id,name,status'],
    [
      '/en/pairing/pairings?country=JP&sort=-year',
      'slug,name,members,programme,strand,topics,year,yearBasis,basisStrength',
    ],
    ['/en/events?kind=study_visit', 'slug,title,startsOn,endsOn,precision,place,country,kind,strand,people'],
  ]) {
    test(path, async () => {
      await open(path);
      const counted = Number.parseInt(await page.locator('.toolbar-count strong').innerText(), 10);
      const csv = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
      const answer = await fetch(`${address}${csv}`);
      assert.equal(answer.status, 200);
      assert.equal((await answer.text()).split('\r\n')[0], fields);
      const json = await (await fetch(`${address}${csv.replace('f=csv', 'f=json&count=true')}`)).json();
      assert.equal(json.total, counted);
      const workbook = await page.getByRole('link', { name: 'Excel' }).getAttribute('href');
      assert.equal(workbook, csv.replace('f=csv', 'f=xlsx'));
      assert.equal((await fetch(`${address}${workbook}`)).status, 200);
      await page.getByRole('button', { name: 'All fields' }).focus();
      await page.keyboard.press('Enter');
      const files = page.getByRole('dialog', { name: 'Files with all fields' });
      for (const href of await files
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
        assert.doesNotMatch(href, /fields=/);
        assert.equal((await fetch(`${address}${href}`)).status, 200, href);
      }
      watched.clean();
    });
  }
});
