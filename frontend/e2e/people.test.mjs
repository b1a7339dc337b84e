// The people of the demonstration: what each of them sees and may do, and how somebody new comes to an organisation.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, inLanguage, settle, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { mailTo, organisations, people, signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** A browser of one's own for the time of something; what is wrong in it is told afterwards. */
async function visiting(act, options = {}) {
  const context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await act(page, watch(page), context);
  } finally {
    await context.close();
  }
}

const organisationOf = ({ service, organisation }) =>
  organisations.find(
    (each) => each.key === organisation && (each.service === undefined || each.service === service),
  );
const coordinator = () => somebody('owner', 'coordinator');
const programme = new Set(['programme_team', 'covenant_secretariat', 'evaluator']);

describe('each of the people of the demonstration', { concurrency: 2 }, () => {
  for (const person of people) {
    test(`${person.key} finds what is theirs, and nothing else`, () =>
      visiting(async (page, watched) => {
        await signIn(page, person);
        await page.waitForFunction(() => !document.querySelector('.waiting'));
        const main = page.locator('main');
        for (const membership of person.memberships) {
          await main
            .getByRole('heading', { name: organisationOf(membership).name })
            .first()
            .waitFor();
        }
        assert.equal(await page.getByRole('alert').count(), 0);
        const keepsRegister = person.memberships.some((each) => programme.has(organisationOf(each).kind));
        await page.locator('.account-menu summary').click();
        assert.equal(
          await page.locator('.account-sheet').getByRole('link', { name: 'Staff area' }).count(),
          keepsRegister ? 1 : 0,
        );
        const edits = person.memberships.some(
          (each) => ['owner', 'editor'].includes(each.role) && organisationOf(each).subject !== null,
        );
        const links = await main.getByRole('link', { name: 'Edit the public record' }).count();
        if (edits) assert.ok(links > 0, 'nothing to edit');
        else if (!person.memberships.some((each) => organisationOf(each).kind === 'coordinator')) {
          assert.equal(links, 0);
        }
        watched.clean();
      }));
  }
});

test('a coordinator acts for a city that asked for it, and every page of that work says so', () =>
  visiting(async (page, watched) => {
    await signIn(page, coordinator());
    const section = page.locator('.acting');
    await section.getByRole('heading', { name: 'Organisations that you act for' }).waitFor();
    const city = await section.locator('h3').first().innerText();
    await section.getByRole('link', { name: 'Edit the public record' }).first().click();
    await page.getByText(`You are acting for ${city}`).waitFor();
    watched.clean();
  }));

