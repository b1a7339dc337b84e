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
  covenantMemberships: [{ slug: 'covenant-of-mayors-japan', name: 'Covenant of Mayors Japan' }],
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
test('the sentence says what became of it, without blame', () => {
  expect(read({ status: 'on_hold' })).toMatch(/Its participation is on hold\.$/);
  expect(read({ status: 'withdrawn' })).toMatch(/It has since withdrawn\.$/);
});
test('the sentence needs no covenant', () => {
  expect(read({ covenantMemberships: [] })).toMatch(
    /^Kyoto \(Japan\) joined a Covenant of Mayors on 9 December/,
  );
});
