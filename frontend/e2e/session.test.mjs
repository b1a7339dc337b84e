// Signing in and out in a browser, at the real provider, and what each of the people of the demonstration then sees.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, settle, sizes } from '../scripts/site.mjs';
import { enter, signIn, somebody } from './signing.mjs';
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
  page.setDefaultTimeout(20_000);
  watched = watch(page);
});
afterEach(() => context.close());

const owner = () => somebody('owner', 'signatory_authority', 'covenant');
const title = () => page.locator('h1').innerText();

/** Presses Tab until the element that has the focus fits. */
async function tabTo(fits, argument, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(fits, argument)) return;
  }
  assert.fail(`no such element within ${most} presses of Tab`);
}

describe('signing in', () => {
  test('begins where one is and ends there, keeps no token on the device, and outlives a reload', async () => {
    await watched.open('/en/covenant/signatories?country=JP');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL(/\/identity\/sign-in\//);
    await enter(page, owner().email);
    await page.locator('.account-menu').waitFor();
    assert.equal(page.url(), `${address}/en/covenant/signatories?country=JP`);
    const kept = () =>
      page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
    assert.doesNotMatch(await kept(), /token|eyJ|@/);
    await page.reload();
    await page.locator('.account-menu').waitFor();
    assert.doesNotMatch(await kept(), /token|eyJ|@/);
    assert.match(await page.locator('.account-menu summary').innerText(), new RegExp(owner().name));
    watched.clean();
  });

  test('in Chinese and with the keyboard alone: in, to one’s organisations, and out', async () => {
    await watched.open('/zh/about');
    await tabTo(() => document.activeElement?.classList.contains('sign-in'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/identity\/sign-in\//);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
    await tabTo(() => document.activeElement?.name === 'email');
    await page.keyboard.type(owner().email);
    await page.keyboard.press('Tab');
    await page.keyboard.type('paired-cities-2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}/zh/about`);
    await page.locator('.account-menu').waitFor();
    await tabTo(() => document.activeElement?.matches('.account-menu summary'));
    await page.keyboard.press('Enter');
    await tabTo(() => document.activeElement?.getAttribute('href') === '/zh/my');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}/zh/my`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.locator('.holding').first().waitFor();
    await page.reload();
    await page.locator('.account-menu').waitFor();
    await tabTo(() => document.activeElement?.matches('.account-menu summary'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.account-menu').getAttribute('open'), null);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.account-menu summary')));
    await page.keyboard.press('Enter');
    await tabTo(() => document.activeElement?.matches('.account-sheet button'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}/zh/signed-out`);
    assert.equal(await page.evaluate(() => localStorage.getItem('iuc.session')), null);
    watched.clean();
  });

  test('with a wrong password says so at the provider, in the language of the page', async () => {
    await page.goto(`${address}/fr/sign-in`);
    await page.waitForURL(/\/identity\/sign-in\//);
    await page.locator('input[name="email"]').fill('nobody@iuc.example');
    await page.locator('input[name="password"]').fill('wrong-but-long-enough');
    await page.locator('input[name="password"]').press('Enter');
    await page.locator('.problems').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  });

  test('is refused, with the reason, where the answer belongs to no sign-in of this tab', async () => {
    const asked = [];
    page.on('request', (request) => request.url().includes('/identity/token') && asked.push(request.url()));
    await watched.open('/en/signed-in?code=stolen&state=unknown');
    assert.equal(await title(), 'Signing in did not succeed');
    assert.match(
      await page.getByRole('alert').innerText(),
      /belongs to no sign-in that was begun in this tab/,
    );
    assert.deepEqual(asked, []);
    assert.equal(await page.evaluate(() => localStorage.getItem('iuc.session')), null);
    watched.clean();
  });

  test('never leads off the site, whatever the address asks for', async () => {
    await page.goto(`${address}/en/sign-in?to=${encodeURIComponent('//evil.example/en/')}`);
    await page.waitForURL(/\/identity\/sign-in\//);
    await enter(page, owner().email);
    assert.equal(page.url(), `${address}/en/my`);
  });

  test('is offered on a page of one’s own, which one then sees', async () => {
    await watched.open('/en/my/account');
    assert.equal(await title(), 'My account');
    await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL(/\/identity\/sign-in\//);
    await enter(page, owner().email);
    await page.waitForURL(`${address}/en/my/account`);
    await page.locator('main').getByText(owner().email).waitFor();
    watched.clean();
  });
});

describe('a session', () => {
  test('is renewed in two tabs at once, and both go on', async () => {
    await context.clock.install();
    await signIn(page, owner());
    const other = await context.newPage();
    await other.goto(`${address}/en/my`);
    await other.locator('.holding').first().waitFor();
    await page.locator('.holding').first().waitFor();
    const renewed = [];
    const failed = [];
    context.on('response', (response) => {
      if (response.url().endsWith('/identity/token')) renewed.push(response.status());
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    // Past the ten minutes of the access tokens.
    await Promise.all([page, other].map((each) => each.clock.fastForward('11:00')));
    await Promise.all(
      [page, other].map((each) => each.getByRole('button', { name: /Look for new/ }).click()),
    );
    await Promise.all([page, other].map((each) => each.getByText('What you were invited to').waitFor()));
    assert.deepEqual(renewed, [200, 200]);
    // And from nothing, in a frame, in both at once.
    await Promise.all([page, other].map((each) => each.reload()));
    await Promise.all([page, other].map((each) => each.locator('.holding').first().waitFor()));
    assert.deepEqual(renewed, [200, 200, 200, 200]);
    assert.deepEqual(failed, []);
    watched.clean();
  });

  test('ends in every tab where one signs out, and the other says why', async () => {
    await signIn(page, owner());
    const other = await context.newPage();
    await other.goto(`${address}/en/my/account`);
    await other.getByRole('button', { name: 'Erase my data' }).waitFor();
    await page.locator('.account-menu summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${address}/en/signed-out`);
    await other.getByText('You have signed out in another tab.').waitFor();
    assert.equal(await other.locator('main').getByText(owner().email).count(), 0);
    // The provider has forgotten it too: it asks for the password again.
    await other.locator('main').getByRole('link', { name: 'Sign in' }).click();
    await other.locator('input[name="password"]').waitFor();
    watched.clean();
  });

  test('that the provider has ended is noticed, and the page says how to go on', async () => {
    await signIn(page, owner());
    await context.clearCookies();
    await page.reload();
    await page.locator('main').getByRole('link', { name: 'Sign in' }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem('iuc.session')), null);
    watched.clean();
  });

  test('sends its token to private addresses alone', async () => {
    await signIn(page, owner());
    const carrying = [];
    page.on('request', async (request) => {
      const path = new URL(request.url()).pathname;
      if (path.startsWith('/api/') && (await request.allHeaders()).authorization) carrying.push(path);
    });
    for (const path of ['/en/covenant/signatories', '/en/my']) {
      await page.goto(`${address}${path}`);
      await settle(page);
    }
    assert.ok(carrying.length > 0);
    for (const path of carrying)
      assert.match(path, /\/v1\/(me|member-organisations|drafts|applications)(\/|$)/);
  });
});

test('with the provider away, public pages go on, and signing in says what is wrong', async () => {
  await context.clock.install();
  await signIn(page, owner());
  await page.locator('.holding').first().waitFor();
  const away = (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' });
  await context.route('**/identity/**', away);
  // Who has a valid token goes on.
  await page.getByRole('button', { name: /Look for new/ }).click();
  await page.getByText('What you were invited to').waitFor();
  // With the token at its end the page stays as it is, says why, and goes on when the provider is back.
  await page.clock.fastForward('11:00');
  await page.getByRole('button', { name: /Look for new/ }).click();
  await page.getByText('What you have written here stays.').waitFor();
  assert.ok((await page.locator('.holding').count()) > 0);
  await context.unroute('**/identity/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.session-ended').waitFor({ state: 'detached' });
  await context.route('**/identity/**', away);
  await page.goto(`${address}/en/covenant/signatories`);
  await page.locator('tbody tr').first().waitFor();
  await page.goto(`${address}/en/my`);
  await page.getByText('The sign-in service does not answer at the moment, so this page').waitFor();
  await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  assert.match(
    await page.getByRole('alert').innerText(),
    /The sign-in service does not answer at the moment/,
  );
  await context.unroute('**/identity/**');
  // The session at the provider lives. The clock of this device, which was put forward above, is not believed.
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/clock of this device is off by about 11 minutes/).waitFor();
  await page.clock.setSystemTime(Date.now());
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(`${address}/en/my`);
  await page.locator('.holding').first().waitFor();
});
