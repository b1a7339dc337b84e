import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Contributions } from './Contributions';
import { explainedOf, type WireScore } from './wire';

const of = (slug: string) => ({
  slug,
  name: slug,
  names: {},
  country: 'IT',
  latitude: null,
  longitude: null,
});

/** A score as the interface answers it: three criteria that count, one without data, one that weighs nothing. */
const answer = {
  variant: 'city',
  a: of('rome'),
  b: of('yantai'),
  score: 49.999999999,
  shownScore: 50,
  completeness: 0.9,
  canPair: true,
  coverAByB: null,
  coverBByA: null,
  parts: [
    ['complementarity', 35, 0.333333333333333, 16.666666666],
    ['sharedChallenges', 20, 0.666666666666667, 16.666666667],
    ['size', 12, 0.5, 16.666666666],
    ['economy', 5, null, null],
    ['commitment', 0, null, null],
  ].map(([component, weight, value, points]) => ({ component, weight, value, points, shownPoints: points })),
  teaching: [],
  gaps: [],
  counterfactuals: [],
  missing: [
    { component: 'economy', who: 'rome', field: 'gdpPerHead' },
    { component: 'commitment', who: 'rome', field: 'commitments' },
  ],
  standings: [],
  commitments: { state: 'not_weighed', readAt: null },
} as unknown as WireScore;

test('the points that a reader sees add up to the total that a reader sees', () => {
  const { parts, score } = explainedOf(answer);
  render(
    <I18nProvider i18n={i18n}>
      <Contributions parts={parts} score={score} />
    </I18nProvider>,
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const last = (row: HTMLElement | undefined) => row?.lastElementChild?.textContent ?? '';
  const points = rows.slice(0, -1).map(last);
  // Each by itself would be 16.7, and the three of them 50.1.
  expect(points).toEqual(['16.7', '16.7', '16.6', '–']);
  expect(last(rows.at(-1))).toBe('50.0');
});

test('what weighs nothing is neither shown nor missed', () => {
  const { parts, score, lacks } = explainedOf(answer);
  render(
    <I18nProvider i18n={i18n}>
      <Contributions parts={parts} score={score} />
    </I18nProvider>,
  );
  expect(screen.queryByRole('rowheader', { name: /Climate commitments/ })).toBeNull();
  expect(lacks).toEqual([{ criterion: 'economy', who: 'rome', field: 'gdpPerHead' }]);
});
