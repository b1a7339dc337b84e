import type { Pair } from './shapes';

// Locks and vetoes that are chosen in the matrix for the next run: they stand in the address, so that they can be shown
// to a colleague before anything is run.

export function samePair(one: Pair, other: Pair): boolean {
  return one.eu === other.eu && one.partner === other.partner;
}

export function keyOf({ eu, partner }: Pair): string {
  return `${eu}~${partner}`;
}

export function hasPair(pairs: readonly Pair[], pair: Pair): boolean {
  return pairs.some((each) => samePair(each, pair));
}

export function without(pairs: readonly Pair[], pair: Pair): Pair[] {
  return pairs.filter((each) => !samePair(each, pair));
}

export function toggled(pairs: readonly Pair[], pair: Pair): Pair[] {
  return hasPair(pairs, pair) ? without(pairs, pair) : [...pairs, pair];
}

/** That there are no pairs, where the run that is shown has some. */
const noPairs = 'none';

/** Pairs as an address holds them. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.length > 0 ? pairs.map(keyOf).join(',') : noPairs;
}

/** What an address says of pairs; whatever cannot be meant is left out. */
export function readPairs(search: Record<string, unknown>, name: string): Pair[] | undefined {
  const text = search[name];
  if (typeof text !== 'string') return undefined;
  if (text === noPairs) return [];
  const keys = new Set(text.split(',').filter((each) => /^[\w-]{1,100}~[\w-]{1,100}$/.test(each)));
  if (keys.size === 0) return undefined;
  return [...keys].map((key) => {
    const [eu = '', partner = ''] = key.split('~');
    return { eu, partner };
  });
}
