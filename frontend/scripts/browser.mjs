// A browser for pictures and journeys: the one that CHROMIUM names, the system's, or the one that npm brings.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

function onPath(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

async function bundled() {
  const { version } = createRequire(import.meta.url)('@sparticuz/chromium/package.json');
  // It unpacks into the temporary folder and takes whatever lies there, also an older one of itself.
  const folder = join(tmpdir(), `iuc-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: binary } = await import('@sparticuz/chromium');
  return { path: await binary.executablePath(), args: binary.args };
}

export async function openBrowser() {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const own = process.env.CHROMIUM ?? (process.env.CHROMIUM_BUNDLED ? undefined : onPath('chromium'));
  const found = own ? { path: own, args: [] } : await bundled();
  return chromium.launch({
    executablePath: found.path,
    args: [...new Set([...found.args.filter((each) => !each.startsWith('--headless')), ...args])],
    headless: true,
  });
}
