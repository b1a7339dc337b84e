// Signing in at an issuer elsewhere, in a browser: begun by tests/identity/test_second_issuer.py, which runs that issuer
// (tests/identity/issuer.py), both services and the gateway. IUC_URL is the site.
import assert from 'node:assert/strict';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';

const { issuer } = await (await fetch(`${address}/configuration.json`)).json();
const elsewhere = new URL(issuer).origin;
assert.notEqual(elsewhere, address);

const browser = await openBrowser();
try {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const refused = [];
  const asked = new Set();
  page.on(
    'console',
    (message) => /Content Security Policy|CORS/.test(message.text()) && refused.push(message.text()),
  );
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const menu = page.locator('.account-menu');

  await page.goto(`${address}/fr/sign-in?to=${encodeURIComponent('/fr/my/account')}`);
  await page.waitForURL((url) => url.origin === elsewhere);
  await page.locator('input[name="email"]').fill('claire.dubois@ville.example');
  await page.locator('button').click();
  await page.waitForURL(`${address}/fr/my/account`);
  await menu.waitFor({ state: 'attached' });
  await page.locator('main').getByText('claire.dubois@ville.example').first().waitFor();

  // A reload has no token left, and the issuer no refresh tokens: a frame that nobody sees renews the session.
  await page.reload();
  await menu.waitFor({ state: 'attached' });
  await page.locator('main').getByText('claire.dubois@ville.example').first().waitFor();
  assert.equal(page.url(), `${address}/fr/my/account`);

  assert.deepEqual(refused, []);
  assert.deepEqual([...asked].sort(), [address, elsewhere].sort());
  process.stdout.write('signed in elsewhere, and renewed\n');
} finally {
  await browser.close();
}
