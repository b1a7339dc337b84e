// A file of a report: taken along, filled in elsewhere with a fault, brought back, looked at cell by cell, and put into
// the drafts; and a file of estimates that the staff load.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/covenant/v1`;
const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
const year = 1993;
let browser;
let page;
let watched;
let authorization;
let signatoryId;
const made = [];

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  for (const path of made) {
    const { headers } = await fetch(`${api}/${path}`, { headers: { authorization } });
    await fetch(`${api}/${path}`, {
      method: 'DELETE',
      headers: { authorization, 'If-Match': headers.get('etag') ?? '*' },
    });
  }
  rmSync(folder, { recursive: true });
  await browser?.close();
});

async function open(person) {
  const context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watched = watch(page);
  page.on('request', (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  await signIn(page, person);
}

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a file of a report', () => {
  test('is taken along as a workbook, from the overview', async () => {
    await open(somebody('owner', 'signatory_authority', 'covenant'));
    await page.goto(`${address}/en/my`);
    const overview = await page.locator('a[href*="/my/reports/"]').first().getAttribute('href');
    signatoryId = overview.split('/').at(-1);
    await page.goto(address + overview);
    await page.getByRole('link', { name: 'Download and upload' }).click();
    await page.getByRole('heading', { level: 1, name: 'Templates and files' }).waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Workbook with what is written' }).click();
    const download = await waiting;
    assert.equal(download.suggestedFilename(), 'report.xlsx');
    assert.equal(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  });

  test('is shown cell by cell, in every look, before anything is kept', async () => {
    const table = [
      'part,year,subsector,scope,valueT,key,explanation',
      `cell,${year},residential,direct,1234.5,,`,
      `cell,${year},rail,direct,a lot,,`,
      `cell,${year},aviation,direct,,NO,No airport`,
    ].join('\n');
    await page.locator('input[type="file"]').setInputFiles(file('inventory.csv', table));
    await page.getByRole('button', { name: 'Upload and look' }).click();
    await page.getByText('CSV!E3').first().waitFor();
    await page.getByText('1 part of the report would change. Nothing is stored yet.').waitFor();
    await everyLook(page, 'preview of a file', 'en');
    await page.setViewportSize(sizes.wide);
    assert.ok(await page.getByRole('button', { name: 'Put it into the drafts' }).isDisabled());
  });

  test('is put into the drafts without the cell that could not be read, and nothing of it is public', async () => {
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Put it into the drafts' }).click();
    await page.getByRole('heading', { name: 'inventory.csv is in the drafts' }).waitFor();
    const link = page.getByRole('link', { name: `Inventory ${year}` });
    const id = (await link.getAttribute('href')).split('/').at(-1);
    made.push(`inventories/${id}/draft`);
    assert.equal((await fetch(`${api}/inventories/${id}`)).status, 404);
    const draft = await (
      await fetch(`${api}/inventories/${id}/draft`, { headers: { authorization } })
    ).json();
    assert.deepEqual(
      draft.content.cells.map(({ subsector, valueT, key }) => [subsector, valueT, key]),
      [
        ['residential', 1234.5, null],
        ['rail', null, null],
        ['aviation', null, 'NO'],
      ],
    );
    watched.clean();
  });

  test('of estimates is loaded by the staff, with its remarks', async () => {
    await open(somebody('staff'));
    await page.goto(`${address}/en/staff/estimates`);
    const rows = [
      'signatoryId,year,subsector,scope,valueT,source',
      `${signatoryId},${year},residential,direct,1000,A model`,
      `${signatoryId},${year},dreams,direct,1000,A model`,
    ].join('\n');
    await page.locator('input[type="file"]').setInputFiles(file('estimates.csv', rows));
    await page.getByRole('button', { name: 'Load the estimates' }).click();
    await page.getByText('CSV!C3').waitFor();
    await page.getByText('1 row is taken').waitFor();
    const { items } = await (await fetch(`${api}/estimates`, { headers: { authorization } })).json();
    await everyLook(page, 'estimates', 'en');
    await fetch(`${api}/estimates/${items[0].id}`, { method: 'DELETE', headers: { authorization } });
    watched.clean();
  });
});
