// A call from its draft to the feedback: staff make and publish it, a city applies (and leaves and comes back), staff
// read and decide, and the city sees what came of it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser } from '../scripts/browser.mjs';
import { address, settle, sizes } from '../scripts/site.mjs';
import { everyLook } from './looks.mjs';
import { signIn, somebody } from './signing.mjs';
import { watch } from './watch.mjs';

const api = `${address}/api/pairing/v1`;
const mark = String(Date.now()).slice(-7);
const name = `Trial call ${mark}`;
let browser;
let staff;
let officer;
let slug;
let application;

async function visitor(person, path) {
  const context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const watched = watch(page);
  await signIn(page, person, path);
  return { context, page, watched };
}

before(async () => {
  browser = await openBrowser();
  [staff, officer] = await Promise.all([
    visitor(somebody('staff', 'programme_team', 'pairing'), '/en/staff/calls'),
    visitor(somebody('owner', 'territory_authority', 'pairing'), '/en/my'),
  ]);
});
after(() => browser?.close());

const open = async ({ page }, path) => {
  await page.goto(`${address}${path}`);
  await settle(page);
};
const look = async ({ page }, what) => {
  await everyLook(page, what, 'signed in');
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: 'light' });
};

/** Writes a moment into its parts, which go on by themselves: day, month, year, hour, minute. */
async function moment(page, label, digits) {
  const field = page.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
}

/** Finds something by a part of its name, and chooses it from the list, which closes. */
async function pick(page, label, words, option, within = page) {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.pressSequentially(words);
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
}
const chosen = (page, label) => page.getByRole('list', { name: `Chosen: ${label}` }).getByRole('listitem');
const saved = (page) => page.getByText(/^Saved at/).waitFor();

