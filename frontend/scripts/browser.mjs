// A browser for pictures and journeys: the one that CHROMIUM names, the system's, or the one that npm brings.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

function output(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Unpacks the browser of the npm package once for each of its versions. It needs no root. */
async function bundled() {
  const manifest = fileURLToPath(
    new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url),
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const place = tmpdir();
  const folder = join(place, `iuc-chromium-${version}`);
  if (!existsSync(folder)) {
    // The package takes whatever lies in the temporary folder, also an older browser or half of one: it gets a
    // folder of its own, which has its name only when it is whole.
    const fresh = mkdtempSync(join(place, 'iuc-chromium-'));
    process.env.TMPDIR = fresh;
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(manifest, '../bin/al2023.tar.br'));
    process.env.TMPDIR = place;
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another run was quicker.
      rmSync(fresh, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const path = join(folder, 'chromium');
  const env = { ...process.env };
  if (output('ldd', path).includes('not found')) {
    // A bare machine lacks libraries that the package brings along as well.
    env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
    env.FONTCONFIG_PATH = join(folder, 'fonts');
  }
  return { path, env };
}

export async function openBrowser() {
  const own =
    process.env.CHROMIUM ||
    (process.env.CHROMIUM_BUNDLED
      ? ''
      : output('sh', '-c', 'command -v chromium || command -v chromium-browser'));
  const { path, env } = own ? { path: own, env: process.env } : await bundled();
  return chromium.launch({
    executablePath: path,
    env,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
