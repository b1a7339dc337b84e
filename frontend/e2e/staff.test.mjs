// The staff area: lists imported and undone, records made, corrected and merged, clients, and the log of it all.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, settle, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/covenant/v1`;
const sample =
  process.env.REFERENCE_DATA && join(process.env.REFERENCE_DATA, 'data', 'jrc_signatories_sample.csv');
let browser;
let context;
let page;
let watched;
before(async () => {
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watched = watch(page);
  await signIn(page, somebody('administrator', undefined, 'covenant'), '/en/staff');
});
after(() => browser?.close());

const open = async (path) => {
  await page.goto(`${address}/en/staff${path}`);
  await settle(page);
};
const found = async (q) =>
  (await (await fetch(`${api}/signatories?status=all&q=${encodeURIComponent(q)}`)).json()).items;

/** Asks again until something is so; the public may be two seconds behind. */
async function until(holds, what) {
  for (let left = 60; left > 0; left--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
}

const head =
  'organisation_id,organisation_name,country_code,population_adhesion,organisation_latitude,organisation_longitude,commitment_CoM2030_flag,signatory_status,date_of_adhesion,colour';
/** A list of the project's own: a good row, one with a population that cannot be, one without a name. */
const list = (mark) =>
  [
    head,
    `99${mark}1,Landing ${mark} North,it,12000,45.69,9.67,True,published,2020-02-03,red`,
    `99${mark}2,Landing ${mark} South,it,about ten,45.70,9.66,True,published,2020-02-04,blue`,
    `99${mark}3,,it,100,45.70,9.66,True,published,2020-02-04,green`,
  ].join('\n');

async function upload(name, content) {
  await open('/imports');
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.waitForURL(/\/staff\/imports\/[0-9a-f-]+$/);
}
const state = (word) => page.locator('.state', { hasText: word }).waitFor({ timeout: 60_000 });

/** As `everyLook`, and back to what most work in. */
async function look(name) {
  await everyLook(page, name, 'signed in');
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('a list of signatories', () => {
  test('is uploaded, seen with all that it would change, confirmed, stored, and undone but for what was changed since', async () => {
    const mark = String(Date.now()).slice(-6);
    await upload('landing.csv', Buffer.from(list(mark)));
    await state('Waits to be confirmed');
    await settle(page);
    const counts = await page.locator('.figures-line').innerText();
    assert.match(counts, /new\s*2/);
    assert.match(counts, /not taken\s*1/);
    assert.match(await page.locator('main').innerText(), /Not known\s+colour/);
    assert.deepEqual(await found(`Landing ${mark}`), [], 'a preview stores nothing');
    await look('the preview of an import');

    // Every remark, by what it means for the row.
    await page.getByRole('radio', { name: 'Rows not taken' }).check({ force: true });
    const remarks = page.getByRole('table', { name: 'Remarks on the file' });
    await until(
      async () => (await remarks.getByRole('row').count()) === 2,
      'more than the one row not taken',
    );
    assert.match(await remarks.innerText(), /organisation_name/);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the report (CSV)' }).click(),
    ]);
    assert.match(readFileSync(await report.path(), 'utf8'), /about ten/);

    await page.getByRole('button', { name: 'Confirm and store 2 signatories' }).click();
    await state('Stored');
    await until(
      async () => (await found(`Landing ${mark}`)).length === 2,
      'the rows are not in the register',
    );
    const [north] = await found(`Landing ${mark} North`);

    // Somebody corrects one of them: an undo leaves that one alone and says why.
    const here = page.url();
    await page.goto(`${address}/en/edit/signatories/${north.id}`);
    await page.getByRole('textbox', { name: 'Website' }).fill('https://example.org/landing');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/^Published\. It is seen/).waitFor();
    await page.goto(here);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox', { name: 'Why' }).fill('Tried out');
    await question.getByRole('button', { name: 'Undo this import' }).click();
    await state('Undone');
    await page.getByText('Somebody changed it after the import').waitFor();
    await until(async () => (await found(`Landing ${mark}`)).length === 1, 'the other one is still there');
    watched.clean();
  });

  test('that is none is refused with the reason, and nothing is stored', async () => {
    await upload('notes.csv', Buffer.from('name,colour\nTrieste,red\n'));
    await state('Not taken');
    await page.getByRole('alert').getByText('Nothing of it is stored').waitFor();
    watched.clean();
  });

  test('of 400 rows shows its progress, and an undo restores the register', {
    skip: !sample || !existsSync(sample) ? 'REFERENCE_DATA names no such list' : false,
  }, async () => {
    const total = async () =>
      (await (await fetch(`${api}/signatories?status=all&count=true&limit=1`)).json()).total;
    const before = await total();
    await upload('sample.csv', readFileSync(sample));
    await state('Waits to be confirmed');
    const confirm = page.getByRole('button', { name: /^Confirm and store/ });
    assert.ok(Number((await confirm.innerText()).replace(/\D/g, '')) > 100);
    await page.evaluate(() => {
      globalThis.progressSeen = 0;
      new MutationObserver(() => {
        if (document.querySelector('progress')) globalThis.progressSeen++;
      }).observe(document.body, { childList: true, subtree: true });
    });
    await confirm.click();
    await state('Stored');
    assert.ok(await page.evaluate(() => globalThis.progressSeen > 0), 'no progress was shown');
    await until(async () => (await total()) > before + 100, 'the rows are not in the register');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox', { name: 'Why' }).fill('Tried out');
    await question.getByRole('button', { name: 'Undo this import' }).click();
    await state('Undone');
    await until(async () => (await total()) === before, 'the register is not as it was');
    watched.clean();
  });
});

