/** What the address of a page says of its pictures, and how it is changed. */
export interface Shown {
  isTable: (name: string) => boolean;
  onTable: (name: string, on: boolean) => void;
  onFollow: (href: string) => void;
}

/** A list of names with one put in or taken out; nothing where it is empty. */
export function withName(
  names: readonly string[] | undefined,
  name: string,
  on: boolean,
): string[] | undefined {
  const next = (names ?? []).filter((each) => each !== name);
  if (on) next.push(name);
  return next.length > 0 ? next : undefined;
}
