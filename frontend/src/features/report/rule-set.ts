/** As much of a rule set as says whose it is. */
interface Ruling {
  code: string;
  version: string;
  takesEffectOn: string;
  endsOn: string | null;
  covenants: readonly string[];
}

/**
 * The rule set that a signatory reports under, as the service chooses it: that of the deepest covenant in the tree, among
 * those it belongs to and those above them, that has one; of several there, the first by code in its newest version. Who
 * belongs to none reports as the covenant at the root asks. Null where none applies on the day.
 *
 * @param covenants Slugs of the covenants that it belongs to.
 * @param tree Every covenant with the one above it.
 * @param day The day that counts, as `2026-11-24`.
 */
export function ruleSetFor<Set extends Ruling>(
  covenants: readonly string[],
  tree: readonly { slug: string; parent: string | null }[],
  sets: readonly Set[],
  day: string,
): Set | null {
  const above = new Map(tree.map(({ slug, parent }) => [slug, parent]));
  const order = new Intl.Collator('en', { numeric: true });
  const valid = sets
    .filter(({ takesEffectOn, endsOn }) => takesEffectOn <= day && (endsOn === null || day <= endsOn))
    .sort((one, other) => one.code.localeCompare(other.code) || order.compare(other.version, one.version));
  /** A covenant and all above it, the nearest first. */
  const upwards = (first: string) => {
    const way: string[] = [];
    for (
      let slug: string | null = first;
      slug !== null && !way.includes(slug);
      slug = above.get(slug) ?? null
    ) {
      way.push(slug);
    }
    return way;
  };
  const found: { set: Set; depth: number }[] = [];
  for (const first of covenants) {
    for (const slug of upwards(first)) {
      const depth = upwards(slug).length;
      const set = valid.find((each) => each.covenants.includes(slug));
      if (set) found.push({ set, depth });
    }
  }
  found.sort((one, other) => other.depth - one.depth || one.set.code.localeCompare(other.set.code));
  const roots = tree.filter(({ parent }) => parent === null).map(({ slug }) => slug);
  return found[0]?.set ?? valid.find((each) => each.covenants.some((slug) => roots.includes(slug))) ?? null;
}
