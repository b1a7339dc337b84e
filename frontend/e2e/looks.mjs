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
const differing = ({ size, colorScheme }) => (size === 'wide') === (colorScheme === 'light');

/** Holds the page that is shown to its width and to the rules of accessibility, in every size and scheme. */
export async function everyLook(page, name, language) {
  await page.evaluate(axe);
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
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Only what is wrong is worth the time that telling it takes.
        resultTypes: ['violations'],
      }),
    );
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`);
    assert.deepEqual(told, [], `axe on ${where}`);
  }
}
