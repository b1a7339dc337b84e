// The picture in README.md: the head of the first page, as a visitor with an ordinary screen meets it.
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { address, settle } from './site.mjs';

const path = fileURLToPath(new URL('../../docs/images/home.png', import.meta.url));
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1180 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}/en/`);
  await settle(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path });
} finally {
  await browser.close();
}
console.log(path);
