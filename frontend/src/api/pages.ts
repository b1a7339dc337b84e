/** A page of a list. */
interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Every item of a list, page after page: for maps and choices, where a part would mislead. */
export async function everyPage<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

/** Flat query parameters of an address: lists comma-separated, what is undefined left out. */
export function queryString(
  parameters: Record<string, string | number | boolean | string[] | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return query.toString().replaceAll('%2C', ',');
}
