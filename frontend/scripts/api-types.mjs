// Writes the types of the two interfaces from the documents that the services commit; with --check it only
// compares. The documents live beside the services: nothing is fetched.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const head = '// Generated from services/*/openapi.json by `npm run api-types`; do not edit.\n\n';
const check = process.argv.includes('--check');
let stale = false;

for (const [name, service] of [
  ['covenant', 'covenant-api'],
  ['pairing', 'pairing-api'],
]) {
  const document = new URL(`../../services/${service}/openapi.json`, import.meta.url);
  const target = new URL(`../src/api/${name}/schema.d.ts`, import.meta.url);
  if (!existsSync(document)) {
    console.error(`${fileURLToPath(document)} is missing`);
    stale = true;
    continue;
  }
  const text = head + astToString(await openapiTS(document, { alphabetize: true }));
  if (!check) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(
      `src/api/${name}/schema.d.ts is not what services/${service}/openapi.json says: npm run api-types`,
    );
    stale = true;
  }
}
if (stale) process.exitCode = 1;
