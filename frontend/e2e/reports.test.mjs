// What a signatory has published: the numbers on its page are those of the interface, and lead to where they come from.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, everyRoute, sizes } from '../scripts/site.mjs';
import { watch } from './watch.mjs';

const covenant = `${address}/api/covenant/v1`;
const read = async (path) => {
  const response = await fetch(`${covenant}${path}`);
  assert.equal(response.status, 200, path);
  return response.json();
};
const whole = (value) => new Intl.NumberFormat('en-GB').format(Math.round(value));

let browser;
let context;
let page;
let watched;
let kyoto;
before(async () => {
  browser = await openBrowser();
  kyoto = new Map(await everyRoute()).get('signatory-kyoto').split('/').at(-1);
});
after(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  watched = watch(page);
});
afterEach(() => context.close());

const rowsOf = (table) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

test('the page of a signatory says what the interface says: sentence, emissions by year, the way to the target', async () => {
  const trajectory = await read(`/signatories/${kyoto}/trajectory`);
  const { items: inventories } = await read(`/inventories?signatoryId=${kyoto}&sort=year`);
  const main = trajectory.targets.find(({ id }) => id === trajectory.mainTargetId);
  await watched.open(`/en/covenant/signatories/${kyoto}?tables=emissions,course`);
  const sentence = await page.locator('.answer').innerText();
  assert.ok(sentence.includes(`${main.pct}%`), `${main.pct}% in: ${sentence}`);
  assert.ok(sentence.includes(String(main.targetYear)), sentence);
  assert.match(sentence, /invented for demonstration/);

  const emissions = await rowsOf(page.getByRole('table', { name: 'By sector and year' }));
  assert.deepEqual(
    emissions.map((row) => row[0]),
    inventories.map(({ year }) => String(year)),
  );
  for (const [index, { id, directIndirectT }] of inventories.entries()) {
    const { bySector } = await read(`/inventories/${id}/totals`);
    const shown = emissions[index].slice(1).map((text) => Number(text.replaceAll(',', '')));
    const sectors = bySector
      .filter(({ sector }) => sector !== 'generation')
      .map((each) => each.directIndirectT);
    assert.ok(
      shown.some((value) => Math.abs(value - directIndirectT) <= 0.01),
      `${directIndirectT} in ${emissions[index]}`,
    );
    for (const value of sectors.filter((each) => each !== 0)) {
      assert.ok(
        shown.some((each) => Math.abs(each - value) <= 0.01),
        `${value} in ${emissions[index]}`,
      );
    }
  }
  const course = await rowsOf(page.getByRole('table', { name: 'Measured and promised' }));
  const target = course.find(
    ([line, year]) => line === `Target ${main.targetYear}` && year === String(main.targetYear),
  );
  assert.ok(Math.abs(Number(target[2].replaceAll(',', '')) - main.figures.targetT) <= 0.01, String(target));

  // A year leads to its inventory, whose matrix has the same total.
  const newest = inventories.at(-1);
  await page
    .getByRole('table', { name: 'Emissions in all and by inhabitant' })
    .getByRole('link', { name: String(newest.year) })
    .first()
    .click();
  await page.waitForURL(`**/covenant/inventories/${newest.id}`);
  await page.locator('.matrix tfoot').waitFor();
  const foot = await page
    .locator('.matrix tfoot td')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent));
  assert.deepEqual(foot.slice(0, 2), [whole(newest.directT), whole(newest.indirectT)]);

  // The views are under addresses of their own, by keyboard.
  await page.getByRole('link', { name: 'Reference numbers (GPC)' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**?view=gpc');
  await page.getByText(`BASIC ${whole(newest.basicT)} t`).waitFor();
  watched.clean();
});

test('what is assumed otherwise is worked out and changes nothing', async () => {
  const before = await read(`/signatories/${kyoto}/trajectory`);
  await watched.open(`/en/covenant/signatories/${kyoto}`);
  await page.getByText('What if it were counted otherwise?').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Inhabitants in the target year').fill('1.200 000');
  await page.getByRole('button', { name: 'Work it out' }).click();
  const outcome = page.getByRole('table', { name: 'As reported, and if it were counted otherwise' });
  await outcome.waitFor();
  const [base] = await rowsOf(outcome);
  const main = before.targets.find(({ id }) => id === before.mainTargetId);
  assert.equal(base[1], `${whole(main.figures.baseT)} t`);
  assert.deepEqual(await read(`/signatories/${kyoto}/trajectory`), before);
  watched.clean();
});

test('the actions of a plan are chosen by an address that can be passed on', async () => {
  const { items } = await read('/plans?limit=1');
  const plan = await read(`/plans/${items[0].id}`);
  const status = plan.actions[0].status;
  const wanted = plan.actions.filter((action) => action.status === status);
  await watched.open(`/en/covenant/plans/${plan.id}?status=${status}`);
  const rows = await rowsOf(page.getByRole('table', { name: 'Actions', exact: true }));
  assert.equal(rows.length, wanted.length);
  assert.equal(await page.getByLabel('How far').inputValue(), status);
  watched.clean();
});
