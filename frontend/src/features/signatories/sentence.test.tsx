import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSignatorySentence } from './sentence';

type Signatory = Parameters<typeof useSignatorySentence>[0];

const kyoto: Signatory = {
  name: 'Kyoto',
  country: 'JP',
  status: 'committed',
  joinedOn: '2015-12-09',
  commitments: ['mitigation_2030', 'adaptation'],
  covenantMemberships: [
    {
      slug: 'covenant-of-mayors-japan',
      name: 'Covenant of Mayors Japan',
      names: { en: 'Covenant of Mayors Japan' },
    },
  ],
};

function Sentence({ of }: { of: Signatory }) {
  return useSignatorySentence(of);
}

function read(change: Partial<Signatory>): string | null {
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Sentence of={{ ...kyoto, ...change }} />
    </I18nProvider>,
  );
  return container.textContent;
}

test('the sentence says in which covenant, since when and what was promised', () => {
  expect(read({})).toBe(
    'Kyoto (Japan) joined the Covenant of Mayors Japan on 9 December 2015 and promised to cut emissions by 2030 and to adapt to climate change.',
  );
});
test('the sentence says that the day is not reported', () => {
  expect(read({ joinedOn: null, commitments: [] })).toBe(
    'Kyoto (Japan) has joined the Covenant of Mayors Japan; the day is not reported. What it promised is not reported.',
  );
});
test('the sentence says in plain words what a pledge under a short name asks', () => {
  expect(read({ commitments: ['jp_2018'] })).toMatch(
    /and promised to use local sustainable energy, to cut emissions by 2030 at least as far as the national target, and to adapt\.$/,
  );
  expect(read({ commitments: ['gcom'] })).toMatch(
    /and promised to keep to the Global Covenant \(an inventory of emissions, targets and a plan\)\.$/,
  );
});
test('the sentence says what became of it, without blame', () => {
  expect(read({ status: 'on_hold' })).toMatch(/Its participation is on hold\.$/);
  expect(read({ status: 'withdrawn' })).toMatch(/It has since withdrawn\.$/);
});
test('the sentence needs no covenant', () => {
  expect(read({ covenantMemberships: [] })).toMatch(
    /^Kyoto \(Japan\) joined a Covenant of Mayors on 9 December/,
  );
});
