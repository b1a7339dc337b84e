import { expect, test } from 'vitest';
import { anyWeight, changedWeights, readWeights, writeWeights } from './weights';

test('weights go into an address and come back', () => {
  const weights = { complementarity: 40, size: 0, shared_challenges: 12.5 };
  expect(writeWeights(weights)).toBe('complementarity:40,size:0,shared_challenges:12.5');
  expect(readWeights(writeWeights(weights))).toEqual(weights);
  expect(writeWeights({})).toBeUndefined();
});

test('what cannot be a weight is left out, and the rest is read', () => {
  expect(readWeights('size:12,climate:-1,density:,economy:101,language:1e3,<b>:3,profile:7')).toEqual({
    size: 12,
    profile: 7,
  });
  expect(readWeights(undefined)).toEqual({});
  expect(readWeights(['size:1'])).toEqual({});
});

test('only what differs from the usual weights is kept', () => {
  expect(changedWeights({ size: 12, climate: 0, commitment: 5 }, { size: 12, climate: 8 })).toEqual({
    climate: 0,
    commitment: 5,
  });
});

test('weights of nothing weigh nothing', () => {
  expect(anyWeight({ size: 0, climate: 0 })).toBe(false);
  expect(anyWeight({ size: 0, climate: 0.5 })).toBe(true);
});
