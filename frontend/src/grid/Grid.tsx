// biome-ignore-all lint/a11y/useSemanticElements: the rows of a large grid are drawn in part, which a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the field in the active cell has the focus, and nothing else
import { Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormat } from '../i18n/format';
import { type Change, changeBetween, takenBack } from './changes';
import { type Column, type Wrong, written } from './columns';
import { GridRow } from './GridRow';
import { decimalSignOf } from './numbers';
import { PasteDialog } from './PasteDialog';
import { PasteNotice } from './PasteNotice';
import { type Block, blockOf, headOf, type Laid, lay, type Mapping, mappingAt, textOf } from './paste';
import { cellText, editText } from './text';
import { useWrongText } from './words';
import './grid.css';

export interface CellFault {
  text: string;
  /** Of a text that is not in the reader's language. */
  language?: string | undefined;
  severe: boolean;
}

export interface GridProps<Row> {
  /** What the grid is called. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** A row by a name that nobody else has. */
  idOf: (row: Row) => string;
  /** A new row, empty, with an id of its own. */
  fresh: () => Row;
  onChange: (rows: Row[]) => void;
  /** The most rows that there can be. */
  most?: number;
  readOnly?: boolean;
  /** The rows are always the same: none is added, none is taken out. */
  fixed?: boolean;
  /** What heads a row, where its number does not. */
  headOfRow?: (row: Row) => { name: string; note?: string | undefined };
  /** How wide that is, in rem. */
  headWidth?: number;
  headLabel?: string;
  /** What is to be said of a row while it is the active one. */
  about?: (row: Row) => string | null;
  /** What is wrong in a cell, or to be looked at. */
  faultOf?: (index: number, columnId: string) => CellFault | undefined;
  /** Told whether a text stands somewhere that cannot be understood. */
  onUnfinished?: (unfinished: boolean) => void;
  /** A cell that is to be gone to; `turn` grows each time. */
  goTo?: { row: number; columnId: string | undefined; turn: number } | null;
}

export interface Place {
  row: number;
  column: number;
}

export interface Editing {
  text: string;
  /** Typing over a cell: arrows go on to the next. Going into it with F2 or a second click: they move within the text. */
  by: 'typing' | 'entering';
}

export interface Raw {
  text: string;
  wrong: Wrong;
}

interface Pending {
  block: Block;
  at: Place;
  mapping: Mapping;
  headed: boolean;
}

interface Pasted<Row> {
  laid: Laid<Row>;
  block: Block;
  mapping: Mapping;
  at: number;
  change: Change<Row>;
}

/** Beyond this only the rows that are seen are drawn. */
const drawnAll = 100;
const rowRem = 2.25;
const keyOf = (rowId: string, columnId: string) => `${rowId}\u0000${columnId}`;

