import { texts } from 'virtual:texts';
import { i18n } from '@lingui/core';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  i18n.load({ en: {}, fr: {} });
  i18n.activate('fr');
});

/** The id of a text of a part that no other part has. */
async function textOf(part: 'more' | 'prose' | 'work' | 'reports' | 'matching'): Promise<string> {
  return Object.keys((await texts.en[part]()).messages)[0] as string;
}

/** The texts as they are at the start: no page has asked for more than the first part. */
async function fresh() {
  vi.resetModules();
  return await import('./catalogue');
}

test('a page that needs no more than the first part loads no more', async () => {
  const { activate } = await fresh();
  await activate('en');
  const more = await textOf('more');
  const first = Object.keys((await texts.en.first()).messages)[0] as string;
  expect(i18n._(first)).not.toBe(first);
  expect(i18n._(more)).toBe(more);
});

test.each(['more', 'prose', 'work', 'reports', 'matching'] as const)(
  'texts that a page has asked for (%s) come along with another language',
  async (part) => {
    const { activate, readTexts } = await fresh();
    const text = await textOf(part);
    await activate('en');
    await readTexts('en', part);
    expect(i18n._(text)).not.toBe(text);
    await activate('fr');
    expect(i18n._(text)).not.toBe(text);
    await activate('en');
    expect(i18n._(text)).not.toBe(text);
  },
);

test('no text is in two parts', async () => {
  const ids = (await Promise.all(Object.values(texts.en).map((load) => load()))).map(({ messages }) =>
    Object.keys(messages),
  );
  const [first = [], more = []] = ids;
  expect(first.filter((id) => more.includes(id))).toEqual([]);
});
