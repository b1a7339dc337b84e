// The calculators, as anybody uses them: without signing in, by keyboard, with a link that holds the figures.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
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

const field = (name) => page.getByRole('textbox', { name, exact: true });
const result = () => page.getByRole('region', { name: 'Result' });

test('a target is worked out by keyboard, said in a sentence, and stands in the address', async () => {
  await watched.open('/en/covenant');
  await page.getByRole('main').getByRole('link', { name: 'Calculator' }).click();
  await page
    .getByRole('combobox', { name: 'What to calculate' })
    .selectOption({ label: 'Cut below a base year' });
  await field('Base year').fill('2013');
  await field('Target year').fill('2030');
  await field('Emissions of the base year').fill('7,908,000');
  await field('Cut').fill('30');
  await page.keyboard.press('Enter');
  await result().waitFor();
  assert.match(
    await result().innerText(),
    /allows 5,535,600 tonnes: 2,372,400 tonnes less than in the base year/,
  );
  const link = new URL(page.url());
  assert.equal(link.searchParams.get('kind'), 'target-base-year');
  assert.equal(link.searchParams.get('baseEmissionsT'), '7908000');
  await everyLook(page, 'calculator with a result', 'en');

  // Who follows the link sees the same, with the figures in the form.
  await page.goto(link.href);
  await result().waitFor();
  assert.match(await result().innerText(), /5,535,600 tonnes/);
  assert.equal(await field('Cut').inputValue(), '30');
  assert.deepEqual(await context.cookies(), []);
  watched.clean();
});

test('what cannot be computed is told at its field, and mended there', async () => {
  await watched.open('/en/covenant/calculator?kind=target-base-year');
  await field('Base year').fill('2035');
  await field('Target year').fill('2030');
  await field('Emissions of the base year').fill('100');
  await field('Cut').fill('20');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await page.getByRole('region', { name: 'What is to be mended' }).waitFor();
  assert.equal(await field('Base year').getAttribute('aria-invalid'), 'true');
  assert.equal(await field('Cut').getAttribute('aria-invalid'), null);
  await field('Base year').fill('2010');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await result().waitFor();
  assert.match(await result().innerText(), /allows 80 tonnes/);
  assert.equal(await field('Base year').getAttribute('aria-invalid'), null);
});

test('steps name their clauses, unverified ones say so, and a program can ask the same', async () => {
  await watched.open('/en/covenant/calculator?kind=chp');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await result().waitFor();
  const text = await result().innerText();
  assert.match(text, /5,000 tonnes belong to the heat and 5,000 tonnes to the electricity/);
  assert.match(text, /unverified/i);
  assert.match(text, /CO2 × fuel of heat/);
  const line = await result().getByRole('region', { name: 'Request' }).innerText();
  const [, body] = /-d '(.*)' '/.exec(line);
  const answer = await fetch(`${address}/api/covenant/v1/calculations/chp`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  assert.equal((await answer.json()).heatT, 5000);
  watched.clean();
});

test('every calculator of the page shows its example', async () => {
  await watched.open('/en/covenant/calculator');
  const choice = page.getByRole('combobox', { name: 'What to calculate' });
  const names = await choice.locator('option').allInnerTexts();
  assert.ok(names.length >= 18);
  for (const name of names) {
    await choice.selectOption({ label: name });
    await page.getByRole('button', { name: 'Show an example' }).click();
    await result().waitFor();
    const sentence = await result().getByRole('status').first().innerText();
    assert.doesNotMatch(sentence, /cannot be known|undefined|null|NaN/, name);
    assert.ok(sentence.length > 15, name);
  }
  watched.clean();
});
