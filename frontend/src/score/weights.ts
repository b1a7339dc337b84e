/** Weights of criteria as an address holds them: `complementarity:40,size:0`. */
export function writeWeights(weights: Readonly<Record<string, number>>): string | undefined {
  const written = Object.entries(weights).map(([criterion, weight]) => `${criterion}:${weight}`);
  return written.length > 0 ? written.join(',') : undefined;
}

/** What an address says of weights; whatever cannot be meant is left out. */
export function readWeights(text: unknown): Record<string, number> {
  if (typeof text !== 'string') return {};
  const weights: Record<string, number> = {};
  for (const each of text.split(',')) {
    const found = /^([A-Za-z][A-Za-z0-9_]{0,39}):(\d{1,3}(?:\.\d{1,3})?)$/.exec(each.trim());
    if (!found) continue;
    const weight = Number(found[2]);
    if (weight <= 100) weights[found[1] as string] = weight;
  }
  return weights;
}

/** Weights that differ from the usual ones; only these belong into an address. */
export function changedWeights(
  weights: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).filter(([criterion, weight]) => weight !== (usual[criterion] ?? 0)),
  );
}

/** Whether any criterion counts at all. */
export function anyWeight(weights: Readonly<Record<string, number>>): boolean {
  return Object.values(weights).some((weight) => weight > 0);
}

/** The weights that a score has where nobody says otherwise; those of 0 can be weighed as well. */
export const usualWeights: Record<'city' | 'region', Readonly<Record<string, number>>> = {
  city: {
    complementarity: 35,
    shared_challenges: 20,
    size: 12,
    density: 5,
    climate: 8,
    economy: 5,
    profile: 10,
    language: 5,
    commitment: 0,
  },
  region: {
    complementarity: 35,
    s3: 20,
    size: 12,
    density: 5,
    value_chains: 8,
    clusters: 5,
    economy: 5,
    profile: 10,
    language: 5,
    commitment: 0,
  },
};

/** Weights as the interface is asked: all of them by its own names, because one that is not named weighs nothing. */
export function askedWeights(
  changed: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): string[] | undefined {
  if (Object.keys(changedWeights(changed, usual)).length === 0) return undefined;
  return Object.entries({ ...usual, ...changed })
    .filter(([, weight]) => weight > 0)
    .map(
      ([code, weight]) => `${code.replace(/_[a-z0-9]/g, (found) => found.slice(1).toUpperCase())}:${weight}`,
    );
}
