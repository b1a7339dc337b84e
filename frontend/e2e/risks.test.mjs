// A local government writing its assessments of risk and of energy and a goal: led to what is missing, left and come back
// to, met by somebody else's change, completed and public.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
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
  for (const path of made) {
    const { headers } = await fetch(`${api}/${path}/draft`, { headers: { authorization } });
    const sent = { method: 'DELETE', headers: { authorization, 'If-Match': headers.get('etag') ?? '*' } };
    const gone = await fetch(`${api}/${path}?reason=test`, sent);
    if (gone.status === 404) await fetch(`${api}/${path}/draft`, sent);
  }
  await browser?.close();
});

const form = () => page.locator('.entries-form');
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

describe('the risks of a city', () => {
  let path;

  test('the matrix fills while a hazard is written, and a finding leads to its field', async () => {
    path = await begin('New risk and vulnerability assessment');
    await page.getByRole('textbox', { name: 'Title' }).fill('Risks of the city');
    await stepTo(/^Hazards/);
    await page.getByRole('button', { name: 'Add a hazard' }).click();
    const heading = form().getByRole('heading', { level: 3 });
    await page.waitForFunction(() => document.activeElement?.matches('.entries-form h3'));
    await form().getByLabel('Hazard', { exact: true }).selectOption('extreme_heat');
    assert.equal(await heading.textContent(), 'Extreme heat');
    await form().getByLabel('Probability').selectOption('high');
    await form().getByLabel('Consequence', { exact: true }).selectOption('moderate');
    // At once, before anything is stored.
    const cell = page.locator('.matrix-so-far tbody tr').first().locator('td').nth(1);
    assert.match(await cell.textContent(), /Extreme heat/);
    await form().getByLabel('Expected change of intensity').selectOption('increase');
    await form().getByLabel('Health').selectOption('high');
    await stored();
    await saved();

    // From another step the finding opens the hazard and goes to what it lacks.
    await stepTo(/^About it/);
    const finding = page.locator('.finding', { hasText: /when the change of a hazard/ });
    await finding.getByRole('button', { name: 'Extreme heat' }).click();
    await page.waitForFunction(
      () =>
        document.activeElement?.labels?.[0]?.textContent === 'When' && document.activeElement.value === '',
    );
    await everyLook(page, 'a hazard being written', 'en');
    await page.setViewportSize(sizes.wide);
    await page.emulateMedia({ colorScheme: 'light' });
    const stays = stored();
    await form().getByLabel('When').selectOption('short');
    await stays;
    await saved();
    watched.clean();
  });

  test('leaving and coming back loses nothing, and what was taken out can be put back', async () => {
    await page.goto(address + overview);
    await page.getByRole('link', { name: 'Risks of the city' }).first().click();
    await stepTo(/^Hazards/);
    await page.locator('.entries-name', { hasText: 'Extreme heat' }).click();
    assert.equal(await form().getByLabel('When').inputValue(), 'short');
    assert.equal(await form().getByLabel('Health').inputValue(), 'high');
    await form().getByRole('button', { name: 'Take out: Extreme heat' }).click();
    await page.locator('.entries-none').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    assert.equal(await form().getByLabel('When').inputValue(), 'short');
  });

  test('a change of somebody else is shown beside one’s own', async () => {
    await stepTo(/^About it/);
    await saved();
    const draft = await fetch(`${api}/${path}/draft`, { headers: { authorization } });
    const theirs = await fetch(`${api}/${path}/draft`, {
      method: 'PATCH',
      headers: {
        authorization,
        'If-Match': draft.headers.get('etag'),
        'Content-Type': 'application/merge-patch+json',
      },
      body: JSON.stringify({ title: 'Their title', authors: 'Climate office' }),
    });
    assert.equal(theirs.status, 200);
    await page.getByRole('textbox', { name: 'Title' }).fill('My title');
    const conflict = page.locator('.conflict');
    await conflict.waitFor();
    assert.match(await conflict.textContent(), /Their title/);
    await conflict.getByRole('radio').first().check({ force: true });
    await conflict.getByRole('button').last().click();
    await conflict.waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((field) => field.value === 'Climate office'),
    );
    watched.clean({ stale: true });
  });

  test('it is completed, and its public page shows the hazard with its level', async () => {
    const record = await complete(path);
    assert.deepEqual(
      record.hazardDetails.map(({ hazard, score, level }) => [hazard, score, level]),
      [['extreme_heat', 6, 'high']],
    );
    await page.getByRole('link', { name: 'its public page' }).click();
    await page.locator('.risk-matrix').waitFor();
    assert.match(await page.locator('.hazards').textContent(), /Extreme heat/);
    watched.clean();
  });
});

test('an indicator of the library brings its unit and range, and a value outside is found', async () => {
  const path = await begin('New energy access and poverty assessment');
  await stepTo(/^Indicators/);
  await page.getByRole('button', { name: 'Add an indicator' }).click();
  await form().getByLabel('It tells whether energy is').selectOption('affordable');
  await form().getByLabel('Indicator', { exact: true }).selectOption('arrears-utility-bills');
  await form().getByLabel('Value', { exact: true }).fill('140');
  await page.locator('.entries .state-failed').waitFor();
  const mended = stored();
  await form().getByLabel('Value', { exact: true }).fill('14.5');
  await mended;
  await everyLook(page, 'an indicator being written', 'en');
  await page.setViewportSize(sizes.wide);
  const record = await complete(path);
  assert.deepEqual(
    record.indicators.map(({ code, value, unit }) => [code, value, unit]),
    [['arrears-utility-bills', 14.5, '%']],
  );
  watched.clean();
});

test('a goal tells where it leads, and is public once it is complete', async () => {
  const path = await begin('New goal');
  await page.locator('label:has(input[type=radio][value="adaptation"])').click();
  for (const [name, value] of [
    ['Title', 'Shade'],
    ['The goal in words', 'Every street has shade at noon.'],
    ['Measured by', 'Trees in public streets'],
    ['Unit', 'trees'],
    ['Year to start from', '2020'],
    ['Value to start from', '1200'],
    ['Year by which it is reached', '2030'],
    ['Value to reach', '2000'],
  ]) {
    await page.getByRole('textbox', { name, exact: true }).fill(value);
  }
  await page.locator('label:has(input[type=checkbox][value="extreme_heat"])').click();
  await page.getByText('The value is to rise by 800 trees, within 10 years.').waitFor();
  await everyLook(page, 'a goal being written', 'en');
  await page.setViewportSize(sizes.wide);
  const record = await complete(path);
  assert.deepEqual([record.direction, record.change, record.hazards], ['increase', 800, ['extreme_heat']]);
  watched.clean();
});
