import { type DecimalSign, readNumber } from './numbers';

export type CellValue = string | number | null;

export interface Option {
  id: string;
  name: string;
  /** Other names by which a pasted text may call it. */
  aliases?: readonly string[];
}

/** A column of a grid, and how its cells are read and written in a row. */
export interface Column<Row> {
  id: string;
  name: string;
  /** Other names by which the head of a pasted column may call it. */
  aliases?: readonly string[];
  /** Width in rem. */
  width: number;
  kind: 'text' | 'number' | 'choice';
  /** Of a choice. */
  options?: readonly Option[];
  /** Of a number: whether it has to be whole, and its limits. */
  whole?: boolean;
  least?: number;
  most?: number;
  /** Of a text: how long it may be, and whether it may have several lines; without, they become one. */
  longest?: number;
  lines?: boolean;
  /** How many digits of the fraction are shown; all without it. */
  digits?: number;
  /** Of a text that is a year or a day: how it is kept; undefined where it is neither. */
  read?: (text: string) => string | undefined;
  /** Shown only: nothing is typed or pasted here. */
  readOnly?: boolean;
  help?: string;
  get: (row: Row) => CellValue;
  /** The row with another value in this column. */
  set?: (row: Row, value: CellValue) => Row;
  /** Of a choice: the row with a text that is none of the options; without it such a text is a mistake. */
  other?: (row: Row, text: string) => Row;
}

/** A text as names are compared: without case, accents, marks, and what stands in brackets. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function optionOf(options: readonly Option[], text: string): Option | undefined {
  const sought = text.trim();
  if (sought === '') return undefined;
  const plain = plainName(text) || sought;
  return (
    options.find(({ id, name }) => id === sought || name === sought) ??
    options.find(({ id, name, aliases = [] }) =>
      [id, name, ...aliases].some((each) => (plainName(each) || each) === plain),
    )
  );
}

export type Wrong = 'number' | 'fraction' | 'small' | 'large' | 'choice' | 'long' | 'point';

/** The row with what a text says of a column, or why it says nothing of it. */
export function written<Row>(
  column: Column<Row>,
  row: Row,
  given: string,
  sign: DecimalSign,
): { row: Row } | { wrong: Wrong } {
  const { set } = column;
  if (!set) return { row };
  // Signs that nobody sees, which no service takes.
  const trimmed = given.replace(/[^\P{Cc}\t\n\r]/gu, '').trim();
  if (trimmed === '') return { row: set(row, null) };
  if (column.kind !== 'number') {
    const option = column.kind === 'choice' ? optionOf(column.options ?? [], trimmed) : undefined;
    if (option) return { row: set(row, option.id) };
    const put = column.kind === 'choice' ? column.other : set;
    if (!put) return { wrong: 'choice' };
    const text = column.lines ? trimmed : trimmed.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ');
    if (text.length > (column.longest ?? 1000)) return { wrong: 'long' };
    const kept = column.read ? column.read(text) : text;
    return kept === undefined ? { wrong: 'point' } : { row: put(row, kept) };
  }
  const value = readNumber(trimmed, sign);
  if (value === undefined || value === null) return { wrong: 'number' };
  if (column.whole && !Number.isInteger(value)) return { wrong: 'fraction' };
  if (column.least !== undefined && value < column.least) return { wrong: 'small' };
  if (column.most !== undefined && value > column.most) return { wrong: 'large' };
  return { row: set(row, value) };
}
