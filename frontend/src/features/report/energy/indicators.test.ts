import { expect, test } from 'vitest';
import { countOf, freshValue, type Indicator, ofIndicator } from './indicators';

const arrears: Indicator = {
  code: 'arrears-utility-bills',
  attribute: 'affordable',
  name: 'Arrears on utility bills',
  unit: '%',
  minimum: 0,
  maximum: 100,
  meaning: '',
  isVerified: true,
  source: { title: '', publisher: null, url: null },
};

test('an indicator of the library brings its attribute and unit, and takes the name of one’s own away', () => {
  const own = { ...freshValue(), text: 'Black-outs', unit: 'events', value: 3 };
  expect(ofIndicator(own, arrears)).toEqual({
    ...own,
    code: 'arrears-utility-bills',
    attribute: 'affordable',
    unit: '%',
    text: null,
  });
});

test('one’s own indicator keeps what was written of it', () => {
  const chosen = ofIndicator(freshValue(), arrears);
  expect(ofIndicator(chosen, null)).toEqual({ ...chosen, code: null });
});

test('values are counted by their attribute', () => {
  const chosen = ofIndicator(freshValue(), arrears);
  expect(countOf([chosen, freshValue(), chosen], 'affordable')).toBe(2);
  expect(countOf([chosen], 'secure')).toBe(0);
});
