import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  key: string;
  header: string;
  /** Name of the sort parameter, where the list can be sorted by it. */
  sort?: string;
  /** Falls first when first pressed: for figures and dates. */
  descendingFirst?: boolean;
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Present order: a sort parameter, with `-` in front when it falls. */
  sort?: string;
  onSort?: (sort: string) => void;
  selected?: string;
  compact?: boolean;
  busy?: boolean;
}

/**
 * A table with a head that stays. Where it is narrow each row becomes a block with its labels; the roles are
 * written out because a table that is laid out as blocks loses them in some browsers.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  selected,
  compact,
  busy,
}: DataTableProps<Row>) {
  const by = sort?.replace(/^-/, '');
  const falling = sort?.startsWith('-') ?? false;
  return (
    <div className="table-frame">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className={compact ? 'table table-compact' : 'table'} aria-busy={busy || undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const active = column.sort !== undefined && column.sort === by;
              return (
                <th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  className={column.numeric ? 'numeric' : undefined}
                  aria-sort={active ? (falling ? 'descending' : 'ascending') : undefined}
                >
                  {column.sort && onSort ? (
                    <button
                      type="button"
                      className="sort"
                      onClick={() => {
                        const name = column.sort as string;
                        const next = active ? !falling : (column.descendingFirst ?? false);
                        onSort(next ? `-${name}` : name);
                      }}
                    >
                      {column.header}
                      <svg className="sort-mark" viewBox="0 0 8 12" aria-hidden="true">
                        {(!active || !falling) && <path d="M1 4.5 4 1.5 7 4.5" />}
                        {(!active || falling) && <path d="M1 7.5 4 10.5 7 7.5" />}
                      </svg>
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} role="row" className={key === selected ? 'is-selected' : undefined}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} role="rowheader" scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      role="cell"
                      data-label={column.header}
                      className={column.numeric ? 'numeric' : undefined}
                    >
                      <div>{column.cell(row)}</div>
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
