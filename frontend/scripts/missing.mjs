// Names every text of a language that has no translation; with languages after the command, of those alone. With
// --faulty it names the translations that do not fit their text.
import { faultyTexts, missingTexts, translated } from './catalogues.mjs';

const faulty = process.argv.includes('--faulty');
const named = process.argv.slice(2).filter((each) => each !== '--faulty');
let count = 0;
for (const language of named.length > 0 ? named : translated) {
  const found = faulty ? faultyTexts(language) : missingTexts(language);
  count += found.length;
  if (found.length > 0 || !faulty)
    console.log(`${language}: ${found.length} ${faulty ? 'faulty' : 'missing'}`);
  for (const text of found) console.log(`  ${text}`);
}
if (count > 0) process.exitCode = 1;
