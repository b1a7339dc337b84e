import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { activate, readProse } from './catalogue';
import { messages } from './locales/en/messages.po';
import { messages as prose } from './locales/en/prose.po';

afterEach(() => activate('en'));

test('the texts of a page of prose stay known when another language was spoken meanwhile', async () => {
  const apart = Object.keys(prose).find((id) => !(id in messages)) as string;
  i18n.load({ en: {}, fr: {} });
  await activate('fr');
  await activate('en');
  expect(i18n._(apart)).toBe(apart);
  await readProse('en');
  expect(i18n._(apart)).not.toBe(apart);
  await activate('fr');
  await activate('en');
  expect(i18n._(apart)).not.toBe(apart);
});
