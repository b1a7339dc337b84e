// Pictures of every page, into screenshots/: in English at every size and in both schemes, in the other languages wide
// and light, narrow and dark. Words after the command choose routes by name, and languages by their segment.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { sourceLanguage, translated } from './catalogues.mjs';
import { address, everyRoute, schemes, settle, sizes } from './site.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const words = process.argv.slice(2);
const everyLanguage = [sourceLanguage, ...translated];
const languages = everyLanguage.filter((each) => words.includes(each));
const names = words.filter((each) => !everyLanguage.includes(each));
const routes = (await everyRoute()).filter(([name]) => names.length === 0 || names.includes(name));

const browser = await openBrowser();
let count = 0;
try {
  for (const language of languages.length > 0 ? languages : everyLanguage) {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const scheme of schemes) {
        if (language !== sourceLanguage && (size === 'wide') !== (scheme === 'light')) continue;
        const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        for (const [name, path] of routes) {
          await page.goto(`${address}${path.replace(`/${sourceLanguage}/`, `/${language}/`)}`);
          await settle(page);
          // The window grows to the page first, so that what is measured by the window is drawn at its full size.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({
            width: viewport.width,
            height: Math.min(Math.max(height, viewport.height), 6000),
          });
          await page.waitForTimeout(500);
          await page.screenshot({
            path: `${folder}${name}-${language}-${size}-${scheme}.png`,
            fullPage: true,
          });
          await page.setViewportSize(viewport);
          count++;
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${count} pictures of ${routes.length} routes in ${folder}`);
