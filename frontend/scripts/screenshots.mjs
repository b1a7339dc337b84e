// Pictures of every page: routes x sizes x schemes, into screenshots/. Words after the command choose routes.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { address, everyRoute, schemes, settle, sizes } from './site.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const routes = (await everyRoute()).filter(([name]) => wanted.length === 0 || wanted.includes(name));

const browser = await openBrowser();
let count = 0;
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const scheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const [name, path] of routes) {
        await page.goto(`${address}${path}`);
        await settle(page);
        // The window grows to the page first, so that what is measured by the window is drawn at its full size.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({
          width: viewport.width,
          height: Math.min(Math.max(height, viewport.height), 6000),
        });
        await page.waitForTimeout(500);
        await page.screenshot({ path: `${folder}${name}-${size}-${scheme}.png`, fullPage: true });
        await page.setViewportSize(viewport);
        count++;
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`${count} pictures of ${routes.length} routes in ${folder}`);
