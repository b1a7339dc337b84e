// Everything that can be known without running the site: format and lint, types, texts that are not in the
// catalogue, types of the interfaces that are stale, and a lock file that names a registry.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, parts, sourceLanguage, translated } from './catalogues.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const failed = [];

function run(name, script, args = []) {
  const { status } = spawnSync(process.execPath, [`${root}${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
}

run('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
run('types', 'node_modules/typescript/bin/tsc');
run('types of the interfaces', 'scripts/api-types.mjs', ['--check']);

run('translations', 'scripts/missing.mjs', ['--faulty']);
run('missing translations', 'scripts/missing.mjs');

const copy = mkdtempSync(join(tmpdir(), 'iuc-catalogues-'));
try {
  cpSync(folder, copy, { recursive: true });
  const extracted = spawnSync(
    process.execPath,
    [`${root}node_modules/@lingui/cli/dist/lingui.js`, 'extract', '--clean'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CATALOGUES: copy } },
  );
  if (extracted.status !== 0) {
    console.error(extracted.stdout, extracted.stderr);
    failed.push('catalogue');
  }
  for (const language of [sourceLanguage, ...translated]) {
    for (const part of parts) {
      const name = join(language, `${part}.po`);
      if (readFileSync(join(copy, name), 'utf8') === readFileSync(join(folder, name), 'utf8')) continue;
      console.error(`src/i18n/locales/${name} lacks texts of the source, or has others: npm run i18n`);
      failed.push('catalogue');
    }
  }
} finally {
  rmSync(copy, { recursive: true });
}

for (const [name, { resolved }] of Object.entries(
  JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages,
)) {
  if (!resolved) continue;
  console.error(`package-lock.json names where ${name} was fetched from`);
  failed.push('lock');
  break;
}

if (failed.length > 0) {
  console.error(`Not in order: ${[...new Set(failed)].join(', ')}`);
  process.exitCode = 1;
}
