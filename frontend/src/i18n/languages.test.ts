import { expect, test } from 'vitest';
import { addressIn, addressInAny } from '../ui/language-choice';
import { preferredLanguage } from './languages';

test('the first of a reader’s languages that the site speaks is taken', () => {
  expect(preferredLanguage(['fr-CA', 'en'])).toBe('fr');
  expect(preferredLanguage(['de', 'zh-CN', 'en'])).toBe('zh');
  expect(preferredLanguage(['JA'])).toBe('ja');
});

test('a reader of none of them gets English', () => {
  expect(preferredLanguage(['de', 'it'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

test('a page has the same path in every language', () => {
  expect(addressIn('fr', '/en/covenant/signatories')).toBe('/fr/covenant/signatories');
  expect(addressIn('ja', '/zh/')).toBe('/ja/');
});

test('an address in no language leads to the first page', () => {
  expect(addressIn('fr', '/no/such/page')).toBe('/fr/');
  expect(addressIn('fr', '/')).toBe('/fr/');
});

test('only the first page has an address that chooses the language', () => {
  expect(addressInAny('/fr/')).toBe('/');
  expect(addressInAny('/fr/events')).toBe('/en/events');
});
