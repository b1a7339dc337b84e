/**
 * Changes of a record as JSON merge patches (RFC 7396), and what two people changed in the same record since both read
 * it. Nothing here knows a page or a service.
 */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Content = { [name: string]: Json };

function isObject(value: Json | undefined): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order of an object's members does not matter, that of a list does. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => same(each, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((each) => each in other && same(one[each], other[each]))
    );
  }
  return false;
}

/**
 * The merge patch that makes `next` of `base`: only what changed, null where a member went away or is not known
 * any more. A list is replaced as a whole.
 */
export function patchBetween(base: Content, next: Content): Content {
  const patch: Content = {};
  for (const name of new Set([...Object.keys(base), ...Object.keys(next)])) {
    const before = base[name];
    const after = next[name];
    if (same(before, after)) continue;
    if (after === undefined) patch[name] = null;
    else if (isObject(before) && isObject(after)) patch[name] = patchBetween(before, after);
    else patch[name] = after;
  }
  return patch;
}

/** What a merge patch makes of a value. Members that the patch sets to null go away within objects. */
export function patched(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Content = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = patched(result[name], value);
  }
  return result;
}

/** Lays what changed between `from` and `to` over another content: fields that did not change are left as they are. */
export function rebased(from: Content, to: Content, onto: Content): Content {
  const result: Content = { ...onto };
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (same(before, after)) continue;
    const there = onto[name];
    if (after === undefined) delete result[name];
    else if (isObject(before) && isObject(after) && isObject(there))
      result[name] = rebased(before, after, there);
    else result[name] = mergedLists(before, after, there) ?? after;
  }
  return result;
}

/** What tells an item of a list from the others: its id, or its place in a matrix; null where it has neither. */
export function keyOf(item: Json): string | null {
  if (!isObject(item)) return null;
  const { id, subsector, scope } = item;
  if (typeof id === 'string') return id;
  return typeof subsector === 'string' && typeof scope === 'string' ? `${subsector} ${scope}` : null;
}

/** The items of a list by what tells each from the others; null where something does not. */
function keyed(list: readonly Json[]): Map<string, Json> | null {
  const named = new Map<string, Json>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null || named.has(key)) return null;
    named.set(key, item);
  }
  return named;
}

/** Three states of a list whose items can be told apart; null where they cannot. */
function keyedStates(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined) {
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs)) return null;
  const [b, m, t] = [keyed(base), keyed(mine), keyed(theirs)];
  return b && m && t ? { b, m, t } : null;
}

/**
 * What changed between two states of a list, laid over a third, item by item and member by member: what one of both changed,
 * added or took out is taken over, and of what both changed mine. Null where the items cannot be told apart.
 */
function mergedLists(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): Json[] | null {
  const states = keyedStates(base, mine, theirs);
  if (!states) return null;
  const { b, m, t } = states;
  return [...m.keys(), ...[...t.keys()].filter((key) => !m.has(key))].flatMap((key) => {
    const [was, own, other] = [b.get(key), m.get(key), t.get(key)];
    const item =
      isObject(was) && isObject(own) && isObject(other)
        ? rebased(was, own, other)
        : same(was, own)
          ? other
          : own;
    return item === undefined ? [] : [item];
  });
}

/** A place of a record that both changed, each to something else. */
export interface Clash {
  /** Names of the members that lead to it, such as `["names", "fr"]`; in a list what tells the item from the others. */
  path: string[];
  base: Json | undefined;
  mine: Json | undefined;
  theirs: Json | undefined;
}

/** Every place that both changed to something else; members of an object (names by language) are told apart. */
export function clashes(base: Content, mine: Content, theirs: Content, path: string[] = []): Clash[] {
  const found: Clash[] = [];
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [b, m, t] = [base[name], mine[name], theirs[name]];
    if (same(m, t) || same(b, m) || same(b, t)) continue;
    const here = [...path, name];
    const lists = keyedStates(b, m, t);
    if (lists) {
      for (const key of new Set([...lists.b.keys(), ...lists.m.keys(), ...lists.t.keys()])) {
        const [was, own, other] = [lists.b.get(key), lists.m.get(key), lists.t.get(key)];
        if (same(own, other) || same(was, own) || same(was, other)) continue;
        const at = [...here, key];
        if (isObject(was) && isObject(own) && isObject(other)) found.push(...clashes(was, own, other, at));
        else found.push({ path: at, base: was, mine: own, theirs: other });
      }
    } else if (isObject(m) && isObject(t)) found.push(...clashes(isObject(b) ? b : {}, m, t, here));
    else found.push({ path: here, base: b, mine: m, theirs: t });
  }
  return found;
}

/** The names of the fields that differ between two contents. */
export function changedFields(before: Content, after: Content): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !same(before[name], after[name]),
  );
}

/** A list with another item of a name, or another value within it; one that is not there comes to the end. */
function withItem(
  list: readonly Json[],
  [key, ...rest]: [string, ...string[]],
  value: Json | undefined,
): Json[] {
  const items = new Map(keyed(list) ?? []);
  const item = items.get(key);
  const next = rest.length > 0 && isObject(item) ? withValue(item, rest, value) : value;
  if (next === undefined) items.delete(key);
  else items.set(key, next);
  return [...items.values()];
}

function withValue(content: Content, [name, ...rest]: string[], value: Json | undefined): Content {
  if (name === undefined) return content;
  const result = { ...content };
  const inner = result[name];
  const [key] = rest;
  if (Array.isArray(inner) && key !== undefined)
    result[name] = withItem(inner, [key, ...rest.slice(1)], value);
  else if (rest.length > 0) result[name] = withValue(isObject(inner) ? inner : {}, rest, value);
  else if (value === undefined) delete result[name];
  else result[name] = value;
  return result;
}

export type Side = 'mine' | 'theirs';

/** What both become: their content with what I changed, and at each clash the side that was chosen. */
export function settled(
  base: Content,
  mine: Content,
  theirs: Content,
  found: readonly Clash[],
  chosen: readonly Side[],
): Content {
  let result = rebased(base, mine, theirs);
  found.forEach((clash, index) => {
    result = withValue(result, clash.path, chosen[index] === 'theirs' ? clash.theirs : clash.mine);
  });
  return result;
}
