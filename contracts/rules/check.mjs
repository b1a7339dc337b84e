// Holds OpenAPI documents against the rules: `node check.mjs FILE…`. Ends with 1 for any finding, a hint as well.
// Spectral passes over a file that is not there, so that is asked first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const named = process.argv.slice(2);
const documents =
  named.length > 0
    ? named
    : [here('../../services/covenant-api/openapi.json'), here('../../services/pairing-api/openapi.json')];

const missing = documents.filter((document) => !existsSync(document));
if (missing.length > 0) {
  process.stderr.write(`There is no file ${missing.join(', ')}\n`);
  process.exit(2);
}
const spectral = here('node_modules/@stoplight/spectral-cli/dist/index.js');
const options = [
  '--ruleset',
  here('ruleset.yaml'),
  '--fail-severity',
  'hint',
  '--format',
  process.env.SPECTRAL_FORMAT ?? 'text',
];
const { status } = spawnSync(process.execPath, [spectral, 'lint', ...options, ...documents], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
