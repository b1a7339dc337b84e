// Signing in as somebody: the provider's pages, the outbox that takes its mails, the people of the demonstration.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { address } from '../scripts/site.mjs';

/** What the sign-in page itself shows on a platform on trial. */
export const password = 'paired-cities-2026';

const file = new URL('../../demo/people.json', import.meta.url);
const demo = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { people: [], organisations: [] };

/** [{key, email, name, language, memberships: [{service, organisation, role}]}] */
export const people = demo.people;
/** [{service, key, kind, name, …}] */
export const organisations = demo.organisations;

/** The first of the people who has such a role in an organisation of such a kind. */
export function somebody(role, kind, service) {
  const kindOf = (membership) =>
    organisations.find(
      (each) =>
        each.key === membership.organisation && (each.service ?? membership.service) === membership.service,
    )?.kind;
  const found = people.find(({ memberships }) =>
    memberships.some(
      (each) =>
        each.role === role &&
        (kind === undefined || kindOf(each) === kind) &&
        (service === undefined || each.service === service),
    ),
  );
  assert.ok(found, `nobody in the demonstration is ${role} of ${kind ?? 'anything'}`);
  return found;
}

/** Fills in the provider's form, which is shown, and waits until the site is back. */
export async function enter(page, email, secret = password) {
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(secret);
  await page.locator('input[name="password"]').press('Enter');
  await page.waitForURL((url) => !/\/identity\/|\/signed-in/.test(url.pathname));
}

/** Signs in from a page of the site, and waits until that page is there again with its account. */
export async function signIn(page, person, path = '/en/my') {
  await page.goto(
    `${address}${path.replace(/^(\/[a-z]+)\/.*/, '$1')}/sign-in?to=${encodeURIComponent(path)}`,
  );
  await page.waitForURL(/\/identity\/sign-in\//);
  await enter(page, person.email);
  await page.locator('.account-menu').waitFor({ state: 'attached' });
}

/** The newest message to an address that is not among those known; waits for it for a while. */
export async function mailTo(email, known = []) {
  for (let left = 60; left > 0; left--) {
    const messages = await (await fetch(`${address}/outbox/messages.json`)).json();
    const found = messages.find(({ id, to }) => to.includes(email) && !known.includes(id));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return assert.fail('no message came');
}
