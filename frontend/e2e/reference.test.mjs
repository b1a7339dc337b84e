// The reference of the interfaces: found from the page of data, narrowed, tried, copied.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, schemes, sizes } from '../scripts/site.mjs';
import { watch } from './watch.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

// What an operation has, which is drawn when it is opened.
const body = '> .reference-whole > summary';

/** Types into the focused element's own field after giving it the focus: as a keyboard does. */
async function write(field, text) {
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function press(target) {
  await target.focus();
  await page.keyboard.press('Enter');
}

test('a programmer comes from the page of data, narrows the operations and tries one, by keyboard', async () => {
  await watched.open('/en/data');
  await press(page.locator('#interfaces').getByRole('link', { name: 'reference' }).first());
  await page.waitForURL('**/en/reference/covenant');
  const { info } = await (await fetch(`${address}/api/covenant/v1/openapi.json`)).json();
  await page.locator('.reference-version', { hasText: info.version }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Covenant API: reference');

  await write(page.getByRole('searchbox'), 'list signatories');
  await page.waitForURL('**/en/reference/covenant?q=list+signatories');
  const listing = page.locator('#list_signatories');
  await page.locator('#get_covenant').waitFor({ state: 'detached' });

  if (!(await listing.locator('.reference-whole').evaluate((part) => part.open))) {
    await press(listing.locator(body));
  }
  await press(listing.locator('summary', { hasText: 'Try it' }));
  const country = listing.getByLabel('country', { exact: true });
  await write(country, 'Japan');
  await page.keyboard.press('Enter');
  await listing.locator('.failure').waitFor();
  assert.match(await listing.locator('.reference-reply').innerText(), /^400 /);
  const said = await (await fetch(`${address}/api/covenant/v1/signatories?country=Japan`)).json();
  assert.match(await listing.locator('.failure').innerText(), new RegExp(said.title));
  assert.equal(await country.getAttribute('aria-invalid'), 'true');
  const told = await country.getAttribute('aria-describedby');
  assert.equal(await page.locator(`[id="${told}"]`).innerText(), said.errors[0].detail);

  await write(country, 'JP');
  await press(listing.getByRole('button', { name: 'Send request' }));
  await listing.locator('.reference-body').waitFor();
  await listing.locator('.failure').waitFor({ state: 'detached' });
  assert.match(await listing.locator('.reference-reply').innerText(), /^200 /);
  const { items } = JSON.parse(await listing.locator('.reference-body').innerText());
  assert.deepEqual([...new Set(items.map((item) => item.country))], ['JP']);
  assert.equal(items.length, 3);
  const whole = await listing.getByRole('link', { name: 'Open the whole answer' }).getAttribute('href');
  assert.equal(whole, '/api/covenant/v1/signatories?country=JP&limit=3');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(listing.getByRole('button', { name: 'Copy' }));
  await listing.getByText('Copied.').waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `curl -sS '${new URL(address).origin}/api/covenant/v1/signatories?country=JP&limit=3'`,
  );
  watched.clean({ refused: true });
});

test('every operation of both interfaces stands in the reference, with its parameters, and answers when it is tried, where anybody may', async () => {
  for (const service of ['covenant', 'pairing']) {
    await watched.open(`/en/reference/${service}`);
    const { paths } = await (await fetch(`${address}/api/${service}/v1/openapi.json`)).json();
    const every = Object.values(paths).flatMap((one) => Object.values(one));
    for (const { operationId } of every) {
      await page.locator(`.reference-contents a[href="#${operationId}"]`).waitFor({ state: 'attached' });
      await page.locator(`#${operationId}`).waitFor({ state: 'attached' });
    }
    for (const { get } of Object.values(paths)) {
      if (!get || get.security?.length) continue;
      const part = page.locator(`#${get.operationId}`);
      await page.locator(`.reference-contents a[href="#${get.operationId}"]`).waitFor();
      await part.locator(body).click();
      await part.locator('.reference-answers').waitFor();
      const names = await part.locator('> details > .reference-lines > div > dt > code').allInnerTexts();
      assert.deepEqual(
        names,
        (get.parameters ?? []).map(({ name }) => name),
        get.operationId,
      );
      await part.locator('summary', { hasText: 'Try it' }).click();
      // A record to ask for is the example of the document, else the first of its list.
      const entries = part.locator('form [required]');
      for (const entry of await entries.all()) {
        await page.waitForFunction((element) => element.value !== '', await entry.elementHandle());
      }
      await part.getByRole('button', { name: 'Send request' }).click();
      await part.locator('.reference-reply').waitFor();
      assert.match(await part.locator('.reference-reply').innerText(), /^200 /, get.operationId);
    }
  }
  watched.clean();
});

test('with every operation opened both pages are accessible, and fit a narrow screen', async () => {
  for (const service of ['covenant', 'pairing']) {
    await watched.open(`/en/reference/${service}`);
    const { paths } = await (await fetch(`${address}/api/${service}/v1/openapi.json`)).json();
    const count = Object.values(paths).flatMap((one) => Object.values(one)).length;
    await page.evaluate(() => {
      for (const summary of document.querySelectorAll('.reference-whole > summary')) summary.click();
    });
    await page.waitForFunction(
      (all) => document.querySelectorAll('.reference-whole[open] > .reference-answers').length === all,
      count,
    );
    await page.setViewportSize(sizes.narrow);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(tooWide <= 0, `${service} is ${tooWide} px too wide`);
    await page.setViewportSize(sizes.wide);
    await page.evaluate(axe);
    // Colours are those of every operation: the pages of few operations are held to them in all looks.
    const violations = await page.evaluate(async () => {
      const options = { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] };
      return (await globalThis.axe.run(document.querySelector('.reference'), options)).violations;
    });
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
    assert.deepEqual(told, [], `axe on ${service}`);
  }
  watched.clean();
});

