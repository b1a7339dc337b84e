import type { CellValue, Column } from './columns';
import type { DecimalSign } from './numbers';

/** What a cell shows. */
export function cellText<Row>(column: Column<Row>, row: Row, locale: string): string {
  return valueText(column, column.get(row), locale);
}

function valueText<Row>(column: Column<Row>, value: CellValue, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return new Intl.NumberFormat(locale, { maximumFractionDigits: column.digits ?? 20 }).format(value);
  }
  if (column.kind !== 'choice') return value;
  return column.options?.find(({ id }) => id === value)?.name ?? value;
}

/** What is written in a cell when one goes into it: every digit, and what could not be understood as it came. */
export function editText<Row>(
  column: Column<Row>,
  row: Row,
  raw: { text: string } | undefined,
  sign: DecimalSign,
): string {
  if (raw) return raw.text;
  const value = column.get(row);
  if (typeof value === 'number') return String(value).replace('.', sign);
  return valueText(column, value, 'en');
}