describe('a record', () => {
  test('is made, with its mistakes told, corrected, merged with its double, and deleted with a reason', async () => {
    const mark = String(Date.now()).slice(-6);
    const made = [];
    for (const which of ['One', 'Two']) {
      await open('/records/new/signatories');
      if (which === 'One') {
        await page.getByRole('button', { name: 'Publish' }).click();
        await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
        await look('a new record with its mistakes');
        watched.clean({ refused: true });
      }
      await page.getByRole('group', { name: 'Names' }).getByRole('textbox').fill(`Double ${mark} ${which}`);
      await page.getByRole('button', { name: /Country or territory/ }).click();
      await page.getByRole('searchbox').fill('Ital');
      await page.getByRole('option', { name: 'Italy' }).click();
      await page.getByRole('radio', { name: 'Committed' }).check({ force: true });
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.waitForURL(/\/edit\/signatories\/[0-9a-f-]+$/);
      made.push(page.url().split('/').at(-1));
    }
    await until(async () => (await found(`Double ${mark}`)).length === 2, 'the two are not public');

    await open(`/records?kind=signatories&q=${encodeURIComponent(`Double ${mark}`)}`);
    for (const which of ['One', 'Two']) {
      await page.getByRole('checkbox', { name: `Choose Double ${mark} ${which} to be merged` }).check();
    }
    await page.getByRole('link', { name: 'Compare the two and merge' }).click();
    await page.getByText(`Stays: Double ${mark} One`).first().waitFor();
    await page.getByText(`Goes: Double ${mark} Two`).first().waitFor();
    await look('two records side by side');
    await page.getByRole('button', { name: 'Merge' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox', { name: 'Why they are the same' }).fill('Entered twice');
    await question.getByRole('button', { name: 'Merge' }).click();
    await page.getByText('has taken the place of the other record').waitFor();
    await until(async () => (await found(`Double ${mark}`)).length === 1, 'there are still two');
    await page.goto(`${address}/en/covenant/signatories/${made[1]}`);
    await page.getByRole('heading', { level: 1, name: `Double ${mark} One` }).waitFor();

    await page.goto(`${address}/en/edit/signatories/${made[0]}`);
    await page.getByRole('button', { name: 'Delete the record' }).click();
    await question.getByRole('textbox', { name: 'Why' }).fill('Tried out');
    await question.getByRole('button', { name: 'Delete the record' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deleted' }).waitFor();
    await until(async () => (await found(`Double ${mark}`)).length === 0, 'it is still public');

    // The way back: the page that tells of the deletion leads to it in the log.
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /can be brought back/);
    await page.getByRole('link', { name: 'the log of changes' }).click();
    const log = page.getByRole('table', { name: 'Changes' });
    await log.getByRole('button', { name: 'Bring back' }).click();
    await question.getByRole('button', { name: 'Bring back' }).click();
    assert.match(await question.innerText(), /This is needed/);
    await look('the question before a record comes back');
    await question.getByRole('textbox', { name: 'Why' }).fill('Deleted by mistake');
    await question.getByRole('button', { name: 'Bring back' }).click();
    const back = log.getByRole('status');
    await back.waitFor();
    assert.ok(await back.evaluate((told) => told === document.activeElement));
    await log.getByRole('row').filter({ hasText: 'Restored' }).getByText('Deleted by mistake').waitFor();
    await until(async () => (await found(`Double ${mark}`)).length === 1, 'it is not public again');
    assert.equal(await log.getByRole('button', { name: 'Bring back' }).count(), 0);
    await page.reload();
    await log.getByRole('row').nth(1).waitFor();
    assert.equal(await log.getByRole('button', { name: 'Bring back' }).count(), 0, 'it is back already');
    await log
      .getByRole('link', { name: `Double ${mark} One` })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Double ${mark} One` }).waitFor();
    watched.clean();
  });
});

test('the secret of a client is shown once, and the client can be removed', async () => {
  const name = `Harvester ${Date.now()}`;
  await open('/clients?service=covenant');
  await page.getByRole('button', { name: 'Register a client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: /^Organisation/ }).click();
  await page.getByRole('option').nth(1).click();
  await page
    .getByRole('group', { name: 'Role' })
    .or(page.getByRole('radiogroup', { name: 'Role' }))
    .getByRole('radio')
    .first()
    .check({ force: true });
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  const secret = page.getByRole('region', { name: `The secret of ${name}` });
  await secret.waitFor();
  const told = await secret.locator('code').allInnerTexts();
  assert.equal(told.length, 2);
  await look('the secret of a client');
  await open('/clients?service=covenant');
  assert.ok(!(await page.locator('main').innerText()).includes(told[1]), 'the secret is still shown');
  const row = page.getByRole('row', { name: new RegExp(name) });
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await row.waitFor({ state: 'detached' });
  watched.clean();
});

test('the log of changes is filtered by its address, shows before and after, and is taken along as CSV', async () => {
  await open('/changes');
  await page.getByRole('button', { name: /^Kind/ }).click();
  await page.getByRole('option', { name: 'Signatory', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('kind') === 'signatory');
  await page.getByRole('table', { name: 'Changes' }).getByRole('row').nth(1).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  assert.ok(lines.length > 1);
  watched.clean();
});

describe('every part of the staff area', () => {
  for (const path of ['', '/records', '/imports', '/organisations', '/people', '/clients', '/changes']) {
    test(`${path || 'home'} is accessible and fits`, async () => {
      await open(path);
      await look(`staff${path}`);
      watched.clean();
    });
  }
});

test('those who keep no register are told that it is not for them', async () => {
  const own = await browser.newContext({ viewport: sizes.wide, reducedMotion: 'reduce' });
  try {
    const visitor = await own.newPage();
    visitor.setDefaultTimeout(20_000);
    await signIn(visitor, somebody('owner', 'signatory_authority', 'covenant'), '/en/staff');
    await visitor.getByRole('heading', { level: 1, name: 'For the programme’s staff' }).waitFor();
  } finally {
    await own.close();
  }
});
