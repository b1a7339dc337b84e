/** What one step did to the rows, so that it can be taken back whatever happened to other rows since. */
export interface Change<Row> {
  /** Rows by their ids: what they were; null for one that was not there. */
  before: Map<string, { row: Row; index: number } | null>;
}

export function changeBetween<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): Change<Row> {
  const then = new Map(before.map((row, index) => [idOf(row), { row, index }]));
  const change: Change<Row> = { before: new Map() };
  const now = new Set<string>();
  for (const row of after) {
    const id = idOf(row);
    now.add(id);
    const earlier = then.get(id);
    if (earlier?.row !== row) change.before.set(id, earlier ?? null);
  }
  for (const [id, earlier] of then) if (!now.has(id)) change.before.set(id, earlier);
  return change;
}

/** The rows as they were before a step; those that it did not touch are left as they are now. */
export function takenBack<Row>(
  rows: readonly Row[],
  { before }: Change<Row>,
  idOf: (row: Row) => string,
): Row[] {
  const result: Row[] = [];
  const there = new Set<string>();
  for (const row of rows) {
    const id = idOf(row);
    there.add(id);
    const earlier = before.get(id);
    if (earlier === undefined) result.push(row);
    else if (earlier !== null) result.push(earlier.row);
  }
  const gone = [...before]
    .flatMap(([id, earlier]) => (earlier !== null && !there.has(id) ? [earlier] : []))
    .sort((one, other) => one.index - other.index);
  for (const { row, index } of gone) result.splice(Math.min(index, result.length), 0, row);
  return result;
}
