// Names every text of a language that has no translation yet; with languages after the command, of those alone.
import { missingTexts, translated } from './catalogues.mjs';

const wanted = process.argv.slice(2);
let count = 0;
for (const language of wanted.length > 0 ? wanted : translated) {
  const missing = missingTexts(language);
  count += missing.length;
  console.log(`${language}: ${missing.length} missing`);
  for (const text of missing) console.log(`  ${text}`);
}
if (count > 0) process.exitCode = 1;
