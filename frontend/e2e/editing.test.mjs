// Records being edited: mistakes that are mended, drafts that store themselves, what is public within seconds, and two
// people at one record.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, settle, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { people, signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/covenant/v1/signatories`;
const owner = somebody('owner', 'signatory_authority', 'covenant');
const staff = somebody('administrator', undefined, 'covenant');
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** A visitor with a browser of their own; whoever is signed in stays so for the journeys of one block. */
async function visitor(person) {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const watched = watch(page);
  if (person) await signIn(page, person);
  return { context, page, watched };
}

/** The address of the page on which the first record of somebody is edited. */
async function editPage(page) {
  await page.goto(`${address}/en/my`);
  const link = page.getByRole('link', { name: 'Edit the public record' }).first();
  await link.waitFor();
  return link.getAttribute('href');
}

const figureOf = (page) => page.getByRole('group', { name: 'Inhabitants' }).getByLabel('Figure');
const publish = (page) => page.getByRole('button', { name: 'Publish' });
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const fresh = () => 1_000_000 + Math.floor(Math.random() * 900_000);

describe('the record of a city', () => {
  let own;
  let path;
  let record;
  before(async () => {
    own = await visitor(owner);
    path = await editPage(own.page);
    record = path.split('/').at(-1);
  });
  after(() => own?.context.close());

  const shown = async () => (await fetch(`${api}/${record}`)).json();

  test('is edited: a mistake is told at its field, mended, stored by itself, published and seen by everybody within 3 s', async () => {
    const { page, watched } = own;
    const population = fresh();
    const before = (await shown()).population;
    await page.goto(address + path);
    const figure = figureOf(page);
    await figure.fill('about a million');
    await publish(page).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    assert.match(await focused(page), /Inhabitants: This is not a number/);
    await everyLook(page, 'a form with a mistake', 'signed in');
    await page.setViewportSize(sizes.wide);
    await page.locator('.summary a').click();
    assert.ok(await figure.evaluate((field) => field === document.activeElement));
    assert.equal(await figure.getAttribute('aria-invalid'), 'true');

    await figure.fill(String(population));
    await figure.press('Tab');
    assert.equal(await figure.inputValue(), population.toLocaleString('en-GB'));
    await page.getByText(/^Saved at/).waitFor();
    assert.equal(await page.locator('.summary').count(), 0);
    assert.equal((await shown()).population, before, 'a draft is not public');

    // What the service alone can know is told at the field too.
    const website = page.getByRole('textbox', { name: 'Website' });
    await website.fill('somewhere');
    await publish(page).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    assert.match(await focused(page), /Website:/);
    watched.clean({ refused: true });
    await website.fill(`https://example.org/${population}`);
    await publish(page).click();
    const began = Date.now();
    let seen;
    do {
      // The gateway counts what one address asks in a second.
      await new Promise((resolve) => setTimeout(resolve, 100));
      seen = (await shown()).population;
    } while (seen !== population && Date.now() - began < 10_000);
    assert.equal(seen, population);
    assert.ok(Date.now() - began <= 3000, `visible after ${Date.now() - began} ms`);
    await page.getByRole('link', { name: 'the public page', exact: true }).click();
    await page.getByText(population.toLocaleString('en-GB')).waitFor();
    await page.getByRole('link', { name: 'Edit this record' }).waitFor();
    watched.clean();
  });

  test('is not left while something is unsaved, without being asked', async () => {
    const { page, watched } = own;
    await page.goto(address + path);
    // Whatever is typed is stored after a rest: until then, and while the service does not take it, it is unsaved.
    await page.route('**/draft', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await figureOf(page).fill(String(fresh()));
    const away = page.getByRole('link', { name: 'My organisations' }).first();
    await away.click();
    const question = page.getByRole('alertdialog', { name: 'Changes are not saved' });
    await question.getByRole('button', { name: 'Stay here' }).click();
    assert.ok(page.url().endsWith(path));
    await page.unroute('**/draft');
    await away.click();
    await question.getByRole('button', { name: 'Save and leave' }).click();
    await page.waitForURL(`${address}/en/my`);
    await page.goto(address + path);
    await page.getByText('Changed and not yet public: Inhabitants').waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByText('As published').waitFor();
    watched.clean({ cut: true });
  });

  test('that two people change at once: both see what clashes, and the one who chooses loses nothing', async () => {
    const other = await visitor(staff);
    try {
      const { page, watched } = own;
      const [mine, theirs] = [fresh(), fresh()];
      await page.goto(address + path);
      await figureOf(page).waitFor();
      await other.page.goto(address + path);
      await figureOf(other.page).fill(String(theirs));
      await other.page.getByRole('textbox', { name: 'Note' }).fill(`Seen on ${theirs}`);
      await other.page.getByText(/^Saved at/).waitFor();

      await figureOf(page).fill(String(mine));
      const conflict = page.getByRole('region', { name: 'Somebody else saved first' });
      await conflict.waitFor();
      assert.ok(await conflict.evaluate((box) => box === document.activeElement));
      const place = conflict.getByRole('group', { name: 'Inhabitants' });
      assert.match(await place.innerText(), new RegExp(mine.toLocaleString('en-GB')));
      assert.match(await place.innerText(), new RegExp(theirs.toLocaleString('en-GB')));
      assert.match(await conflict.innerText(), /Changed by them alone, and taken in: Note/);
      await everyLook(page, 'a conflict', 'signed in');
      await page.setViewportSize(sizes.wide);
      assert.ok(await conflict.getByRole('button', { name: 'Save this' }).isDisabled());
      await place.getByRole('radio', { name: /^Yours/ }).focus();
      await page.keyboard.press('Space');
      await conflict.getByRole('button', { name: 'Save this' }).click();
      await conflict.waitFor({ state: 'detached' });
      await page.getByText(/^Saved at/).waitFor();
      await publish(page).click();
      await page.getByText(/^Published\. It is seen/).waitFor();
      let seen;
      for (let left = 40; left > 0; left--) {
        seen = await shown();
        if (seen.population === mine) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.equal(seen.population, mine);
      assert.equal(seen.note, `Seen on ${theirs}`);
      watched.clean({ stale: true });
    } finally {
      await other.context.close();
    }
  });

  test('goes back to an earlier version, with a reason', async () => {
    const { page, watched } = own;
    await page.goto(address + path);
    const first = page.getByRole('listitem').filter({ hasText: 'Version 1 ' });
    await first.getByRole('button', { name: 'Restore' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Restore' }).click();
    assert.match(await question.innerText(), /This is needed/);
    await question.getByRole('textbox', { name: 'Why' }).fill('Tried out');
    await question.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Restored' }).first().waitFor();
    watched.clean();
  });

  test('is nothing that another city’s officer could find', async () => {
    const stranger = await visitor(
      people.find(
        ({ key, memberships }) =>
          key !== owner.key &&
          memberships.some(
            ({ service, role, organisation }) =>
              service === 'covenant' &&
              role === 'owner' &&
              !owner.memberships.some((each) => each.organisation === organisation),
          ),
      ),
    );
    try {
      assert.notEqual(await editPage(stranger.page), path, 'the stranger is a stranger');
      await stranger.page.goto(address + path);
      await settle(stranger.page);
      assert.equal(await stranger.page.locator('h1').innerText(), 'No such record');
      stranger.watched.clean({ missing: true });
    } finally {
      await stranger.context.close();
    }
  });
});

test('an officer fills the profile of a city: evidence is asked for, a contradiction is told, and visitors see it', async () => {
  const { context, page, watched } = await visitor(owner);
  const [slug, evidence] = ['kyoto', `https://example.org/${fresh()}`];
  try {
    await page.goto(`${address}/en/edit/territories/${slug}`);
    const topics = (name) => page.getByRole('group', { name, exact: true });
    const climate = page.getByRole('textbox', { name: 'Climate class' });
    await climate.fill('Cfb');
    await page.getByRole('checkbox', { name: 'On an island' }).check({ force: true });
    const statement = async (group, level) => {
      // Whoever came before may have left topics.
      await topics(group).waitFor();
      const taken = topics(group).getByRole('button', { name: /^Take out/ });
      while ((await taken.count()) > 0) await taken.first().click();
      await topics(group).getByRole('button', { name: 'Add a topic' }).click();
      await topics(group)
        .getByRole('button', { name: /Choose a topic/ })
        .click();
      await page.getByRole('option', { name: /^Water and sanitation/ }).click();
      await topics(group).getByRole('radio', { name: level }).check({ force: true });
    };
    await statement('Topics offered', 'Others have learned from it already');
    await statement('Topics sought', 'Urgent');
    await page.getByText('You also offer “Water and sanitation”, and seek it as urgent.').waitFor();
    await publish(page).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    assert.match(await focused(page), /Address where it can be seen: This is needed/);
    await everyLook(page, 'the profile of a city', 'signed in');
    await page.setViewportSize(sizes.wide);
    await topics('Topics offered')
      .getByRole('textbox', { name: 'Address where it can be seen' })
      .fill(evidence);
    await publish(page).click();
    await page.getByText(/^Published\. It is seen/).waitFor();
    watched.clean({ refused: true });

    const { context: outside, page: public_, watched: seen } = await visitor(null);
    try {
      await seen.open(`/en/pairing/territories/${slug}`);
      const link = public_.getByRole('link', { name: 'See it at example.org' });
      await link.waitFor();
      assert.equal(await link.getAttribute('href'), evidence);
      const told = await public_.locator('main').innerText();
      for (const part of [
        'Others have learned from it already',
        'Urgent',
        'Cfb',
        'temperate',
        'On an island',
      ]) {
        assert.ok(told.includes(part), part);
      }
      seen.clean();
    } finally {
      await outside.close();
    }
  } finally {
    await context.close();
  }
});

test('a visitor who has not signed in is offered no editing, and asks nothing for it', async () => {
  const { context, page, watched } = await visitor(null);
  try {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const { items } = await (await fetch(`${api}?limit=1`)).json();
    await watched.open(`/en/covenant/signatories/${items[0].id}`);
    assert.equal(await page.getByRole('link', { name: 'Edit this record' }).count(), 0);
    assert.deepEqual(
      asked.filter((url) => /\/me$|\/me\/|EditLink|draft/.test(url)),
      [],
    );
    await watched.open(`/en/edit/signatories/${items[0].id}`);
    await page.locator('main').getByRole('link', { name: 'Sign in' }).waitFor();
    watched.clean();
  } finally {
    await context.close();
  }
});