/**
 * A grid that is written by keyboard, and that takes a paste from any spreadsheet.
 *
 * The active cell always holds a text field, so that whatever is typed goes into it as the browser does it: input methods
 * for Chinese and Japanese begin with the first key, which a cell that becomes a field on that key would lose.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, rows, columns, idOf, fresh, onChange, most = 2000, readOnly = false, fixed = false } = props;
  const { headOfRow, headWidth = 3.2, headLabel, about, faultOf, onUnfinished, goTo } = props;
  const { t } = useLingui();
  const { locale } = useFormat();
  const wrongText = useWrongText();
  const sign = decimalSignOf(locale);
  const ids = useId();
  const [active, setActive] = useState<Place>(() => firstPlace(columns));
  const [anchor, setAnchor] = useState<Place>(active);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [option, setOption] = useState<string | null>(null);
  const [raws, setRaws] = useState<ReadonlyMap<string, Raw>>(new Map());
  const [history, setHistory] = useState<Change<Row>[]>([]);
  const [pending, setPending] = useState<Pending | null>(null);
  const [pasted, setPasted] = useState<Pasted<Row> | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const latest = useRef(rows);
  latest.current = rows;

  const grows = !readOnly && !fixed && rows.length < most;
  const count = rows.length + (grows ? 1 : 0);
  const lastColumn = columns.length - 1;
  const place = {
    row: Math.max(0, Math.min(active.row, count - 1)),
    column: Math.min(active.column, lastColumn),
  };
  const start = {
    row: Math.max(0, Math.min(anchor.row, count - 1)),
    column: Math.min(anchor.column, lastColumn),
  };
  const chosen = {
    top: Math.min(place.row, start.row),
    bottom: Math.max(place.row, start.row),
    left: Math.min(place.column, start.column),
    right: Math.max(place.column, start.column),
  };
  const column = columns[place.column] as Column<Row>;
  const isVirtual = count > drawnAll;
  const rowHeight = useMemo(
    () => rowRem * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16),
    [],
  );
  const virtual = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head stays above the rows.
    scrollPaddingStart: rowHeight,
    initialRect: { width: 800, height: 600 },
  });

  // Texts of rows that are no more, or whose cell was written since, are told no longer.
  const present = useMemo(() => new Set(rows.map(idOf)), [rows, idOf]);
  const open = useMemo(
    () => [...raws.keys()].filter((key) => present.has(key.split('\u0000')[0] ?? '')),
    [raws, present],
  );
  const isUnfinished = open.length > 0 || editing !== null;
  const tell = useRef(onUnfinished);
  tell.current = onUnfinished;
  useEffect(() => tell.current?.(isUnfinished), [isUnfinished]);
  useEffect(() => () => tell.current?.(false), []);

  const move = useCallback((to: Place, extend = false) => {
    wantsFocus.current = true;
    setEditing(null);
    setOption(null);
    setActive(to);
    if (!extend) setAnchor(to);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the active cell is another one
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    if (isVirtual) virtual.scrollToIndex(place.row, { align: 'auto' });
    const field = () => box.current?.querySelector<HTMLInputElement>('.grid-field');
    const focus = () => {
      const input = field();
      if (!input) return;
      wantsFocus.current = false;
      input.focus({ preventScroll: true });
      input.select();
      reveal(box.current, input.closest<HTMLElement>('[role=gridcell]'));
    };
    focus();
    // A row that was out of sight is drawn a moment later.
    if (wantsFocus.current) requestAnimationFrame(() => requestAnimationFrame(focus));
  }, [place.row, place.column, start.row, start.column, editing === null]);

  const goes = goTo?.turn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!goTo) return;
    const index = columns.findIndex(({ id }) => id === goTo.columnId);
    move({ row: goTo.row, column: Math.max(0, index) });
    box.current?.scrollIntoView?.({ block: 'center' });
  }, [goes]);

  const remember = (before: readonly Row[], after: readonly Row[]) => {
    const change = changeBetween(before, after, idOf);
    setHistory((steps) => [...steps.slice(-49), change]);
    return change;
  };
  const put = (after: Row[]) => {
    const change = remember(latest.current, after);
    latest.current = after;
    onChange(after);
    return change;
  };
  const setRaw = (changes: Map<string, Raw | null>) =>
    setRaws((before) => {
      const next = new Map(before);
      for (const [key, raw] of changes) {
        if (raw) next.set(key, raw);
        else next.delete(key);
      }
      return next;
    });

  /** Writes one text into cells; a cell that is only shown is left alone. */
  const write = (cells: readonly Place[], text: string) => {
    const after = [...latest.current];
    const changes = new Map<string, Raw | null>();
    for (const { row: index, column: at } of cells) {
      const target = columns[at];
      if (!target?.set || target.readOnly || index > after.length) continue;
      if (index === after.length && text.trim() === '') continue;
      const row = after[index] ?? fresh();
      const key = keyOf(idOf(row), target.id);
      const next = written(target, row, text, sign);
      changes.set(key, 'wrong' in next ? { text: text.trim(), wrong: next.wrong } : null);
      after[index] = 'wrong' in next ? target.set(row, null) : next.row;
    }
    if (changes.size === 0) return;
    setRaw(changes);
    put(after);
  };
  const commit = (text: string) => {
    const row = rows[place.row];
    setPasted(null);
    if (row === undefined || text !== editText(column, row, raws.get(keyOf(idOf(row), column.id)), sign)) {
      write([place], text);
    }
    setEditing(null);
    setOption(null);
  };
  const cellsChosen = () => {
    const cells: Place[] = [];
    for (let row = chosen.top; row <= chosen.bottom; row++) {
      for (let at = chosen.left; at <= chosen.right; at++) cells.push({ row, column: at });
    }
    return cells;
  };
  const undo = () => {
    const step = history.at(-1);
    if (!step) return;
    const after = takenBack(latest.current, step, idOf);
    latest.current = after;
    onChange(after);
    setHistory(history.slice(0, -1));
    setRaws(
      (before) => new Map([...before].filter(([key]) => !step.before.has(key.split('\u0000')[0] ?? ''))),
    );
    setPasted(null);
    wantsFocus.current = true;
    setActive({ ...place });
    setAnchor({ ...place });
  };
  const takeOut = () => {
    const after = latest.current.filter((_, index) => index < chosen.top || index > chosen.bottom);
    if (after.length === latest.current.length) return;
    put(after);
    setPasted(null);
    move({ row: Math.min(chosen.top, after.length), column: place.column });
  };

  const layDown = (block: Block, mapping: Mapping, at: number, choose?: ',' | '.') => {
    const laid = lay({
      rows: latest.current,
      columns,
      block,
      mapping,
      at,
      fresh,
      idOf,
      sign: choose ?? sign,
      isChosen: choose !== undefined,
      most: fixed ? latest.current.length : most,
    });
    const changes = new Map<string, Raw | null>();
    for (let index = at; index < at + laid.count; index++) {
      for (const id of mapping) if (id) changes.set(keyOf(idOf(laid.rows[index] as Row), id), null);
    }
    for (const { rowId, columnId, text, wrong } of laid.unread) {
      changes.set(keyOf(rowId, columnId), { text, wrong });
    }
    setRaw(changes);
    const change = put(laid.rows);
    setPasted({ laid, block, mapping, at, change });
    const first = columns.findIndex(({ id }) => id === mapping.find((each) => each !== null));
    const last = columns.findIndex(({ id }) => id === mapping.findLast((each) => each !== null));
    wantsFocus.current = true;
    setEditing(null);
    setActive({ row: at, column: Math.max(0, first) });
    setAnchor({ row: at + Math.max(0, laid.count - 1), column: Math.max(0, last) });
  };
  /** Reads the last paste with the other sign. */
  const readOtherwise = (choose: ',' | '.') => {
    if (!pasted) return;
    const restored = takenBack(latest.current, pasted.change, idOf);
    latest.current = restored;
    setHistory((steps) => steps.slice(0, -1));
    layDown(pasted.block, pasted.mapping, pasted.at, choose);
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (readOnly || (editing !== null && !/[\t\n\r]/.test(text))) return;
    event.preventDefault();
    const block = blockOf(text);
    if (block.length === 0) return;
    if (block.length === 1 && block[0]?.length === 1) {
      setPasted(null);
      write(cellsChosen(), block[0][0] ?? '');
      setEditing(null);
      return;
    }
    const at = { row: chosen.top, column: chosen.left };
    const mapping = mappingAt(block, columns, at.column);
    if (fixed) return layDown(block, mapping, at.row);
    const head = headOf(block, columns);
    if (head.kind === 'known' && head.whole) return layDown(block.slice(1), head.mapping, at.row);
    const overflows = mapping.some(
      (id, index) => id === null && block.some((row) => (row[index] ?? '').trim() !== ''),
    );
    if (head.kind === 'none' && !overflows) return layDown(block, mapping, at.row);
    setPending({
      block,
      at,
      headed: head.kind !== 'none',
      mapping: head.kind === 'known' ? head.mapping : mapping,
    });
  };
  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (editing !== null) return;
    event.preventDefault();
    const block: (string | number | null)[][] = [];
    for (let index = chosen.top; index <= Math.min(chosen.bottom, rows.length - 1); index++) {
      const row = rows[index] as Row;
      block.push(
        columns.slice(chosen.left, chosen.right + 1).map((each) => {
          const raw = raws.get(keyOf(idOf(row), each.id));
          if (raw) return raw.text;
          return each.kind === 'number' ? each.get(row) : cellText(each, row, locale);
        }),
      );
    }
    event.clipboardData.setData('text/plain', textOf(block, sign));
    if (cut && !readOnly) write(cellsChosen(), '');
  };

  const isWritable = (at: number) => Boolean(columns[at]?.set) && !columns[at]?.readOnly;
  /** The next cell that can be written, in reading order; null at either end. */
  const beside = (step: 1 | -1): Place | null => {
    let { row, column: at } = place;
    for (;;) {
      at += step;
      if (at > lastColumn) {
        at = 0;
        row++;
      } else if (at < 0) {
        at = lastColumn;
        row--;
      }
      if (row < 0 || row >= count) return null;
      if (readOnly || isWritable(at)) return { row, column: at };
    }
  };

  const options = column.kind === 'choice' && editing ? (column.options ?? []) : [];
  const matching = editing
    ? options.filter(({ name, id, aliases }) => fits(editing.text, name, id, aliases))
    : [];

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that belong to an input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: shift } = event;
    const command = event.ctrlKey || event.metaKey;
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const step = (rowStep: number, columnStep: number) => {
      take();
      move(
        {
          row: Math.max(0, Math.min(count - 1, place.row + rowStep)),
          column: Math.max(0, Math.min(lastColumn, place.column + columnStep)),
        },
        shift && editing === null,
      );
    };
    if (editing !== null) {
      if (matching.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
        take();
        const at = matching.findIndex(({ id }) => id === option);
        const next = key === 'ArrowDown' ? at + 1 : at < 0 ? matching.length - 1 : at - 1;
        setOption(matching[(next + matching.length) % matching.length]?.id ?? null);
        return;
      }
      const picked = matching.find(({ id }) => id === option)?.name ?? editing.text;
      if (key === 'Escape') {
        take();
        wantsFocus.current = true;
        setEditing(null);
        setOption(null);
      } else if (key === 'Enter') {
        commit(picked);
        step(shift ? -1 : 1, 0);
      } else if (key === 'Tab') {
        const next = beside(shift ? -1 : 1);
        commit(picked);
        if (next) {
          take();
          move(next);
        }
      } else if (editing.by === 'typing' && column.kind !== 'choice' && key.startsWith('Arrow')) {
        commit(editing.text);
        step(
          key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0,
          key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0,
        );
      }
      return;
    }
    const enter = () => {
      take();
      const row = rows[place.row];
      if (readOnly || !isWritable(place.column)) return;
      setEditing({
        text: row === undefined ? '' : editText(column, row, raws.get(keyOf(idOf(row), column.id)), sign),
        by: 'entering',
      });
    };
    if (event.altKey) {
      if (key === 'ArrowDown' && column.kind === 'choice') enter();
      return;
    }
    switch (key) {
      case 'ArrowUp':
        return step(command ? -count : -1, 0);
      case 'ArrowDown':
        return step(command ? count : 1, 0);
      case 'ArrowLeft':
        return step(0, command ? -columns.length : -1);
      case 'ArrowRight':
        return step(0, command ? columns.length : 1);
      case 'Home':
        return step(command ? -count : 0, -columns.length);
      case 'End':
        return step(command ? count : 0, columns.length);
      case 'PageUp':
        return step(-12, 0);
      case 'PageDown':
        return step(12, 0);
      case 'Enter':
        return step(shift ? -1 : 1, 0);
      case 'Tab': {
        const next = beside(shift ? -1 : 1);
        if (!next) return;
        take();
        return move(next);
      }
      case 'F2':
        return enter();
      case 'Delete':
      case 'Backspace':
        take();
        if (!readOnly) {
          setPasted(null);
          write(cellsChosen(), '');
        }
        return;
      case 'Escape':
        take();
        if (chosen.top !== chosen.bottom || chosen.left !== chosen.right) move(place);
        else (ways.current?.querySelector('button') ?? box.current)?.focus();
        return;
    }
    if (command && key.toLowerCase() === 'z' && !shift) {
      take();
      undo();
    } else if (command && key.toLowerCase() === 'a') {
      take();
      wantsFocus.current = true;
      setAnchor({ row: 0, column: 0 });
      setActive({ row: Math.max(0, rows.length - 1), column: lastColumn });
    }
  };

  const pointing = useRef<(event: MouseEvent, to: Place) => void>(() => {});
  pointing.current = (event, to) => {
    if (event.button !== 0) return;
    const same = to.row === place.row && to.column === place.column;
    if (same && !event.shiftKey && (event.target as HTMLElement).matches('.grid-field')) return;
    event.preventDefault();
    if (editing) commit(editing.text);
    move(to, event.shiftKey);
  };
  // The same for ever, so that rows at rest are not drawn anew.
  const onPoint = useCallback((event: MouseEvent, to: Place) => pointing.current(event, to), []);

  const activeRow = rows[place.row];
  const activeRaw = activeRow === undefined ? undefined : raws.get(keyOf(idOf(activeRow), column.id));
  const activeFault: CellFault | undefined = activeRaw
    ? { text: wrongText(activeRaw.wrong, column), severe: true }
    : activeRow === undefined
      ? undefined
      : faultOf?.(place.row, column.id);
  const template = `${headWidth}rem ${columns.map(({ width }) => `${width}rem`).join(' ')}`;
  const items = isVirtual
    ? virtual.getVirtualItems().map(({ index, start: top }) => ({ index, top }))
    : Array.from({ length: count }, (_, index) => ({ index, top: null }));
  const selected = chosen.bottom - chosen.top + 1;
  const rowNumber = place.row + 1;
  const activeName = activeRow === undefined ? undefined : headOfRow?.(activeRow).name;
  const said = activeRow === undefined ? null : about?.(activeRow);

  const draw = ({ index, top }: { index: number; top: number | null }) => {
    const row = rows[index];
    const isActive = index === place.row;
    const isChosen = index >= chosen.top && index <= chosen.bottom;
    return (
      <GridRow
        key={row === undefined ? 'new' : idOf(row)}
        index={index}
        row={row}
        rowId={row === undefined ? '' : idOf(row)}
        top={top}
        template={template}
        columns={columns}
        head={row === undefined ? undefined : headOfRow?.(row)}
        activeColumn={isActive ? place.column : -1}
        from={isChosen ? chosen.left : -1}
        to={isChosen ? chosen.right : -1}
        editing={isActive ? editing : null}
        raws={raws}
        faultOf={faultOf}
        locale={locale}
        readOnly={readOnly}
        describedBy={`${ids}-told`}
        listId={`${ids}-options`}
        option={isActive ? option : null}
        matching={isActive ? matching : noOptions}
        onPoint={onPoint}
        onType={(text) => {
          setEditing({ text, by: editing?.by ?? 'typing' });
          setOption(null);
        }}
        onEnter={() => {
          if (readOnly || !isWritable(place.column) || editing) return;
          setEditing({
            text: row === undefined ? '' : editText(column, row, raws.get(keyOf(idOf(row), column.id)), sign),
            by: 'entering',
          });
        }}
        onLeave={() => editing && commit(editing.text)}
        onPick={(name) => {
          commit(name);
          wantsFocus.current = true;
        }}
      />
    );
  };

  return (
    <div className="grid-box">
      <p className="help" id={`${ids}-help`}>
        {readOnly ? (
          <Trans>Arrows move between the cells; Escape leaves the grid.</Trans>
        ) : (
          <Trans>
            Type into a cell, or paste a block from a spreadsheet. Arrows, Tab and Enter move; F2 goes into a
            cell; Escape leaves the grid.
          </Trans>
        )}
      </p>
      <div
        ref={box}
        role="grid"
        className="grid"
        aria-label={label}
        aria-describedby={`${ids}-help`}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={readOnly || undefined}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="grid-row grid-head"
          style={{ gridTemplateColumns: template }}
        >
          <span role="columnheader" className="grid-corner" aria-colindex={1}>
            <span className={headLabel ? undefined : 'sr-only'}>{headLabel ?? t`Row`}</span>
          </span>
          {columns.map(({ id, name, kind, help }, index) => (
            <span
              key={id}
              role="columnheader"
              className={kind === 'number' ? 'grid-number' : undefined}
              aria-colindex={index + 2}
              title={help}
            >
              {name}
            </span>
          ))}
        </div>
        <div
          role="rowgroup"
          className={isVirtual ? 'grid-body grid-virtual' : 'grid-body'}
          style={isVirtual ? { height: `${virtual.getTotalSize()}px` } : undefined}
        >
          {items.map(draw)}
        </div>
      </div>
      <p id={`${ids}-told`} className="grid-told" aria-live="polite">
        {activeFault && (
          <span className={activeFault.severe ? 'grid-severe' : 'grid-mild'} lang={activeFault.language}>
            {activeName === undefined
              ? t`Row ${rowNumber}, ${column.name}: ${activeFault.text}`
              : t`${activeName}, ${column.name}: ${activeFault.text}`}
          </span>
        )}
        {said && <span>{said}</span>}
      </p>
      {pasted && (
        <PasteNotice
          laid={pasted.laid}
          usual={sign}
          onSign={readOtherwise}
          onUndo={undo}
          onFirst={() => {
            const [first] = pasted.laid.unread;
            if (!first) return;
            move({
              row: rows.findIndex((row) => idOf(row) === first.rowId),
              column: columns.findIndex(({ id }) => id === first.columnId),
            });
          }}
        />
      )}
      {!readOnly && (
        <div ref={ways} className="buttons grid-ways">
          {!fixed && (
            <>
              <button
                type="button"
                className="button"
                disabled={!grows}
                onClick={() => move({ row: rows.length, column: 0 })}
              >
                <Trans>Add a row</Trans>
              </button>
              <button type="button" className="button" disabled={chosen.top >= rows.length} onClick={takeOut}>
                {selected > 1 ? (
                  <Trans>Take out the chosen rows</Trans>
                ) : (
                  <Trans>Take out row {rowNumber}</Trans>
                )}
              </button>
            </>
          )}
          <button type="button" className="button" disabled={history.length === 0} onClick={undo}>
            <Trans>Undo</Trans>
          </button>
        </div>
      )}
      {pending && (
        <PasteDialog
          block={pending.block}
          columns={columns}
          first={pending.mapping}
          headed={pending.headed}
          onClose={() => {
            setPending(null);
            wantsFocus.current = true;
            setActive({ ...place });
          }}
          onPaste={(mapping, headed) => {
            setPending(null);
            layDown(headed ? pending.block.slice(1) : pending.block, mapping, pending.at.row);
          }}
        />
      )}
    </div>
  );
}

