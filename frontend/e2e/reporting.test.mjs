// A local government writing its inventory: begun, pasted from a spreadsheet, left and come back to, completed. In the
// European rule set, and in the Japanese one in Japanese. Nothing here goes by a text of the site, which are translated.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { organisations, people, signIn } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/covenant/v1`;
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** The first owner of the authority that answers for a signatory. */
function ownerOf(subject) {
  const { key } = organisations.find((each) => each.subject === subject && each.service === 'covenant');
  return people.find(({ memberships }) =>
    memberships.some(
      (each) => each.service === 'covenant' && each.organisation === key && each.role === 'owner',
    ),
  );
}

async function visitor(person, language) {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const watched = watch(page);
  await signIn(page, person, `/${language}/my`);
  return { context, page, watched };
}

const field = (page) => page.locator('.grid-field');
const step = (page, name) => page.locator(`.report-steps a[href*="step=${name}"]`);
const choose = (page, value) => page.locator(`label:has(input[type=radio][value="${value}"])`).click();

/** Pastes a text into the active cell of the grid, as a browser does it. */
async function paste(page, text) {
  await field(page).focus();
  await field(page).evaluate((cell, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Waits until everything is stored, whatever the site calls that. */
const stored = (page) =>
  page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());

/** Begins an inventory of a year from the overview, and gives its id. */
async function begin(page, year) {
  await page.locator('a[href*="/my/reports/"]').first().click();
  await page.locator('[data-begin="inventories"]').click();
  const form = page.locator('.begin');
  await form.locator('input[inputmode="numeric"]').fill(String(year));
  await choose(page, 'empty');
  await form.locator('.button-strong').click();
  await page.waitForURL(/\/inventories\/[0-9a-f-]+$/);
  await page.locator('.report-steps').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1);
}

/** Fills in what the head of every inventory needs. */
async function fillHead(page) {
  await choose(page, 'ipcc_co2e');
  await choose(page, 'AR5');
  for (const gas of ['CO2', 'CH4', 'N2O']) {
    const box = page.locator(`label:has(input[type=checkbox][value="${gas}"])`);
    if (!(await box.locator('input').isChecked())) await box.click();
  }
  await page.locator('.form textarea').first().fill('The whole municipality.');
  const saved = stored(page);
  await page.locator('.form input[inputmode="numeric"]').nth(1).fill('120000');
  await saved;
}

/** Says of every cell that is asked for and empty that the source does not occur, by keyboard alone. */
async function fillMatrix(page) {
  await step(page, 'matrix').click();
  await field(page).waitFor();
  const rows = page.locator('[role=grid] .grid-body [role=row]');
  const { open, key, explanation } = await rows.evaluateAll((all) => {
    const texts = all.map((row) => [...row.querySelectorAll('[role=gridcell]')]);
    const required = texts[0]?.[1]?.textContent;
    return {
      // The first row is one that has to be filled: its word is that of the others.
      open: texts.flatMap((cells, index) =>
        cells[1]?.textContent === required && cells[2]?.textContent === '' ? [index] : [],
      ),
      key: 4,
      explanation: 5,
    };
  });
  assert.ok(open.length > 0, 'every cell is filled');
  await field(page).focus();
  for (const index of open) {
    await page.keyboard.press('Control+Home');
    for (let left = index; left > 0; left--) await page.keyboard.press('ArrowDown');
    for (let left = key; left > 0; left--) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('NO');
    await page.keyboard.press('Tab');
    assert.equal(explanation, key + 1);
    await page.keyboard.type('There is none.');
    await page.keyboard.press('Enter');
  }
}

/** Completes the inventory, and gives what is public of it. */
async function complete(page, id) {
  await step(page, 'review').click();
  await page.locator('.finding-counts .state-done').waitFor();
  const published = page.waitForResponse((response) => response.url().endsWith('/draft/publications'));
  await page.locator('.draft-bar .button-strong').click();
  assert.equal((await published).status(), 200);
  for (let left = 30; left > 0; left--) {
    const answer = await fetch(`${api}/inventories/${id}`);
    if (answer.ok) return answer.json();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail('the inventory does not become public');
}

/** Deletes the inventory again, so that the next run begins as this one did. */
async function remove(page, id) {
  await page.locator('.edit-more > .button').last().click();
  const question = page.getByRole('alertdialog');
  await question.locator('textarea').fill('Written by a test.');
  await question.locator('.button-strong').click();
  await question.waitFor({ state: 'detached' });
  assert.equal((await fetch(`${api}/inventories/${id}?gone`)).status === 200, false);
}

describe('the inventory of a city under the European rules', () => {
  let own;
  let id;
  let path;
  before(async () => {
    own = await visitor(ownerOf('it-bergamo'), 'en');
  });
  after(() => own?.context.close());

  const sectors = [
    'Municipal buildings, equipment and facilities',
    'Tertiary buildings, equipment and facilities',
    'Residential buildings',
    'Public lighting',
    'Private and commercial transport',
  ];
  const carriers = [
    ['Electricity', 0.3],
    ['Natural gas', 0.202],
    ['Diesel', 0.267],
  ];
  const lines = Array.from({ length: 60 }, (_, index) => ({
    sector: sectors[index % 5],
    carrier: carriers[index % 3][0],
    amount: 11_000.5 + index * 1000,
    factor: carriers[index % 3][1],
  }));
  // As a spreadsheet that is set to Italian puts it on the clipboard.
  const italian = (number) =>
    number.toLocaleString('it-IT', { useGrouping: 'always', maximumFractionDigits: 3 });

  test('is begun, and 60 lines of a spreadsheet become its lines, each with its tonnes', async () => {
    const { page, watched } = own;
    id = await begin(page, 2011);
    path = new URL(page.url()).pathname;
    await fillHead(page);
    await step(page, 'lines').click();
    await field(page).waitFor();
    const saved = stored(page);
    await paste(
      page,
      [
        'Sector\tFuel\tAmount\tUnit\tEmission factor\tFactor unit\tFactor source',
        ...lines.map((line) =>
          [
            line.sector,
            line.carrier,
            italian(line.amount),
            'MWh',
            italian(line.factor),
            't/MWh',
            '"IPCC\n2006"',
          ].join('\t'),
        ),
        '',
        '',
      ].join('\r\n'),
    );
    await saved;
    assert.equal(await page.locator('[role=grid]').getAttribute('aria-rowcount'), '62');
    // The service has calculated: 11,000.5 MWh x 0.3 t/MWh.
    await page.getByText('3,300.15', { exact: true }).waitFor();
    await everyLook(page, 'the lines of an inventory', 'signed in');
    await page.setViewportSize(sizes.wide);
    watched.clean();
  });

  test('is left in the middle of a cell and found again, and survives a network that is away', async () => {
    const { page, watched } = own;
    await field(page).focus();
    await page.keyboard.press('Control+Home');
    for (let left = 2; left > 0; left--) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('12345.5');
    await page.keyboard.press('Enter');
    // At once: what was typed is stored on the way out, and nobody is asked.
    await page.locator('.trail a').last().click();
    await page.waitForURL(/\/my\/reports\/[0-9a-f-]+$/);
    await everyLook(page, 'the overview of a report', 'signed in');
    await page.setViewportSize(sizes.wide);
    await page.goto(`${address}${path}?step=lines`);
    await page.getByText('12,345.5', { exact: true }).waitFor();

    await page.route('**/draft', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Home');
    for (let left = 2; left > 0; left--) await page.keyboard.press('ArrowRight');
    const refused = page.waitForEvent('requestfailed');
    await page.keyboard.type('11000.5');
    await page.keyboard.press('Enter');
    await refused;
    await page.unroute('**/draft');
    const saved = stored(page);
    await page.locator('.draft-bar .button:not(.button-strong, .button-quiet)').click();
    await saved;
    await page.reload();
    await page.getByText('3,300.15', { exact: true }).waitFor();
    watched.clean({ cut: true });
  });

  test('shows its energy by sector and carrier, is completed, and becomes public with the sum of its lines', async () => {
    const { page, watched } = own;
    await step(page, 'energy').click();
    await field(page).first().waitFor();
    await everyLook(page, 'the energy of an inventory', 'signed in');
    await page.setViewportSize(sizes.wide);
    const record = await complete(page, id);
    assert.equal(record.lines.length, 60);
    const sum = lines.reduce((total, { amount, factor }) => total + amount * factor, 0);
    assert.ok(
      Math.abs(record.totals.directIndirectT - sum) < 1e-3,
      `${record.totals.directIndirectT} and ${sum}`,
    );
    await page.locator('.page-head [role=status] a').waitFor();
    await remove(page, id);
    watched.clean();
  });
});

describe('the inventory of a city under the Japanese rules, in Japanese', () => {
  let own;
  before(async () => {
    own = await visitor(ownerOf('jp-kyoto'), 'ja');
  });
  after(() => own?.context.close());

  test('takes 60 lines in the words of its rules and in full-width digits, and is completed', async () => {
    const { page, watched } = own;
    const id = await begin(page, 2011);
    const rules = await (await fetch(`${api}/rule-sets/com-japan/2018.1`)).json();
    const names = rules.sectors
      .filter(({ code }) => code === 'stationary_energy' || code === 'transport')
      .flatMap(({ subsectors }) => subsectors)
      .filter(({ cells }) => cells.some(({ scope }) => scope === 'indirect'))
      .map((each) => each.names.ja);
    assert.ok(names.includes('家庭'));
    await fillHead(page);
    await step(page, 'lines').click();
    await field(page).waitFor();
    const wide = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const lines = Array.from({ length: 60 }, (_, index) => ({
      name: names[index % names.length],
      amount: 20_000 + index * 10,
    }));
    const saved = stored(page);
    await paste(
      page,
      [
        '部門\tエネルギー種別\t活動量\t単位\t排出係数\t係数の単位\t係数の出典',
        ...lines.map(({ name, amount }) =>
          [
            name,
            'Electricity',
            wide(amount.toLocaleString('en')),
            'MWh',
            wide('0.5'),
            't/MWh',
            '環境省',
          ].join('\t'),
        ),
      ].join('\n'),
    );
    await saved;
    assert.equal(await page.locator('[role=grid]').getAttribute('aria-rowcount'), '62');
    await page.getByText('10,000', { exact: true }).first().waitFor();
    await everyLook(page, 'the lines of an inventory', 'ja');
    await page.setViewportSize(sizes.wide);
    await fillMatrix(page);
    const record = await complete(page, id);
    assert.equal(record.ruleSet.code, 'com-japan');
    assert.equal(record.language, 'ja');
    const sum = lines.reduce((total, { amount }) => total + amount / 2, 0);
    assert.equal(record.totals.directIndirectT, sum);
    await remove(page, id);
    watched.clean();
  });
});
