// Writes the types of the two APIs from their documents: `node generate.mjs covenant.json pairing.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const folder = new URL('src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const path of process.argv.slice(2)) {
  const types = astToString(await openapiTS(pathToFileURL(path), { alphabetize: true }));
  const head = '// Generated from the OpenAPI document; do not edit.\n\n';
  writeFileSync(new URL(`${basename(path, '.json')}.ts`, folder), head + types);
}
