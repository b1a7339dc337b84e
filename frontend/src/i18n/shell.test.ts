import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translated } from '../../scripts/catalogues.mjs';
import { inLanguage } from '../../scripts/language-pages';

const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

test.each(translated)('every text of index.html is in the catalogue (%s)', (language) => {
  const told: string[] = [];
  const page = inLanguage(html, language, (what) => told.push(what));
  expect(told).toEqual([]);
  expect(page).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : language}">`);
});

test('a text that is nowhere is told', () => {
  const told: string[] = [];
  inLanguage(html.replace(/<title>[^<]+/, '<title>Something else'), 'fr', (what) => told.push(what));
  expect(told).toEqual(['the title of index.html is not in the catalogue of fr: Something else']);
});
