import { describe, expect, test } from 'vitest';
import { nameIn, otherName, shownName, shownText } from './names';

const kyoto = { name: 'Kyoto', names: { en: 'Kyoto', ja: '京都市' }, country: 'JP' };
const zagreb = { name: 'Zagreb', names: { en: 'Zagreb', hr: 'Zagreb', ja: 'ザグレブ' }, country: 'HR' };
const brussels = {
  name: 'Brussels',
  names: { en: 'Brussels', fr: 'Bruxelles', zh: '布鲁塞尔' },
  country: 'BE',
};

describe('a name', () => {
  test('is shown in the language of the reader where there is one', () => {
    expect(nameIn(kyoto.names, kyoto.name, 'ja')).toBe('京都市');
    expect(nameIn(kyoto.names, kyoto.name, 'fr')).toBe('Kyoto');
    expect(nameIn(null, 'Kyoto', 'ja')).toBe('Kyoto');
    expect(nameIn({ ja: '' }, 'Kyoto', 'ja')).toBe('Kyoto');
  });
  test('in simplified Chinese may be tagged in three ways, the most exact first', () => {
    expect(nameIn({ zh: 'c' }, 'x', 'zh')).toBe('c');
    expect(nameIn({ zh: 'c', 'zh-CN': 'b' }, 'x', 'zh')).toBe('b');
    expect(nameIn({ zh: 'c', 'zh-CN': 'b', 'zh-Hans': 'a' }, 'x', 'zh')).toBe('a');
    expect(nameIn({ 'zh-Hant': 'd' }, 'x', 'zh')).toBe('x');
  });
  test('is marked where it is in a script that the page is not written in', () => {
    const athens = { name: 'Αθήνα', names: { el: 'Αθήνα' } };
    expect(shownName(athens, 'fr')).toEqual({ text: 'Αθήνα', lang: 'el' });
    expect(shownName({ name: 'Αθήνα', names: { und: 'Αθήνα' } }, 'fr')).toEqual({ text: 'Αθήνα' });
    expect(shownName(kyoto, 'ja')).toEqual({ text: '京都市' });
    expect(shownName({ name: 'Växjö', names: { sv: 'Växjö' } }, 'ja')).toEqual({ text: 'Växjö' });
  });
});

test('what has no translation is English, and says so on pages that are not', () => {
  expect(shownText('Launch', { fr: 'Lancement' }, 'fr')).toEqual({ text: 'Lancement' });
  expect(shownText('Launch', { fr: 'Lancement' }, 'ja')).toEqual({ text: 'Launch', lang: 'en' });
  expect(shownText('Launch', {}, 'en')).toEqual({ text: 'Launch' });
});

describe('the name beside it', () => {
  test('is the own one of the place', () => {
    expect(otherName(kyoto, 'en')).toEqual({ text: '京都市', lang: 'ja' });
    expect(otherName(kyoto, 'zh')).toEqual({ text: '京都市', lang: 'ja' });
  });
  test('is never what another language calls it', () => {
    expect(otherName(zagreb, 'en')).toBeNull();
    expect(otherName(brussels, 'en')).toEqual({ text: 'Bruxelles', lang: 'fr' });
    expect(otherName({ ...brussels, country: 'NL' }, 'en')).toBeNull();
  });
  test('is the main one where the own one is shown', () => {
    expect(otherName(kyoto, 'ja')).toEqual({ text: 'Kyoto' });
    expect(otherName(zagreb, 'ja')).toEqual({ text: 'Zagreb', lang: 'hr' });
  });
  test('is not a transcription', () => {
    expect(otherName({ ...kyoto, names: { en: 'Kyoto', 'ja-Latn': 'Kyôto' } }, 'en')).toBeNull();
  });
});
