// The words of the site in a language, by their English ones: what a test in that language looks for is what is shown.
import assert from 'node:assert/strict';
import { catalogue, parts } from '../scripts/catalogues.mjs';

/** Answers what the site says in a language for an English text without placeholders; fails where it says nothing. */
export function wordsIn(language) {
  const words = new Map(
    parts
      .flatMap((part) => Object.values(catalogue(language, undefined, part)))
      .filter(({ obsolete }) => !obsolete)
      .map(({ message, translation }) => [message, translation]),
  );
  return (english) => {
    const word = words.get(english);
    assert.ok(word, `"${english}" is not said in ${language}`);
    return word;
  };
}