test('an address that names an operation shows it, and its fields open as deep as they go', async () => {
  await watched.open('/en/reference/pairing#get_dictionary');
  await page.waitForFunction(() => {
    const { top } = document.getElementById('get_dictionary').getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  });
  const part = page.locator('#get_dictionary');
  await press(part.locator('.reference-answer > summary').first());
  await press(part.locator('summary', { hasText: 'Fields of Dictionary' }).first());
  for (let depth = 1; depth <= 3; depth++) {
    const opened = part.locator('summary', { hasText: 'Fields of DictionaryField' });
    await press(
      depth === 1
        ? opened.first()
        : part
            .locator('details[open] details:not([open]) > summary', { hasText: 'Fields of DictionaryField' })
            .first(),
    );
    await page.waitForFunction(
      (most) =>
        document.querySelectorAll('#get_dictionary dl[aria-label="Fields of DictionaryField"]').length >=
        most,
      depth,
    );
  }
  watched.clean();
});

test('a service that is away is said to be, on the page and in a call, and asked again', async () => {
  const document = '**/api/pairing/v1/openapi.json';
  await page.route(document, (route) => route.abort());
  await page.goto(`${address}/en/reference/pairing`);
  const alert = page.getByRole('alert');
  await alert.getByText('does not answer at the moment').waitFor();
  await page.unroute(document);
  await press(alert.getByRole('button', { name: 'Try again' }));
  const listing = page.locator('#list_topics');
  await press(listing.locator(body));
  await press(listing.locator('summary', { hasText: 'Try it' }));
  await page.route('**/api/pairing/v1/topics?*', (route) => route.abort());
  await press(listing.getByRole('button', { name: 'Send request' }));
  await listing.getByRole('alert').waitFor();
  await page.unroute('**/api/pairing/v1/topics?*');
  await press(listing.getByRole('button', { name: 'Try again' }));
  await listing.locator('.reference-body').waitFor();
});

test('what is opened, and answers good and bad, are accessible and fit, at both sizes in both schemes', async () => {
  await watched.open('/fr/reference/covenant?q=list_signatories');
  const listing = page.locator('#list_signatories');
  for (const answer of await listing.locator('.reference-answer > summary').all()) await answer.click();
  // The elements themselves: what opens brings more of its kind, and a number would come to mean another one.
  for (const part of await listing.locator('.reference-part > summary').elementHandles()) await part.click();
  await listing.locator('.reference-try > summary').click();
  await page.evaluate(axe);
  for (const [country, status] of [
    ['JP', '200'],
    ['Japan', '400'],
  ]) {
    await listing.locator('form').getByLabel('country', { exact: true }).fill(country);
    await listing.locator('form button').click();
    await listing.locator('.reference-reply > p', { hasText: new RegExp(`^${status} `) }).waitFor();
    for (const viewport of Object.values(sizes)) {
      for (const colorScheme of schemes) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(100);
        const { tooWide, violations } = await page.evaluate(async () => ({
          tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          violations: (await globalThis.axe.run(document)).violations,
        }));
        const where = `${status} ${viewport.width} ${colorScheme}`;
        assert.ok(tooWide <= 0, `${where} is ${tooWide} px too wide`);
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
        );
        assert.deepEqual(told, [], `axe on ${where}`);
      }
    }
  }
  watched.clean({ refused: true });
});