describe('a call', () => {
  test('is made and published by staff, and then stands on the board with its closing in both zones', async () => {
    const { page, watched } = staff;
    await page.getByRole('link', { name: 'New call' }).click();
    await page.getByRole('textbox', { name: 'Names (English)' }).fill(name);
    await page.getByRole('button', { name: /^Programme/ }).click();
    await page.getByRole('listbox').getByRole('option').nth(1).click();
    await page.getByRole('textbox', { name: 'In a sentence (English)' }).fill('For trying out.');
    await moment(page, 'Opens', '010120260900');
    await moment(page, 'Closes', '010120390000');
    await page.getByRole('button', { name: 'All members of the European Union' }).click();
    await pick(page, 'Open for', 'Jap', 'Japan', page.getByRole('group', { name: 'Partner side' }));
    await page.getByRole('button', { name: 'Add a criterion' }).click();
    await page.getByRole('textbox', { name: 'What it is called (English)' }).fill('Motivation');
    await page.getByRole('textbox', { name: 'Readers of each application' }).fill('1');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('As published').waitFor();
    watched.clean();

    const { items } = await (await fetch(`${api}/calls?q=${mark}`)).json();
    assert.equal(items.length, 1);
    slug = items[0].slug;
    assert.equal(items[0].state, 'open');
    assert.equal(Date.parse(items[0].closesAt), Date.UTC(2038, 11, 31, 23), 'the clocks of Brussels count');
    await open(staff, `/en/calls?q=${mark}`);
    const entry = await page.locator('.board').innerText();
    assert.match(entry, /31 December 2038 at 24:00 \(Central European Standard Time\)/);
    assert.match(entry, /on your clock: 1 January 2039 at 08:00/);
    assert.match(entry, /27 countries and territories/);
    watched.clean();
  });

  test('is applied to by a city, which leaves, comes back and finds all that it wrote', async () => {
    const { page, watched } = officer;
    await open(officer, `/en/calls/${slug}`);
    await page.getByRole('button', { name: /^Apply for / }).click();
    await page.waitForURL(/\/my\/applications\/[0-9a-f-]+$/);
    application = page.url().split('/').at(-1);
    const motivation = page.getByRole('textbox', { name: 'Why you apply (English)' });
    await motivation.fill('We want to learn how others keep their old houses warm.');
    await pick(page, 'Topics, the most important first', 'mob', /mobility/i);
    await pick(page, 'Partners you wish for', 'Barcelona', 'Barcelona');
    await pick(page, 'Partners you wish for', 'Hamburg', 'Hamburg');
    await page.getByRole('button', { name: 'Move up: Hamburg' }).press('Enter');
    await pick(page, 'Partners you refuse', 'Bologna', 'Bologna');
    await page.getByRole('textbox', { name: 'Why (not needed)' }).fill('We work with it already.');
    // Leaving at once stores what was typed last, or asks.
    await page.getByRole('link', { name: 'My organisations' }).first().click();
    const question = page.getByRole('alertdialog', { name: 'Changes are not saved' });
    const away = page.waitForURL(`${address}/en/my`).then(() => 'away');
    if ((await Promise.race([away, question.waitFor().then(() => 'asked')])) === 'asked') {
      await question.getByRole('button', { name: 'Save and leave' }).click();
      await away;
    }
    await page.getByRole('table', { name: 'Applications to calls' }).getByText(name).click();
    await motivation.waitFor();
    assert.equal(await motivation.inputValue(), 'We want to learn how others keep their old houses warm.');
    assert.match(
      (await chosen(page, 'Partners you wish for').allInnerTexts()).join(' '),
      /Hamburg.*Barcelona/s,
    );
    assert.match((await chosen(page, 'Partners you refuse').allInnerTexts()).join(' '), /Bologna/);
    assert.equal(
      await page.getByRole('textbox', { name: 'Why (not needed)' }).inputValue(),
      'We work with it already.',
    );
    watched.clean();
  });

  test('tells at its fields what an application lacks, and takes it when nothing is lacking', async () => {
    const { page, watched } = officer;
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    assert.match(await page.locator('.summary').innerText(), /With how many partners you can work: /);
    assert.match(
      await page.getByRole('region', { name: 'Eligibility' }).innerText(),
      /Endorsement\s+Not known/,
    );
    await look(officer, 'an application with what it lacks');
    watched.clean({ refused: true });
    await page.getByRole('radio', { name: '2', exact: true }).check({ force: true });
    await page.getByRole('textbox', { name: 'Staff time' }).fill('18');
    await page.getByRole('textbox', { name: 'Name of who signed' }).fill('Somebody');
    await page.getByRole('textbox', { name: 'Office of who signed' }).fill('Mayor');
    await moment(page, 'Day of the signature', '02022026');
    await page.getByRole('textbox', { name: 'Name of the person or office' }).fill('International office');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('office@iuc.example');
    await saved(page);
    await page.getByText('Eligible: no rule stands against it.').waitFor();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByText(/^Thank you: it is handed in/).waitFor();
    watched.clean();
  });

  test('says to two people at one application what clashes, and loses nothing of either', async () => {
    const { page, watched } = officer;
    const other = await officer.context.newPage();
    try {
      const months = (where) => where.getByRole('textbox', { name: 'Staff time' });
      await other.goto(`${address}/en/my/applications/${application}`);
      await months(other).fill('20');
      await saved(other);
      await months(page).fill('24');
      const conflict = page.getByRole('region', { name: 'Somebody else saved first' });
      await conflict.waitFor();
      await conflict.getByRole('radio', { name: /^Yours/ }).check();
      await conflict.getByRole('button', { name: 'Save this' }).click();
      await conflict.waitFor({ state: 'detached' });
      await saved(page);
      await page.getByText('What you changed since then counts once you hand it in again.').waitFor();
      await page.getByRole('button', { name: 'Hand in again' }).click();
      await page.getByText(/^Thank you: it is handed in/).waitFor();
      watched.clean({ stale: true });
    } finally {
      await other.close();
    }
  });

  test('is closed by its clock, read and decided by staff', async () => {
    const { page, watched } = staff;
    await open(staff, `/en/edit/calls/${slug}`);
    await moment(page, 'Closes', '020120260000');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/^Published\. It is seen/).waitFor();
    await open(staff, `/en/staff/calls/${slug}`);
    await page.getByRole('button', { name: 'Begin the evaluation' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Begin the evaluation' }).click();
    await page.getByText('1 application still needs a decision').waitFor();
    await look(staff, 'the desk of a call');
    assert.ok(await page.getByRole('button', { name: 'Tell the decisions' }).isDisabled());
    await page.getByRole('table', { name: 'Applications' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: /^Application of / }).waitFor();
    await settle(page);
    assert.match(await page.locator('main').innerText(), /Refuses \(private\)\s+Bologna/);

    // A reading without points and without the declaration is not taken.
    await page.getByRole('button', { name: 'Hand in my reading' }).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
    await page.getByRole('textbox', { name: 'Points' }).fill('8');
    await page.getByRole('checkbox', { name: /^I have no part/ }).check({ force: true });
    await page.getByRole('button', { name: 'Hand in my reading' }).click();
    await page.getByText('of 100 points.').first().waitFor();
    await page.getByRole('radio', { name: /^Selected/ }).check({ force: true });
    await page
      .getByRole('textbox', { name: 'Feedback to the applicant' })
      .fill('Well argued, and well staffed.');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await page.getByRole('button', { name: 'Replace the decision' }).waitFor();
    await look(staff, 'an application read and decided');
    watched.clean();
  });

  test('keeps its decision from the applicant until it is told, and then shows it with the feedback', async () => {
    const path = `/en/my/applications/${application}`;
    await open(officer, path);
    assert.doesNotMatch(await officer.page.locator('main').innerText(), /Well argued|Selected/);
    await officer.page.getByText('The programme reads the applications now.').waitFor();
    await open(staff, `/en/staff/calls/${slug}`);
    await staff.page.getByRole('button', { name: 'Tell the decisions' }).click();
    await staff.page.getByRole('alertdialog').getByRole('button', { name: 'Tell the decisions' }).click();
    await staff.page.getByText('Decided', { exact: true }).first().waitFor();
    await open(officer, path);
    const came = officer.page.getByRole('region', { name: 'The decision' });
    assert.match(await came.innerText(), /Selected/);
    assert.match(await came.innerText(), /Well argued, and well staffed\./);
    await look(officer, 'what came of an application');
    officer.watched.clean();
    staff.watched.clean();
  });
});
