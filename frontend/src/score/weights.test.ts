import { expect, test } from 'vitest';
import { anyWeight, askedWeights, changedWeights, readWeights, usualWeights, writeWeights } from './weights';

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

test('the interface is asked with all weights by its own names, and with none where they are the usual ones', () => {
  const { city } = usualWeights;
  expect(askedWeights({}, city)).toBeUndefined();
  expect(askedWeights({ size: 12 }, city)).toBeUndefined();
  expect(askedWeights({ size: 0, commitment: 2.5 }, city)).toEqual([
    'complementarity:35',
    'sharedChallenges:20',
    'density:5',
    'climate:8',
    'economy:5',
    'profile:10',
    'language:5',
    'commitment:2.5',
  ]);
  expect(askedWeights({ s3: 1 }, usualWeights.region)).toContain('valueChains:8');
});