describe('an officer', { concurrency: 2 }, () => {
  const owner = () => somebody('owner', 'signatory_authority', 'covenant');

  /** The address of the page of the first organisation of somebody. */
  async function organisationPage(page) {
    const link = page.getByRole('link', { name: 'People and invitations' }).first();
    await link.waitFor();
    return link.getAttribute('href');
  }

  test('is invited, makes an account, comes to the organisation, and what they edit is public within 3 s', async () => {
    const email = `new.officer.${Date.now()}@iuc.example`;
    await visiting(async (page, watched) => {
      await signIn(page, owner());
      await page.goto(address + (await organisationPage(page)));
      await page.getByLabel('E-mail address').fill('nobody');
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.locator('.summary').waitFor();
      assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('summary')));
      watched.clean({ refused: true });
      await page.getByLabel('E-mail address').fill(email);
      await page.getByRole('radio', { name: /^Owner/ }).check({ force: true });
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByRole('row', { name: new RegExp(email.replaceAll('.', '\\.')) }).waitFor();
      watched.clean();
    });
    const invitation = await mailTo(email);
    const link = invitation.links.find((each) => each.includes('invitation='));
    assert.ok(link, `no invitation in ${invitation.text}`);
    await visiting(async (page, watched) => {
      await page.goto(link);
      await settle(page);
      assert.equal(await page.locator('h1').innerText(), 'You are invited');
      await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
      await page.waitForURL(/\/identity\/sign-in\//);
      await page.locator('a[href*="/identity/sign-up"]').click();
      await page.locator('input[name="email"]').fill(email);
      await page.locator('input[name="email"]').press('Enter');
      const verification = await mailTo(email, [invitation.id]);
      await page.goto(verification.links[0]);
      await page.locator('input[name="name"]').fill('New Officer');
      await page.locator('input[name="password"]').fill('three-rivers-meet-here-7');
      await page.locator('input[name="password"]').press('Enter');
      await page.waitForURL((url) => url.pathname === '/en/my');
      await page.locator('.holding').first().waitFor();
      assert.match(await page.locator('.holding').first().innerText(), /Owner/);
      watched.clean();

      await page.getByRole('link', { name: 'Edit the public record' }).first().click();
      const website = page.getByLabel('Website');
      await website.waitFor();
      const written = `https://example.org/${Date.now()}`;
      await website.fill(written);
      const [answered] = await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/draft/publications')),
        page.getByRole('button', { name: 'Publish' }).click(),
      ]);
      assert.equal(answered.status(), 200);
      const began = Date.now();
      const record = new URL(page.url()).pathname.split('/').at(-1);
      let seen;
      do {
        const answer = await fetch(`${address}/api/covenant/v1/signatories/${record}`);
        seen = (await answer.json()).website;
        if (seen !== written) await new Promise((resolve) => setTimeout(resolve, 100));
      } while (seen !== written && Date.now() - began < 10_000);
      const waited = Date.now() - began;
      assert.equal(seen, written);
      assert.ok(waited <= 3000, `visible after ${waited} ms`);
    });
  });

  test('changes a role, takes it back, and withdraws an invitation, after being asked', () =>
    visiting(async (page, watched) => {
      const email = `withdrawn.${Date.now()}@iuc.example`;
      await signIn(page, owner());
      await page.goto(address + (await organisationPage(page)));
      await page.getByLabel('E-mail address').fill(email);
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      const row = page.getByRole('row', { name: new RegExp(email.replaceAll('.', '\\.')) });
      await row.getByRole('button', { name: 'Withdraw' }).click();
      const question = page.getByRole('alertdialog');
      assert.match(await question.innerText(), new RegExp(email));
      await question.getByRole('button', { name: 'Withdraw' }).click();
      await row.waitFor({ state: 'detached' });

      // The role of a colleague, and back again.
      const colleague = page.getByRole('row', {
        name: new RegExp(`^${somebody('viewer', 'signatory_authority', 'covenant').name}`),
      });
      for (const [from, to] of [
        ['Viewer', 'Submitter'],
        ['Submitter', 'Viewer'],
      ]) {
        await colleague.getByRole('cell', { name: from, exact: true }).waitFor();
        await colleague.getByRole('button', { name: 'Change role' }).click();
        await question.getByRole('radio', { name: new RegExp(`^${to}`) }).check({ force: true });
        await question.getByRole('button', { name: 'Change role' }).click();
        await colleague.getByRole('cell', { name: to, exact: true }).waitFor();
      }
      watched.clean();
    }));

  test('lets a coordinator act until a day, and ends that', () =>
    visiting(async (page, watched) => {
      await signIn(page, owner());
      await page.goto(address + (await organisationPage(page)));
      const name = organisations.find(
        ({ kind, service }) => kind === 'coordinator' && service === 'covenant',
      ).name;
      await page.getByRole('button', { name: 'Let it act' }).click();
      await page
        .locator('.summary')
        .getByRole('link', { name: /^Last day/ })
        .click();
      await page.keyboard.type('31122030');
      await page.getByRole('radio', { name }).check({ force: true });
      await page.getByRole('button', { name: 'Let it act' }).click();
      const row = page.getByRole('row', { name: new RegExp(`${name}.*31 December 2030`) });
      await row.getByRole('button', { name: 'End' }).click();
      const question = page.getByRole('alertdialog');
      await question.getByRole('button', { name: 'End' }).click();
      await row.waitFor({ state: 'detached' });
      watched.clean();
    }));

  test('of another city finds nothing at the address of an organisation', async () => {
    let path;
    await visiting(async (page) => {
      await signIn(page, owner());
      path = await organisationPage(page);
    });
    const mine = owner();
    const other = people.find(
      (person) =>
        person.memberships.length > 0 &&
        person.memberships.every(
          (each) =>
            !programme.has(organisationOf(each).kind) &&
            organisationOf(each).kind !== 'coordinator' &&
            !mine.memberships.some(({ organisation }) => organisation === each.organisation),
        ),
    );
    assert.ok(other, 'nobody of another organisation');
    await visiting(async (page) => {
      await signIn(page, other);
      await page.goto(address + path);
      await page.getByRole('heading', { level: 1, name: 'No such organisation' }).waitFor();
    });
  });

  test('takes along what is held about them', () =>
    visiting(async (page, watched) => {
      await signIn(page, owner(), '/en/my/account');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download what the Covenant’s register holds' }).click(),
      ]);
      const chunks = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      assert.equal(JSON.parse(Buffer.concat(chunks).toString()).person.email, owner().email);
      watched.clean();
    }));

  test('has everything personal erased, after being told what remains, and is nobody here then', async () => {
    const email = `leaving.${Date.now()}@iuc.example`;
    await visiting(async (page, watched) => {
      await page.goto(`${address}/en/my`);
      await settle(page);
      await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
      await page.locator('a[href*="/identity/sign-up"]').click();
      await page.locator('input[name="email"]').fill(email);
      await page.locator('input[name="email"]').press('Enter');
      await page.goto((await mailTo(email)).links[0]);
      await page.locator('input[name="name"]').fill('Somebody Leaving');
      await page.locator('input[name="password"]').fill('three-rivers-meet-here-7');
      await page.locator('input[name="password"]').press('Enter');
      await page.waitForURL((url) => url.pathname === '/en/my');
      await page.getByText('You belong to no organisation yet').waitFor();
      await page.goto(`${address}/en/my/account`);
      await page.getByRole('button', { name: 'Erase my data' }).click();
      const question = page.getByRole('alertdialog');
      assert.match(await question.innerText(), /What you changed in public records stays/);
      await question.getByRole('button', { name: 'Erase my data' }).click();
      await page.waitForURL(`${address}/en/signed-out`);
      watched.clean();
    });
  });
});

