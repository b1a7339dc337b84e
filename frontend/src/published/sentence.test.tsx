import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StandingSentence } from './sentence';
import type { Standing, StandingTarget } from './standing';

const target: StandingTarget = {
  kind: 'base_year_emissions',
  year: 2030,
  pct: 46,
  pctUnconditional: null,
  baseYear: 2013,
  targetT: 4_220_000,
  changeVsBasePct: -46,
  per: null,
  sectors: [],
};
const standing: Standing = {
  name: 'Kyoto',
  memberOf: null,
  target,
  latest: { year: 2021, totalT: 6_100_000, isIncomplete: false },
  cutPct: 21.94,
  verdict: 'on_track',
};

function read(change: Partial<Standing>, of: Partial<StandingTarget> = {}): string | null {
  const changed = { ...standing, target: { ...target, ...of }, ...change };
  const { container, unmount } = render(
    <I18nProvider i18n={i18n}>
      <StandingSentence standing={changed} />
    </I18nProvider>,
  );
  const text = container.textContent;
  unmount();
  return text;
}

describe('the sentence of a signatory', () => {
  test('says what was promised, where it stood and whether that is on track', () => {
    expect(read({})).toBe(
      'Kyoto has promised 46% less by 2030 than in 2013, and stood at 21.9% less in 2021: on track.',
    );
    expect(read({ verdict: 'achieved', cutPct: 50 })).toMatch(
      /stood at 50% less in 2021: the target is reached\.$/,
    );
    expect(read({ verdict: 'off_track', cutPct: 3 })).toMatch(
      /stood at 3% less in 2021: not on track yet\.$/,
    );
  });

  test('says more where it rose, and neither more nor less where it stood still', () => {
    expect(read({ cutPct: -3.25, verdict: 'increasing' })).toMatch(
      /stood at 3\.3% more in 2021: above where it began\.$/,
    );
    expect(read({ cutPct: 0.01, verdict: 'off_track' })).toMatch(
      /and stood where it began in 2021: not on track yet/,
    );
  });

  test('says what is not published, and claims nothing of it', () => {
    expect(read({ target: null, latest: null, cutPct: null })).toBe(
      'Kyoto has published no inventory of its emissions and no target here yet.',
    );
    expect(read({ target: null, cutPct: null })).toBe(
      'Kyoto gave off 6.1 million tonnes of CO2 equivalent in 2021. It has published no target here yet.',
    );
    expect(read({ latest: null, cutPct: null, verdict: 'insufficient_data' })).toBe(
      'Kyoto has promised 46% less by 2030 than in 2013. It has published no inventory here yet: how far it has come is not known.',
    );
  });

  test('says of a target without a base that it cannot be measured', () => {
    expect(
      read(
        { cutPct: null, verdict: 'insufficient_data' },
        { baseYear: null, targetT: null, changeVsBasePct: null },
      ),
    ).toBe(
      'Kyoto has promised 46% less by 2030; the year that it is measured from is not reported. In 2021 it gave off 6.1 million tonnes; the base that the target is measured from is not reported, and how far it has come cannot be said.',
    );
  });

  test('says of a base year alone that nothing is known since', () => {
    const latest = { year: 2013, totalT: 7_815_000, isIncomplete: false };
    expect(read({ latest, cutPct: null, verdict: 'insufficient_data' })).toMatch(
      /than in 2013\. Its newest inventory is that of 2013, from which the target is measured: how far it has come is not known\.$/,
    );
  });

  test('says of a target against a course without measures that it lies above the base year, where it does', () => {
    expect(
      read(
        { cutPct: -10, verdict: 'increasing' },
        { kind: 'baseline_scenario', pct: 22, changeVsBasePct: 129 },
      ),
    ).toBe(
      'Kyoto has promised 22% less in 2030 than it would give off without measures. In 2021 it gave off 6.1 million tonnes: above where it began. Reaching it would still mean 129% more than in 2013.',
    );
  });

  test('says of a target by inhabitant what it means in all', () => {
    expect(
      read({ verdict: 'on_track' }, { kind: 'base_year_intensity', per: 'capita', changeVsBasePct: -40 }),
    ).toBe(
      'Kyoto has promised 46% less by inhabitant by 2030 than in 2013. In 2021 it gave off 6.1 million tonnes: on track. Reaching it would mean 40% less than in 2013.',
    );
  });

  test('says of a fixed level how much it is', () => {
    expect(
      read(
        { verdict: 'off_track', cutPct: null },
        { kind: 'fixed_level', pct: null, baseYear: null, targetT: 52_000, changeVsBasePct: null },
      ),
    ).toBe(
      'Kyoto has promised to give off no more than 52,000 tonnes in 2030. In 2021 it gave off 6.1 million tonnes: not on track yet.',
    );
  });

  test('says that two inventories cannot be compared', () => {
    expect(read({ verdict: 'not_comparable', cutPct: null })).toMatch(
      /In 2021 it gave off 6\.1 million tonnes, worked out in another way than the base: the two cannot be compared\.$/,
    );
  });

  test('says what hangs on conditions, what is incomplete, and whose figures they are', () => {
    expect(read({}, { pctUnconditional: 30 })).toMatch(
      /Of that, 30% do not depend on conditions; the rest does\.$/,
    );
    expect(read({}, { pctUnconditional: 46 })).not.toMatch(/conditions/);
    expect(read({ latest: { year: 2021, totalT: 1, isIncomplete: true } })).toMatch(
      /the total is incomplete\.$/,
    );
    expect(read({}, { sectors: ['transport', 'waste'] })).toMatch(
      /The target and these figures cover: Transport and Waste\.$/,
    );
    expect(read({ name: 'Lantern Valley', memberOf: { signatory: 'Ulm' } })).toMatch(
      /^Lantern Valley has promised .* These are the figures of Lantern Valley as a whole, of which Ulm is a member\.$/,
    );
  });
});
