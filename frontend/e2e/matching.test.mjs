// Matching: a call of twelve Chinese and twelve European cities becomes a cohort, is matched twice with different aims,
// compared, explained and published; and a visitor finds the best partners of a city.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { settle, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const call = 'Cities of China and the European Union (demonstration)';
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** A picture of the page where somebody wants to look at it: IUC_PICTURES names the folder. */
async function picture(page, name) {
  const folder = process.env.IUC_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** The points of all rows of a table of contributions, and the total in its last row, as a reader sees them. */
async function pointsOf(scope) {
  const table = scope.getByRole('table', { name: 'What the score is made of' });
  await table.waitFor();
  const rows = await table.locator('tbody tr td:last-child').allInnerTexts();
  const total = await table.locator('tfoot td:last-child').innerText();
  const tenths = (text) => Math.round(Number(text.trim()) * 10);
  return {
    parts: rows.filter((text) => /\d/.test(text)).map(tenths),
    total: tenths(total),
  };
}

async function addsUp(scope, where) {
  const { parts, total } = await pointsOf(scope);
  assert.ok(parts.length > 2, `${where} has parts`);
  assert.equal(
    parts.reduce((sum, each) => sum + each, 0),
    total,
    `the points shown add up to the total shown: ${where}`,
  );
  return total / 10;
}

describe('staff', () => {
  let context;
  let page;
  let watched;
  before(async () => {
    context = await browser.newContext({
      viewport: sizes.wide,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    watched = watch(page);
    await signIn(page, somebody('staff', 'programme_team', 'pairing'), '/en/staff/matching');
  });
  after(() => context?.close());

  /** As `everyLook`, and back to what most work in. */
  async function look(name) {
    await everyLook(page, name, 'signed in');
    await page.setViewportSize(sizes.wide);
    await page.emulateMedia({ colorScheme: 'light' });
    await picture(page, name.replaceAll(' ', '-'));
  }

  /** Chooses what a run aims at and runs it; the page of the run is shown then. */
  async function run(policy, name) {
    const form = page.getByRole('form', { name: 'New run' });
    await form.getByRole('radio', { name: new RegExp(`^${policy}`) }).check({ force: true });
    await form.getByRole('textbox', { name: 'Name of the run' }).fill(name);
    await form.getByRole('button', { name: 'Run', exact: true }).click();
    await page.waitForURL(/\/staff\/matching\/runs\/[0-9a-f-]+/);
    await page.locator('.state', { hasText: 'Done' }).waitFor();
    await settle(page);
  }

  test('match a call with two aims, compare the results, explain a pair and every city left out, and publish', async () => {
    await settle(page);
    await look('cohorts');

    // A cohort of the selected applications of the call.
    await page.getByRole('link', { name: 'New cohort' }).click();
    await page.getByRole('combobox', { name: 'Call' }).selectOption({ label: call });
    const mark = String(Date.now()).slice(-6);
    await page.getByRole('textbox', { name: 'Name of the cohort' }).fill(`Demonstration ${mark}`);
    await look('a new cohort');
    await page.getByRole('button', { name: 'Make the cohort' }).click();
    await page.waitForURL(/\/staff\/matching\/cohorts\/[0-9a-f-]+/);
    await settle(page);
    const cohort = page.url();
    const grid = page.getByRole('grid', { name: 'Scores of every possible pair' });
    await grid.waitFor();
    const cells = grid.locator('[data-pair]');
    assert.ok((await cells.count()) >= 100, 'a cell for each possible pair');

    // By keys alone: to the second cell of the second row, explained, locked, and taken back.
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.dataset.at), '1/1');
    await page.keyboard.press('l');
    const locks = page.getByRole('group', { name: 'Locks' });
    await locks.getByRole('button').waitFor();
    await page.keyboard.press('l');
    await locks.getByText('None.').waitFor();
    await page.keyboard.press('Enter');
    const panel = page.locator('.cell-panel');
    await panel.getByRole('table').waitFor();
    await addsUp(panel, 'a cell of the matrix');
    await look('a cohort with an explained cell');
    await panel.getByRole('button', { name: 'Close' }).click();

    await run('Largest', `Largest ${mark}`);
    const first = page.url();
    await page.getByText('It is proved that no other set of pairs serves the goals better.').waitFor();
    const pairs = page.getByRole('table', { name: /^Pairs of/ });
    const count = (await pairs.getByRole('row').count()) - 1;
    assert.ok(count > 3, 'pairs are made');

    // A pair, explained: what stands in the panel adds up to what stands in the table.
    await pairs
      .getByRole('button', { name: /^Explain/ })
      .first()
      .click();
    await panel.getByText('The run makes this pair').waitFor();
    const total = await addsUp(panel, 'a pair of the run');
    const shown = await pairs.locator('tbody tr').first().locator('td').nth(1).innerText();
    assert.equal(Number(shown), total);

    // Every city that is left out has its reason in a sentence.
    const left = page.locator('.unmatched > li');
    assert.ok((await left.count()) > 0, 'the demonstration leaves somebody out');
    for (const text of await left.allInnerTexts()) assert.match(text, /\.\s*$/, text);
    assert.equal(await left.locator('p').count(), await left.count());
    await page
      .getByRole('table', { name: 'What each policy would come to' })
      .getByText('(this run)')
      .waitFor();
    await look('a run');

    // The input is a file that anyone can work out again.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the input (JSON)' }).click(),
    ]);
    const input = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.match(input.inputHash, /^[0-9a-f]{64}$/);
    assert.ok((await page.locator('main').innerText()).includes(input.inputHash));

    // A scenario of it with another aim, side by side with the first.
    await page.getByRole('link', { name: 'Make a scenario of it' }).click();
    await page.getByRole('heading', { name: /^A scenario of/ }).waitFor();
    await run('Stable', `Stable ${mark}`);
    assert.notEqual(page.url(), first);
    await page.getByRole('link', { name: 'Compare with the run it is based on' }).click();
    const figures = page.getByRole('table', { name: 'Figures of both runs' });
    await figures.waitFor();
    assert.match(await figures.innerText(), /Largest[\s\S]*Stable/);
    await page.getByRole('table', { name: 'What they were asked differently' }).waitFor();
    await look('two runs side by side');

    // Published: the pairs are proposed, and the cohort says so.
    await page.goto(first);
    await settle(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('They are not public').waitFor();
    await question.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/^Published on/).waitFor();
    await page.locator('.published-note summary').click();
    assert.equal(await page.getByRole('list', { name: 'Pairings' }).getByRole('link').count(), count);

    // Taken back, so that the same can be tried again.
    await page.getByRole('button', { name: 'Take back' }).click();
    await question.getByRole('textbox', { name: 'Why' }).fill('Tried out');
    await question.getByRole('button', { name: 'Take back' }).click();
    await page.getByText(/^It was published once and taken back on/).waitFor();

    // A narrow window shows the partners of one city at a time in place of the matrix.
    await page.goto(cohort);
    await page.setViewportSize(sizes.narrow);
    await page.getByRole('combobox', { name: 'Partners of' }).waitFor();
    await page.locator('.matrix-line').first().click();
    await addsUp(page.locator('.cell-panel'), 'a line of the list');
    await page.setViewportSize(sizes.wide);
    watched.clean();
  });
});

