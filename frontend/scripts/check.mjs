// Everything that can be known without running the site: format and lint, types, texts that are not in the
// catalogue, types of the interfaces that are stale, and a lock file that names a registry.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parts, sourceLanguage, translated } from './catalogues.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const failed = [];

function run(name, script, args = []) {
  const { status } = spawnSync(process.execPath, [`${root}${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
}

function quietly(script, args) {
  return spawnSync(process.execPath, [`${root}${script}`, ...args], { cwd: root, encoding: 'utf8' });
}

run('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
run('types', 'node_modules/typescript/bin/tsc');
run('types of the interfaces', 'scripts/api-types.mjs', ['--check']);

// The command writes the files; they are put back, because a check changes nothing.
const catalogues = [sourceLanguage, ...translated].flatMap((language) =>
  parts.map((part) => {
    const path = `${root}src/i18n/locales/${language}/${part}.po`;
    return { path, name: path.slice(root.length), before: readFileSync(path, 'utf8') };
  }),
);
const extracted = quietly('node_modules/@lingui/cli/dist/lingui.js', ['extract', '--clean']);
if (extracted.status !== 0) {
  console.error(extracted.stdout, extracted.stderr);
  failed.push('catalogue');
}
for (const { path, name, before } of catalogues) {
  if (readFileSync(path, 'utf8') === before) continue;
  writeFileSync(path, before);
  console.error(`${name} lacks texts of the source, or has others: npm run i18n`);
  failed.push('catalogue');
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
