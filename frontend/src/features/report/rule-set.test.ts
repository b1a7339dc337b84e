import { expect, test } from 'vitest';
import { ruleSetFor } from './rule-set';

const tree = [
  { slug: 'global', parent: null },
  { slug: 'europe', parent: 'global' },
  { slug: 'alps', parent: 'europe' },
  { slug: 'asia', parent: 'global' },
];
const set = (
  code: string,
  version: string,
  covenants: string[],
  takesEffectOn = '2018-01-01',
  endsOn: string | null = null,
) => ({
  code,
  version,
  covenants,
  takesEffectOn,
  endsOn,
});
const sets = [
  set('crf', '6.1', ['global']),
  set('eu', '2018.1', ['europe'], '2018-01-01', '2023-12-31'),
  set('eu', '2024.1', ['europe'], '2024-01-01'),
];
const told = (covenants: string[], day = '2026-11-24') => {
  const found = ruleSetFor(covenants, tree, sets, day);
  return found && `${found.code} ${found.version}`;
};

test('the rule set is that of the nearest covenant that has one', () => {
  expect(told(['alps'])).toBe('eu 2024.1');
  expect(told(['asia'])).toBe('crf 6.1');
  expect(told(['global', 'europe'])).toBe('eu 2024.1');
});

test('it is the one that is valid on the day', () => {
  expect(told(['europe'], '2020-05-01')).toBe('eu 2018.1');
  expect(told(['europe'], '2017-05-01')).toBeNull();
});

test('who belongs to none reports as the covenant at the root asks', () => {
  expect(told([])).toBe('crf 6.1');
  expect(told(['unknown'])).toBe('crf 6.1');
});