describe('a visitor', () => {
  test('finds the best partners of a city with reasons that add up, weighs them, and shares what is seen', async () => {
    const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const watched = watch(page);
      await watched.open('/en/partners');
      const field = page.getByRole('combobox', { name: 'City or region' });
      await field.fill('yantai');
      await page.getByRole('option', { name: /Yantai/ }).click();
      await page.waitForURL(/of=yantai/);
      await page.locator('.partner').first().waitFor();
      assert.match(await page.locator('.answer').innerText(), /fits best, with [\d.]+ of 100/);

      await page
        .getByRole('button', { name: /^Explain the score/ })
        .first()
        .click();
      const best = page.locator('.partner').first();
      const total = await addsUp(best, 'the best partner');
      assert.equal(Number(await best.locator('.score-figure strong').first().innerText()), total);

      // Other weights stand in the address, and whoever opens it sees the same.
      await page.getByText('Weigh the criteria yourself').click();
      const size = page.getByRole('textbox', { name: 'Size' });
      await size.fill('60');
      await size.press('Enter');
      await page.waitForURL(/weights=size(:|%3A)60/);
      await settle(page);
      const names = await page.locator('.partner h2').allInnerTexts();
      await page.reload();
      await page.locator('.partner').first().waitFor();
      await settle(page);
      assert.deepEqual(await page.locator('.partner h2').allInnerTexts(), names);
      await everyLook(page, 'the best partners', 'en');

      await page.setViewportSize(sizes.wide);
      await page.locator('.partner h2 a').first().click();
      await page.waitForURL(/\/partners\/yantai\/[a-z-]+\?weights=size(:|%3A)60/);
      await settle(page);
      await addsUp(page.locator('.explained'), 'two places compared');
      await page.getByRole('heading', { name: 'Who can teach whom' }).waitFor();
      watched.clean();
    } finally {
      await context.close();
    }
  });
});
