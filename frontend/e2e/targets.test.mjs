// A local government writing a target, a plan with its actions and a joint group: figures appear while it types, a paste
// fills the grid of actions, and what is completed is public.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/covenant/v1`;
const owner = somebody('owner', 'signatory_authority', 'covenant');
let browser;
let page;
let watched;
let overview;
let authorization;
const made = [];

before(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watched = watch(page);
  page.on('request', (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  await signIn(page, owner);
  await page.goto(`${address}/en/my`);
  overview = await page.locator('a[href*="/my/reports/"]').first().getAttribute('href');
});
after(async () => {
  // The next run begins as this one did.
  for (const path of made.toReversed()) {
    const { headers } = await fetch(`${api}/${path}/draft`, { headers: { authorization } });
    const sent = { method: 'DELETE', headers: { authorization, 'If-Match': headers.get('etag') ?? '*' } };
    const gone = await fetch(`${api}/${path}?reason=test`, sent);
    if (gone.status === 404) await fetch(`${api}/${path}/draft`, sent);
  }
  await browser?.close();
});

const saved = () => page.getByText(/^Saved at/).waitFor();
const stepTo = (name) => page.locator('.report-steps').getByRole('link', { name }).click();
const stored = () =>
  page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());

/** Begins a part of the report from its overview, and gives its address at the service. */
async function begin(name) {
  await page.goto(address + overview);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/reports\/[^/]+\/[^/]+\/[0-9a-f-]+$/);
  await page.locator('.draft-bar').waitFor();
  const [kind, id] = new URL(page.url()).pathname.split('/').slice(-2);
  made.push(`${kind}/${id}`);
  return `${kind}/${id}`;
}

/** Completes what is written, and gives what is public of it. */
async function complete(path) {
  await page.locator('.finding-counts .state-done').waitFor();
  await page.getByRole('button', { name: 'Complete and make public' }).click();
  await page.getByText(/^Complete, and public/).waitFor();
  for (let left = 30; left > 0; left--) {
    const answer = await fetch(`${api}/${path}`);
    if (answer.ok) return answer.json();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`${path} does not become public`);
}

test('a target tells where it leads while it is written, and is public once it is complete', async () => {
  const path = await begin('New target');
  const type = async (name, value) => page.getByRole('textbox', { name, exact: true }).fill(value);
  await type('Base year', '2010');
  await type('Emissions of the base year', '1,200,000.5');
  await type('Cut', '120');
  // What cannot be is told, and leads to its field.
  const finding = page.locator('.finding-error', { hasText: /0 (and|to) 100/ });
  await finding.waitFor();
  await page.getByRole('textbox', { name: 'Base year', exact: true }).focus();
  await finding.getByRole('button').click();
  await page.waitForFunction(() => document.activeElement?.labels?.[0]?.textContent === 'Cut');
  await type('Cut', '55');
  const leads = page.locator('.target-leads').first();
  await leads.getByText('540 thousand tonnes').waitFor();
  assert.match(await leads.textContent(), /55% less/);
  await everyLook(page, 'a target being written', 'en');
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await stepTo(/^What it covers/);
  await type('Part of the cut that depends on nothing', '40');
  const around = stored();
  await page.getByRole('textbox', { name: 'On what the rest depends' }).fill('National funds');
  await around;
  await saved();
  await page.reload();
  assert.equal(
    await page.getByRole('textbox', { name: 'On what the rest depends' }).inputValue(),
    'National funds',
  );
  const record = await complete(path);
  assert.deepEqual(
    [record.figures.baseT, record.figures.targetT, record.figures.unconditionalTargetT],
    [1200000.5, 540000.225, 720000.3],
  );
  watched.clean();
});

test('actions pasted from a spreadsheet are summed, held against the target, and public with the plan', async () => {
  const path = await begin('New plan');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Plan of the test');
  await page.getByRole('textbox', { name: 'Adopted by' }).fill('Council');
  await page.locator('[data-type=year]').first().click();
  await page.keyboard.type('2024');
  await page.locator('[data-type=month]').first().click();
  await page.keyboard.type('3');
  await page.locator('[data-type=day]').first().click();
  await page.keyboard.type('1');
  const chosen = stored();
  await page.getByText('55% less by 2030').first().click();
  await chosen;
  await stepTo(/^Actions/);
  const rows = [
    ['Action', 'Sector', 'Responsible', 'Begins', 'Ends', 'Status', 'Avoids, t CO2e a year'],
    ['Roofs that make power', 'Homes', 'Housing', '2024', '2030-06-30', 'under way', '1,500.25'],
    ['Trams', 'Transport', 'Traffic', '2025', '2029', 'not begun', '2000'],
  ];
  await page.locator('.grid-field').focus();
  await page.locator('.grid-field').evaluate(
    (cell, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((row) => row.join('\t')).join('\n'),
  );
  await page.locator('.action-sums', { hasText: '3,500 tonnes' }).waitFor();
  await page.locator('.action-sums', { hasText: 'are missing' }).waitFor();
  await everyLook(page, 'actions being written', 'en');
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByLabel('All that is to be said of one action').selectOption({ label: 'A-2: Trams' });
  const described = stored();
  await page.getByRole('textbox', { name: 'What is done' }).fill('A second line.');
  await described;
  await saved();
  const record = await complete(path);
  assert.deepEqual(
    record.actions.map(({ id, title, sector, ends, reductionT }) => [id, title, sector, ends, reductionT]),
    [
      ['A-1', 'Roofs that make power', 'residential_buildings', '2030-06-30', 1500.25],
      ['A-2', 'Trams', 'transport', '2029', 2000],
    ],
  );
  assert.equal(record.actions[1].description, 'A second line.');
  watched.clean();
});

test('members of a joint group are found by their names', async () => {
  await begin('New joint group');
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Group of the test');
  await page.getByRole('searchbox', { name: 'Find a signatory by its name' }).fill('ots');
  await page.getByRole('button', { name: /^Add: Otsu/ }).click();
  await page.locator('.members-list', { hasText: 'Otsu' }).first().waitFor();
  await page.getByText('2 members, you among them').waitFor();
  await everyLook(page, 'a joint group being written', 'en');
  watched.clean();
});
