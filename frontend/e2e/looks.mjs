// How a page looks and is told, at both sizes in both schemes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { schemes, sizes } from '../scripts/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Every combination is held to its width. Rules of accessibility that a language can break (names, languages of parts,
// contrast of what is shown) are held in all languages; English is read in every size and scheme, the others in the two
// that differ in both.
const combinations = Object.entries(sizes).flatMap(([size, viewport]) =>
  schemes.map((colorScheme) => ({ size, viewport, colorScheme })),
);
// What the colours decide, and nothing else does. The other rules read the elements that are shown, their names and
// their places: where these are the same in both schemes at one size, so is what the rules say of them.
const ofColours = ['color-contrast', 'link-in-text-block'];
const rulesOfAccessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const differing = ({ size, colorScheme }) => (size === 'wide') === (colorScheme === 'light');

/**
 * All elements as rules read them: the markup, and of each element whether and where it is shown, how large its text is
 * and whether what is too long for it scrolls. Colours are left out.
 */
function structure() {
  const read = [];
  for (const element of document.querySelectorAll('*')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { display, visibility, position, overflowX, overflowY, fontSize, fontWeight, opacity } =
      getComputedStyle(element);
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    const box = [x, y, width, height].map(Math.round);
    read.push(
      [
        element.tagName,
        ...attributes,
        ...box,
        display,
        visibility,
        position,
        overflowX,
        overflowY,
        fontSize,
        fontWeight,
        opacity,
      ].join(' '),
    );
  }
  return `${read.join('\n')}\n${document.body.textContent}`;
}

/** Holds the page that is shown to its width and to the rules of accessibility, in every size and scheme. */
export async function everyLook(page, name, language) {
  await page.evaluate(axe);
  const held = new Map();
  for (const combination of combinations) {
    const { size, viewport, colorScheme } = combination;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(100);
    const where = `${name} ${language} ${size} ${colorScheme}`;
    const { wide, inside } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inside: document.documentElement.clientWidth,
    }));
    assert.ok(wide <= inside, `${where} is ${wide - inside} px too wide`);
    if (language !== 'en' && !differing(combination)) continue;
    const shown = await page.evaluate(structure);
    const runOnly =
      held.get(size) === shown
        ? { type: 'rule', values: ofColours }
        : { type: 'tag', values: rulesOfAccessibility };
    const { violations } = await page.evaluate(
      // Only what is wrong is worth the time that telling it takes.
      (only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
      runOnly,
    );
    held.set(size, shown);
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`);
    assert.deepEqual(told, [], `axe on ${where}`);
  }
}
