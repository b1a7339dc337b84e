import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iuc-catalogues-'));
  mkdirSync(join(folder, 'fr'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command says of French catalogues with these texts: English and translation. */
function said(texts: Record<string, string>, ...options: string[]) {
  const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: fr\\n"\n';
  const entries = Object.entries(texts).map(
    ([id, translation]) => `msgid ${JSON.stringify(id)}\nmsgstr ${JSON.stringify(translation)}\n`,
  );
  writeFileSync(join(folder, 'fr/messages.po'), [head, ...entries].join('\n'));
  for (const part of ['prose', 'work', 'reports', 'matching'])
    writeFileSync(join(folder, `fr/${part}.po`), head);
  const script = join(import.meta.dirname, '../../scripts/missing.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, 'fr', ...options], {
    encoding: 'utf8',
    env: { ...process.env, CATALOGUES: folder },
  });
  return { status, stdout };
}

test('catalogues in which nothing is missing pass', () => {
  expect(said({ Events: 'Événements' })).toEqual({ status: 0, stdout: 'fr: 0 missing\n' });
});

test('a text without translation is named', () => {
  expect(said({ Events: 'Événements', 'Three strands': '' })).toEqual({
    status: 1,
    stdout: 'fr: 1 missing\n  Three strands\n',
  });
});

test('translations may order their placeholders and tags as they like, and have other plurals', () => {
  const texts = {
    'of {name}': "d'{name}",
    '{name} joined <0>{covenant}</0>': '<0>{covenant}</0> compte {name}',
    '{0, plural, one {# event} other {# events}}': '{0, plural, other {# 件}}',
    '{0, plural, one {is <0>one</0>} other {are # <0>more</0>}}':
      '{0, plural, one {un <0>seul</0>} other {# <0>de plus</0>}}',
  };
  expect(said(texts, '--faulty')).toEqual({ status: 0, stdout: '' });
});

test.each([
  ['{name} joined', 'adhère', 'has {name}, the translation nothing'],
  ['see <0>the list</0>', 'voir la liste', 'has <0>, the translation nothing'],
  [
    '{0, plural, one {# event} other {# events}}',
    '{1, plural, other {# évènements}}',
    'has {0}, the translation {1}',
  ],
  ['{name} joined', '{name adhère', 'cannot be read in translation'],
])('a translation that does not fit is named: %s / %s', (text, translation, told) => {
  const { status, stdout } = said({ [text]: translation }, '--faulty');
  expect(status).toBe(1);
  expect(stdout).toContain(`fr: 1 faulty\n  ${text}\n`);
  expect(stdout).toContain(told);
});
