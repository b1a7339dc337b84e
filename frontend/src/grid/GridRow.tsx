// biome-ignore-all lint/a11y/useSemanticElements: the rows of a large grid are drawn in part, which a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the field in the active cell has the focus, and nothing else
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { Column, Option } from './columns';
import type { CellFault, Editing, Place, Raw } from './Grid';
import { cellText } from './text';

interface RowProps<Row> {
  index: number;
  /** undefined for the one at the end, which is not there yet. */
  row: Row | undefined;
  rowId: string;
  /** Where it stands, of a grid that is drawn in part. */
  top: number | null;
  template: string;
  columns: readonly Column<Row>[];
  head: { name: string; note?: string | undefined } | undefined;
  activeColumn: number;
  /** The columns of it that are chosen. */
  from: number;
  to: number;
  editing: Editing | null;
  raws: ReadonlyMap<string, Raw>;
  faultOf: ((index: number, columnId: string) => CellFault | undefined) | undefined;
  locale: string;
  readOnly: boolean;
  describedBy: string;
  listId: string;
  option: string | null;
  matching: readonly Option[];
  onPoint: (event: MouseEvent, to: Place) => void;
  onType: (text: string) => void;
  onEnter: () => void;
  onLeave: () => void;
  onPick: (name: string) => void;
}

/** Rows that are neither active nor chosen are drawn anew only when what they show is another. */
function alike<Row>(before: RowProps<Row>, after: RowProps<Row>): boolean {
  if (before.activeColumn >= 0 || after.activeColumn >= 0) return false;
  const told: (keyof RowProps<Row>)[] = [
    'index',
    'row',
    'top',
    'template',
    'columns',
    'from',
    'to',
    'raws',
    'faultOf',
    'locale',
    'readOnly',
  ];
  return told.every((name) => before[name] === after[name]);
}

function Line<Row>(props: RowProps<Row>) {
  const { index, row, rowId, top, template, columns, head, activeColumn, from, to, raws, faultOf } = props;
  const { locale, onPoint } = props;
  const { t } = useLingui();
  return (
    <div
      role="row"
      className={row === undefined ? 'grid-row grid-new' : 'grid-row'}
      aria-rowindex={index + 2}
      style={
        top === null
          ? { gridTemplateColumns: template }
          : { gridTemplateColumns: template, transform: `translateY(${top}px)` }
      }
    >
      <span role="rowheader" className="grid-name" aria-colindex={1}>
        {head ? (
          <>
            <span>{head.name}</span>
            {head.note && <span className="grid-note">{head.note}</span>}
          </>
        ) : row === undefined ? (
          <span role="img" aria-label={t`New row`}>
            +
          </span>
        ) : (
          index + 1
        )}
      </span>
      {columns.map((column, at) => {
        const raw = raws.get(`${rowId}\u0000${column.id}`);
        const fault = raw ? { severe: true } : row === undefined ? undefined : faultOf?.(index, column.id);
        const text = raw?.text ?? (row === undefined ? '' : cellText(column, row, locale));
        const isShownOnly = !column.set || column.readOnly;
        const classes = [
          column.kind === 'number' && 'grid-number',
          isShownOnly && 'grid-shown',
          fault && (fault.severe ? 'grid-wrong' : 'grid-warned'),
          at >= from && at <= to && 'grid-chosen',
          at === activeColumn && 'grid-active',
        ];
        return (
          <span
            key={column.id}
            role="gridcell"
            className={classes.filter(Boolean).join(' ') || undefined}
            aria-colindex={at + 2}
            aria-selected={at >= from && at <= to}
            aria-readonly={isShownOnly || undefined}
            aria-invalid={fault?.severe || undefined}
            onMouseDown={(event) => onPoint(event, { row: index, column: at })}
            onDoubleClick={at === activeColumn ? props.onEnter : undefined}
          >
            {at === activeColumn ? (
              <Field {...props} column={column} text={text} isShownOnly={isShownOnly === true} />
            ) : (
              text
            )}
          </span>
        );
      })}
    </div>
  );
}

/** The text field of the active cell. */
function Field<Row>({
  column,
  text,
  isShownOnly,
  index,
  row,
  head,
  editing,
  readOnly,
  describedBy,
  listId,
  option,
  matching,
  onType,
  onLeave,
  onPick,
}: RowProps<Row> & { column: Column<Row>; text: string; isShownOnly: boolean }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const name = head?.name ?? (row === undefined ? t`New row` : t`Row ${index + 1}`);
  const lists = column.kind === 'choice' && editing !== null && matching.length > 0;
  return (
    <>
      <input
        ref={field}
        className="grid-field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={`${column.name}, ${name}`}
        aria-describedby={describedBy}
        inputMode={column.kind === 'number' ? 'decimal' : undefined}
        readOnly={readOnly || isShownOnly}
        value={editing?.text ?? text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        {...(column.kind === 'choice' && {
          role: 'combobox',
          'aria-expanded': lists,
          'aria-controls': lists ? listId : undefined,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': lists && option !== null ? `${listId}-${option}` : undefined,
        })}
      />
      {lists && (
        <Options
          id={listId}
          label={column.name}
          field={field}
          options={matching}
          option={option}
          onPick={onPick}
        />
      )}
    </>
  );
}

/** What can be chosen, below the cell; the cell itself cuts off what is larger than it. */
function Options({
  id,
  label,
  field,
  options,
  option,
  onPick,
}: {
  id: string;
  label: string;
  field: React.RefObject<HTMLInputElement | null>;
  options: readonly Option[];
  option: string | null;
  onPick: (name: string) => void;
}) {
  const [place, setPlace] = useState<{ left: number; top: number; minWidth: number } | null>(null);
  useLayoutEffect(() => {
    const cell = field.current?.getBoundingClientRect();
    if (!cell) return;
    const room = window.innerHeight - cell.bottom;
    setPlace({
      left: Math.max(4, Math.min(cell.left, window.innerWidth - 248)),
      top: room > 200 ? cell.bottom : Math.max(4, cell.top - Math.min(240, options.length * 36)),
      minWidth: cell.width,
    });
  }, [field, options.length]);
  useLayoutEffect(() => {
    if (option !== null) document.getElementById(`${id}-${option}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, option]);
  return (
    <div id={id} role="listbox" aria-label={label} className="grid-options" style={place ?? undefined}>
      {options.map((each) => (
        <div
          key={each.id}
          id={`${id}-${each.id}`}
          role="option"
          aria-selected={each.id === option}
          // The field would lose the focus, and write what stands in it.
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
          }}
          onClick={() => onPick(each.name)}
        >
          {each.name}
        </div>
      ))}
    </div>
  );
}

export const GridRow = memo(Line, alike) as typeof Line;
