// A Japanese city writing its target, its risks and its plan under the rules of Covenant of Mayors Japan, in Japanese:
// everything is found by the Japanese words that are shown, left and come back to, completed and public.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';
import { wordsIn } from './words.mjs';

const api = `${address}/api/covenant/v1`;
const words = wordsIn('ja');
let browser;
let page;
let watched;
let overview;
let authorization;
const made = [];

before(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    locale: 'ja-JP',
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watched = watch(page);
  page.on('request', (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  // The owner of the demonstration's Japanese city.
  await signIn(page, somebody('owner', 'signatory_authority', 'covenant'), '/ja/my');
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

const box = (name) => page.getByRole('textbox', { name: words(name), exact: true });
const stepTo = (id) => page.locator(`.report-steps a[href*="step=${id}"]`).click();
const stored = () =>
  page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
const wideAgain = async () => {
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: 'light' });
};

async function begin(name) {
  await page.goto(address + overview);
  await page.getByRole('button', { name: words(name), exact: true }).click();
  await page.waitForURL(/\/ja\/my\/reports\/[^/]+\/[^/]+\/[0-9a-f-]+$/);
  await page.locator('.draft-bar').waitFor();
  const [kind, id] = new URL(page.url()).pathname.split('/').slice(-2);
  made.push(`${kind}/${id}`);
  return `${kind}/${id}`;
}

async function complete(path) {
  await page.locator('.finding-counts .state-done').waitFor();
  const published = page.waitForResponse((response) => response.url().endsWith('/draft/publications'));
  await page.getByRole('button', { name: words('Complete and make public'), exact: true }).click();
  assert.equal((await published).status(), 200);
  for (let left = 30; left > 0; left--) {
    const answer = await fetch(`${api}/${path}`);
    if (answer.ok) {
      const record = await answer.json();
      assert.deepEqual([record.ruleSet.code, record.language], ['com-japan', 'ja']);
      return record;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`${path} does not become public`);
}

test('a target of a Japanese city, in Japanese and with full-width digits', async () => {
  const path = await begin('New target');
  await box('What it is called').fill('二〇三〇年度の削減目標');
  await box('Target year').fill('2030');
  await box('Base year').fill('2013');
  await box('Emissions of the base year').fill('７,８００,０００');
  const saved = stored();
  await box('Cut').fill('４６');
  await saved;
  await page.locator('.target-leads').first().getByText('421').waitFor();
  await everyLook(page, 'a target being written', 'ja');
  await wideAgain();
  await page.goto(address + overview);
  await page.getByRole('link', { name: '二〇三〇年度の削減目標' }).first().click();
  assert.equal(await box('Cut').inputValue(), '46');
  const record = await complete(path);
  assert.deepEqual([record.figures.baseT, record.figures.targetT], [7800000, 4212000]);
  watched.clean();
});

test('the risks of a Japanese city, in Japanese', async () => {
  const path = await begin('New risk and vulnerability assessment');
  await box('Title').fill('気候変動リスク評価');
  await stepTo('hazards');
  const form = page.locator('.entries-form');
  await page.getByRole('button', { name: words('Add a hazard') }).click();
  await form.getByLabel(words('Hazard'), { exact: true }).selectOption({ label: words('Extreme heat') });
  assert.equal(await form.getByRole('heading', { level: 3 }).textContent(), words('Extreme heat'));
  await form.getByLabel(words('Probability')).selectOption('high');
  await form.getByLabel(words('Consequence'), { exact: true }).selectOption('high');
  await form.getByLabel(words('Expected change of intensity')).selectOption('increase');
  const saved = stored();
  await form.getByLabel(words('When'), { exact: true }).selectOption('short');
  await saved;
  await everyLook(page, 'a hazard being written', 'ja');
  await wideAgain();
  await page.reload();
  await page.locator('.entries-name', { hasText: words('Extreme heat') }).click();
  assert.equal(await form.getByLabel(words('When'), { exact: true }).inputValue(), 'short');
  const record = await complete(path);
  assert.deepEqual(
    record.hazardDetails.map(({ hazard, score, level }) => [hazard, score, level]),
    [['extreme_heat', 9, 'high']],
  );
  await page.locator('.page-head [role=status] a').click();
  await page.locator('.risk-matrix').waitFor();
  assert.match(await page.locator('.hazards').textContent(), new RegExp(words('Extreme heat')));
  watched.clean();
});

test('the plan of a Japanese city: its actions are pasted under Japanese headings', async () => {
  const path = await begin('New plan');
  await box('Title').fill('地球温暖化対策計画');
  await box('Adopted by').fill('市議会');
  for (const [part, value] of [
    ['year', '2024'],
    ['month', '3'],
    ['day', '29'],
  ]) {
    await page.locator(`[data-type=${part}]`).first().click();
    await page.keyboard.type(value);
  }
  const chosen = stored();
  await page.locator('label', { hasText: '二〇三〇年度の削減目標' }).click();
  await chosen;
  await stepTo('actions');
  const rows = [
    ['施策', words('Sector'), '担当', '開始', '終了', words('Status'), '削減量', '省エネ量'],
    [
      '学校の断熱改修',
      words('Homes'),
      '教育委員会',
      '2024',
      '2030-03-31',
      words('under way'),
      '１,５００.25',
      '4,000',
    ],
    ['路面電車', words('Transport'), '交通局', '2025', '2029', words('not begun'), '2000', ''],
  ];
  const field = page.locator('.grid-field');
  await field.focus();
  const saved = stored();
  await field.evaluate(
    (cell, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
  await saved;
  await page.locator('.action-sums', { hasText: '3,500' }).waitFor();
  await everyLook(page, 'actions being written', 'ja');
  await wideAgain();
  await page.goto(address + overview);
  await page.getByRole('link', { name: '地球温暖化対策計画' }).first().click();
  await stepTo('actions');
  await page.getByText('路面電車').first().waitFor();
  const record = await complete(path);
  assert.deepEqual(
    record.actions.map(({ title, sector, responsibleBody, begins, ends, status, reductionT }) => [
      title,
      sector,
      responsibleBody,
      begins,
      ends,
      status,
      reductionT,
    ]),
    [
      ['学校の断熱改修', 'residential_buildings', '教育委員会', '2024', '2030-03-31', 'in_progress', 1500.25],
      ['路面電車', 'transport', '交通局', '2025', '2029', 'not_started', 2000],
    ],
  );
  watched.clean();
});
