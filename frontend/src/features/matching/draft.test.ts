import { expect, test } from 'vitest';
import { hasPair, readPairs, toggled, writePairs } from './draft';

const one = { eu: 'bologna', partner: 'yantai' };
const other = { eu: 'bologna', partner: 'wuhan' };

test('pairs go into an address and come back, each once', () => {
  const written = writePairs([one, other]);
  expect(written).toBe('bologna~yantai,bologna~wuhan');
  expect(readPairs({ lock: `${written},bologna~yantai` }, 'lock')).toEqual([one, other]);
  expect(readPairs({ lock: writePairs([]) }, 'lock')).toEqual([]);
});

test('what cannot be a pair is left out', () => {
  expect(readPairs({ lock: 'bologna,~x,a~b~c,<i>~y,bologna~wuhan' }, 'lock')).toEqual([other]);
  expect(readPairs({ lock: 'x' }, 'lock')).toBeUndefined();
  expect(readPairs({}, 'lock')).toBeUndefined();
});

test('a pair is put in and taken out again', () => {
  const with_ = toggled([one], other);
  expect(hasPair(with_, other)).toBe(true);
  expect(toggled(with_, other)).toEqual([one]);
});