describe('every page of those who sign in', { concurrency: 2 }, () => {
  const everything = ['/en/my', '/en/my/account', 'organisation'];
  const owner = () => somebody('owner', 'signatory_authority', 'covenant');
  // The longest page in every language, the others in the two that differ most.
  const visits = [
    ['owner', owner, everything, ['en', 'zh']],
    ['owner', owner, ['organisation'], ['fr', 'ja']],
    ['coordinator', coordinator, ['/en/my'], ['en']],
  ];
  for (const [who, find, paths, spoken] of visits) {
    for (const language of spoken) {
      test(`(${who}, ${language}) is accessible and fits, at both sizes in both schemes`, () =>
        visiting(async (page, watched) => {
          await signIn(page, find(), `/${language}/my`);
          await page.waitForFunction(() => !document.querySelector('.waiting'));
          const organisation = await page
            .locator('a[href*="/my/organisations/"]')
            .first()
            .getAttribute('href')
            .catch(() => null);
          for (const path of paths) {
            await page.setViewportSize(sizes.wide);
            await watched.open(path === 'organisation' ? organisation : inLanguage(path, language));
            await page.locator('.account-menu').waitFor({ state: 'attached' });
            await page.waitForFunction(() => !document.querySelector('.waiting, iframe'));
            await everyLook(page, path, language);
            assert.equal(await page.locator('h1').count(), 1);
            assert.equal(await page.evaluate(() => document.querySelectorAll('style').length), 0);
          }
          watched.clean();
        }));
    }
  }
});
