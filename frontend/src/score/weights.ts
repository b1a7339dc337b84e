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