const noOptions: never[] = [];

/** The first cell that can be written. */
function firstPlace<Row>(columns: readonly Column<Row>[]): Place {
  return {
    row: 0,
    column: Math.max(
      0,
      columns.findIndex(({ set, readOnly }) => set && !readOnly),
    ),
  };
}

function fits(text: string, name: string, id: string, aliases: readonly string[] = []): boolean {
  const sought = text.normalize('NFKC').trim().toLowerCase();
  return sought === '' || [name, id, ...aliases].some((each) => each.toLowerCase().includes(sought));
}

/** Scrolls the grid, and nothing around it, so that a cell is not under its head or beside it. */
function reveal(grid: HTMLElement | null, cell: HTMLElement | null) {
  const head = grid?.querySelector<HTMLElement>('.grid-head');
  const corner = grid?.querySelector<HTMLElement>('.grid-corner');
  if (!grid || !cell || !head || !corner) return;
  const frame = grid.getBoundingClientRect();
  const here = cell.getBoundingClientRect();
  const top = frame.top + head.offsetHeight;
  const left = frame.left + corner.offsetWidth;
  if (here.top < top) grid.scrollTop -= top - here.top;
  else if (here.bottom > frame.top + grid.clientHeight) {
    grid.scrollTop += here.bottom - frame.top - grid.clientHeight;
  }
  if (here.left < left) grid.scrollLeft -= left - here.left;
  else if (here.right > frame.left + grid.clientWidth) {
    grid.scrollLeft += here.right - frame.left - grid.clientWidth;
  }
}
