import { expect, test } from 'vitest';
import { freshAction, highest, pointOf, withCosts } from './actions';

test('names of actions are counted on from the highest', () => {
  expect(highest([])).toBe(0);
  expect(highest([{ id: 'A-2' }, { id: 'A-10' }, { id: 'x' }, { id: 'A-b' }])).toBe(10);
});

test('costs of which nothing is said are none', () => {
  const action = withCosts(freshAction('A-1'), { spent: 5 });
  expect(action.costs).toEqual({ investment: null, running: null, spent: 5, currency: null });
  expect(withCosts(action, { spent: null }).costs).toBeNull();
});

test('a year or a day is read as people write it, and nothing else', () => {
  expect(pointOf('2030')).toBe('2030');
  expect(pointOf(' ２０３０年度')).toBe('2030');
  expect(pointOf('2030/4/1')).toBe('2030-04-01');
  expect(pointOf('2030-02-30')).toBeUndefined();
  expect(pointOf('soon')).toBeUndefined();
});
