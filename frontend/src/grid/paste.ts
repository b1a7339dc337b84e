import Papa from 'papaparse';
import { type CellValue, type Column, optionOf, plainName, type Wrong, written } from './columns';
import { type DecimalSign, readNumber, signsIn } from './numbers';

/** Rows of texts, all of one length. */
export type Block = string[][];

/** What a text of the clipboard holds: cells between tabs, with quotes where they hold tabs, quotes or lines. */
export function blockOf(text: string): Block {
  const clean = text.replace(/^\uFEFF/, '').replace(/\0/g, '');
  const { data } = Papa.parse<string[]>(clean, { delimiter: '\t', quoteChar: '"', skipEmptyLines: false });
  const empty = (row: string[]) => row.every((cell) => cell.trim() === '');
  while (data.length > 0 && empty(data.at(-1) as string[])) data.pop();
  const filled = data.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1);
  const width = Math.max(0, ...filled);
  return data.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

/** The column of the grid that each column of a block belongs to, by its id; null for one that is left out. */
export type Mapping = (string | null)[];

export type Head =
  /** The first row names columns of the grid: all of its own, or some. */
  | { kind: 'known'; mapping: Mapping; whole: boolean }
  /** The first row looks like a head, and names none. */
  | { kind: 'unknown' }
  | { kind: 'none' };

const isNumber = (text: string) => typeof readNumber(text, '.') === 'number';

/** Whether the first row of a block is its head, and what it names. */
export function headOf<Row>(block: Block, columns: readonly Column<Row>[]): Head {
  const [first = [], ...rest] = block;
  if (first.length < 2 && rest.length === 0) return { kind: 'none' };
  const taken = new Set<string>();
  const mapping = first.map((text) => {
    const plain = plainName(text);
    if (plain === '') return null;
    const column = columns.find(
      ({ id, name, aliases = [] }) =>
        !taken.has(id) && [id, name, ...aliases].some((each) => plainName(each) === plain),
    );
    if (column) taken.add(column.id);
    return column?.id ?? null;
  });
  const named = first.filter((text) => text.trim() !== '').length;
  // One name alone may be a value that happens to be called like a column.
  if (taken.size > 1 || (taken.size === 1 && named === 1)) {
    return { kind: 'known', mapping, whole: taken.size === named };
  }
  const numbers = first.map((_, index) => rest.some((row) => isNumber(row[index] ?? '')));
  // What can be chosen in a column is a value of it.
  const isValue = first.some((text) =>
    columns.some(({ options }) => options !== undefined && optionOf(options, text) !== undefined),
  );
  const looksLike =
    !isValue &&
    rest.length > 0 &&
    numbers.some(Boolean) &&
    first.every((text) => !isNumber(text)) &&
    named > 1;
  // Of a head every column of numbers has a word above it; a value that is missing in the first row has none.
  return looksLike && first.every((text, index) => !numbers[index] || text.trim() !== '')
    ? { kind: 'unknown' }
    : { kind: 'none' };
}

/** The columns that a block falls on when it is laid down at one, from there to the right; more than there are: null. */
export function mappingAt<Row>(block: Block, columns: readonly Column<Row>[], at: number): Mapping {
  return (block[0] ?? []).map((_, index) => columns[at + index]?.id ?? null);
}

export interface Unread {
  rowId: string;
  columnId: string;
  text: string;
  wrong: Wrong;
}

export interface Laid<Row> {
  rows: Row[];
  /** Rows of the block that were laid down. */
  count: number;
  /** Cells that hold another value than before. */
  changed: number;
  /** Texts that have no place: in columns that cannot be written, or that the grid does not have. */
  leftOut: number;
  /** Rows for which there was no room. */
  rowsLeftOut: number;
  /** Texts that cannot be understood in their column. */
  unread: Unread[];
  sign: DecimalSign;
  /** Whether the sign was guessed, and numbers depend on it. */
  isGuess: boolean;
}

export interface Laying<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  block: Block;
  mapping: Mapping;
  /** The row of the grid that the first of the block falls on. */
  at: number;
  fresh: () => Row;
  idOf: (row: Row) => string;
  /** The sign of the reader's language, where the texts do not tell, or the one that was chosen. */
  sign: DecimalSign;
  isChosen?: boolean;
  most: number;
}

/** Lays a block over the rows of a grid; rows that are not there yet are added. */
export function lay<Row>({
  rows,
  columns,
  block,
  mapping,
  at,
  fresh,
  idOf,
  sign: usual,
  isChosen = false,
  most,
}: Laying<Row>): Laid<Row> {
  const targets = mapping.map((id) => columns.find((each) => each.id === id && each.set && !each.readOnly));
  const numeric = targets.flatMap((column, index) =>
    column?.kind === 'number' ? block.map((row) => row[index] ?? '') : [],
  );
  const told = signsIn(numeric);
  const sign = isChosen ? usual : (told.sign ?? usual);
  const result = [...rows];
  const unread: Unread[] = [];
  let changed = 0;
  let leftOut = 0;
  let count = 0;
  for (const [offset, texts] of block.entries()) {
    const index = at + offset;
    if (index >= most) break;
    while (result.length <= index) result.push(fresh());
    count++;
    let row = result[index] as Row;
    const rowId = idOf(row);
    for (const [place, text] of texts.entries()) {
      const column = targets[place];
      if (!column) {
        if (text.trim() !== '') leftOut++;
        continue;
      }
      const before: CellValue = column.get(row);
      const next = written(column, row, text, sign);
      if ('wrong' in next) {
        unread.push({ rowId, columnId: column.id, text: text.trim(), wrong: next.wrong });
        // What stood there would be taken for what was pasted.
        row = column.set?.(row, null) ?? row;
      } else row = next.row;
      if (column.get(row) !== before) changed++;
    }
    result[index] = row;
  }
  return {
    rows: result,
    count,
    changed,
    leftOut,
    rowsLeftOut: block.length - count,
    unread,
    sign,
    isGuess: !isChosen && told.sign === null && told.open,
  };
}

/** A block as spreadsheets take it from the clipboard. */
export function textOf(block: readonly (readonly CellValue[])[], sign: DecimalSign): string {
  const cell = (value: CellValue) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', sign);
    return /["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return block.map((row) => row.map(cell).join('\t')).join('\n');
}
