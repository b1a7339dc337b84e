// The pages of the identity provider, as a visitor meets them from the site to the account: in every language, by
// keyboard, without scripts, accessible and within their width.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, languages, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { mailTo } from './signing.mjs';
import { watch } from './watch.mjs';

const phrase = 'four quiet bridges at noon';
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** The address at which the site begins a sign-in in a language. */
const begin = (tag) =>
  `/identity/auth?${new URLSearchParams({
    client_id: 'iuc-site',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${address}/en/signed-in`,
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
    state: 'x',
    ui_locales: tag,
  })}`;

/** Sends the form that is shown by the Enter key, and waits for what comes. */
async function send(page, field) {
  await Promise.all([page.waitForNavigation(), page.locator(`input[name="${field}"]`).press('Enter')]);
}

// One language shows the pages that differ in words alone.
const once = { en: 'sign-up', fr: 'forgot', zh: 'sent', ja: 'outbox' };

for (const [language, { tag }] of Object.entries(languages)) {
  test(`from the sign-in page to a new account and out again (${language})`, async () => {
    const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      const watched = watch(page);
      await watched.open(begin(tag));
      assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
      await page.locator('input[name="email"]').fill('nobody@iuc.example');
      await page.locator('input[name="password"]').fill('wrong wrong wrong');
      await send(page, 'password');
      // What is wrong is told above the form and at its field, and leads to it.
      await page.locator('#problems a').focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => location.hash), '#form-password');
      await everyLook(page, 'sign-in', language);
      watched.clean({ refused: true });
      if (once[language] === 'forgot') {
        await page.locator('a[href*="/identity/forgot"]').click();
        await everyLook(page, 'forgot', language);
        await page.locator('a[href*="/identity/sign-in/"]').click();
      }
      await page.locator('a[href*="/identity/sign-up"]').click();
      if (once[language] === 'sign-up') await everyLook(page, 'sign-up', language);
      const email = `new-${language}-${Date.now()}@iuc.example`;
      await page.locator('input[name="email"]').fill(email);
      await send(page, 'email');
      if (once[language] === 'sent') await everyLook(page, 'sent', language);
      const { links } = await mailTo(email);
      if (once[language] === 'outbox') {
        await watched.open('/outbox/');
        await everyLook(page, 'outbox', 'en');
      }
      await page.goto(links[0]);
      await page.locator('input[name="name"]').fill('Ana Silva');
      await page.locator('input[name="password"]').fill('short');
      await send(page, 'password');
      if (['sent', 'forgot'].includes(once[language])) await everyLook(page, 'welcome', language);
      watched.clean({ refused: true });
      await page.locator('input[name="password"]').fill(phrase);
      await page.route('**/signed-in?*', (route) => route.fulfill({ body: 'back at the site' }));
      await send(page, 'password');
      assert.match(page.url(), /\/en\/signed-in\?code=/);
      await watched.open('/identity/account');
      assert.equal(await page.locator('#profile-name').inputValue(), 'Ana Silva');
      await everyLook(page, 'account', language);
      await page.locator('a[href*="/identity/sign-out"]').click();
      if (once[language] === 'sign-up') await everyLook(page, 'sign-out', language);
      await page.locator('main button').click();
      await page.waitForURL(/sign-out\/success/);
      if (once[language] === 'sign-up') await everyLook(page, 'signed-out', language);
      watched.clean();
    } finally {
      await context.close();
    }
  });
}

test('without scripts everything is there too, and another language is a click away', async () => {
  const context = await browser.newContext({ viewport: sizes.narrow, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${address}${begin('en')}`);
    await page.locator('.languages a[lang="ja"]').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
    assert.equal(await page.locator('h1').textContent(), 'ログイン');
    await page.locator('input[name="email"]').fill('nobody@iuc.example');
    await page.locator('input[name="password"]').fill('wrong wrong wrong again');
    await page.locator('main button').click();
    assert.equal(await page.locator('#problems').count(), 1);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
  } finally {
    await context.close();
  }
});

test('a link that holds no more says so, and leads on', async () => {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const answer = await page.goto(`${address}/identity/welcome?token=gone&lang=en`);
    assert.equal(answer.status(), 410);
    await everyLook(page, 'expired', 'en');
    assert.equal(await page.locator('main a').getAttribute('href'), '/en/my');
  } finally {
    await context.close();
  }
});
