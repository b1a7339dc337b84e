import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { keyOf } from './draft';
import { type Cells, heatOf, moved, type Order, ordered } from './matrix-cells';
import type { Members } from './members';
import type { Cell, Member, Pair } from './shapes';
import { useCellText } from './useCellText';

export interface MatrixView {
  members: Members;
  cells: Cells;
  range: readonly [number, number];
  /** Keys of the pairs that the run makes. */
  paired: ReadonlySet<string>;
  locks: ReadonlySet<string>;
  vetoes: ReadonlySet<string>;
  selected: string | undefined;
  onSelect: (pair: Pair) => void;
  onToggle: (kind: 'lock' | 'veto', pair: Pair) => void;
}

/**
 * All scores of a cohort: the EU side in rows, the partners in columns. Arrow keys move, Enter explains a cell, L locks
 * and V vetoes a pair for the next run.
 */
export function Matrix({
  view,
  rows: rowOrder,
  columns: columnOrder,
  onRows,
  onColumns,
}: {
  view: MatrixView;
  rows: Order;
  columns: Order;
  onRows: (order: Order) => void;
  onColumns: (order: Order) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const { members, cells } = view;
  const named = (member: Member) => format.name(member);
  const rows = ordered(members.eu, rowOrder, cells, named, format.compare);
  const columns = ordered(members.partners, columnOrder, cells, named, format.compare);
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    table.current?.querySelector<HTMLElement>(`[data-at="${row}/${column}"]`)?.focus();
  }, [row, column]);

  // One handler for all cells: there may be thousands, and each then changes with what it shows alone.
  const cellOf = (target: EventTarget): { here: [number, number]; pair: Pair } | null => {
    const place = (target as HTMLElement)
      .closest<HTMLElement>('[data-at]')
      ?.dataset.at?.split('/')
      .map(Number);
    if (!place) return null;
    const here: [number, number] = [place[0] ?? 0, place[1] ?? 0];
    return {
      here,
      pair: { eu: rows[here[0]]?.territory ?? '', partner: columns[here[1]]?.territory ?? '' },
    };
  };
  const choose = (event: React.MouseEvent) => {
    const found = cellOf(event.target);
    if (!found) return;
    setAt(found.here);
    // The heads have a handler of their own.
    if (found.here[0] >= 0 && found.here[1] >= 0) view.onSelect(found.pair);
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const found = cellOf(event.target);
    if (!found) return;
    const { here, pair } = found;
    const key = event.key.toLowerCase();
    const isCell = here[0] >= 0 && here[1] >= 0;
    if (isCell && !event.ctrlKey && key === 'l') view.onToggle('lock', pair);
    else if (isCell && !event.ctrlKey && key === 'v') view.onToggle('veto', pair);
    else {
      const next = moved(here, event.key, rows.length, columns.length, event.ctrlKey);
      if (!next) return;
      wanted.current = true;
      setAt(next);
    }
    event.preventDefault();
  };

  return (
    <div className="score-matrix-frame">
      {/* biome-ignore-start lint/a11y/noNoninteractiveElementToInteractiveRole: one moves in it by keys */}
      <table
        ref={table}
        className="score-matrix"
        role="grid"
        aria-label={t`Scores of every possible pair`}
        onKeyDown={press}
        onClick={choose}
      >
        <thead>
          <tr>
            <td className="score-matrix-corner">
              <span className="small">
                <Trans>EU side / partners</Trans>
              </span>
            </td>
            {columns.map((member, c) => (
              <th
                key={member.territory}
                scope="col"
                aria-sort={rowOrder === member.territory ? 'descending' : undefined}
              >
                <button
                  type="button"
                  className="score-matrix-head"
                  data-at={`-1/${c}`}
                  tabIndex={row === -1 && column === c ? 0 : -1}
                  title={t`Sort the rows by their score with ${named(member)}`}
                  onClick={() => onRows(rowOrder === member.territory ? 'name' : member.territory)}
                >
                  <span>{named(member)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((eu, r) => (
            <tr key={eu.territory}>
              <th scope="row">
                <button
                  type="button"
                  className="score-matrix-side"
                  data-at={`${r}/-1`}
                  tabIndex={column === -1 && row === r ? 0 : -1}
                  aria-pressed={columnOrder === eu.territory}
                  title={t`Sort the columns by their score with ${named(eu)}`}
                  onClick={() => onColumns(columnOrder === eu.territory ? 'name' : eu.territory)}
                >
                  {named(eu)}
                </button>
              </th>
              {columns.map((partner, c) => {
                const key = keyOf({ eu: eu.territory, partner: partner.territory });
                return (
                  <MatrixCell
                    key={partner.territory}
                    at={`${r}/${c}`}
                    isStop={r === row && c === column}
                    eu={eu}
                    partner={partner}
                    cell={cells.get(key)}
                    heat={heatOf(cells.get(key)?.score ?? null, view.range)}
                    isPaired={view.paired.has(key)}
                    isLocked={view.locks.has(key)}
                    isVetoed={view.vetoes.has(key)}
                    isSelected={view.selected === key}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noNoninteractiveElementToInteractiveRole: one moves in it by keys */}
    </div>
  );
}

const MatrixCell = memo(
  function MatrixCell({
    at,
    isStop,
    eu,
    partner,
    cell,
    heat,
    isPaired,
    isLocked,
    isVetoed,
    isSelected,
  }: {
    at: string;
    isStop: boolean;
    eu: Member;
    partner: Member;
    cell: Cell | undefined;
    heat: number;
    isPaired: boolean;
    isLocked: boolean;
    isVetoed: boolean;
    isSelected: boolean;
  }) {
    const points = usePoints();
    const text = useCellText();
    const pair = { eu: eu.territory, partner: partner.territory };
    const barred = cell !== undefined && cell.verdict !== 'admissible';
    const classes = [
      `heat-${barred ? 0 : heat}`,
      isPaired && 'is-paired',
      isSelected && 'is-selected',
      barred && 'is-barred',
    ];
    return (
      <td className={classes.filter(Boolean).join(' ')}>
        <button
          type="button"
          data-at={at}
          data-pair={keyOf(pair)}
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isSelected}
          aria-label={text(eu, partner, cell, { isPaired, isLocked, isVetoed })}
        >
          <span>{cell === undefined || cell.score === null ? '–' : points(cell.score)}</span>
          <Marks isPaired={isPaired} isLocked={isLocked} isVetoed={isVetoed} />
        </button>
      </td>
    );
  },
  (a, b) =>
    a.at === b.at &&
    a.isStop === b.isStop &&
    a.cell === b.cell &&
    a.heat === b.heat &&
    a.isPaired === b.isPaired &&
    a.isLocked === b.isLocked &&
    a.isVetoed === b.isVetoed &&
    a.isSelected === b.isSelected &&
    a.eu === b.eu &&
    a.partner === b.partner,
);

export function Marks({
  isPaired,
  isLocked,
  isVetoed,
}: {
  isPaired: boolean;
  isLocked: boolean;
  isVetoed: boolean;
}) {
  if (!isPaired && !isLocked && !isVetoed) return null;
  return (
    <span className="cell-marks" aria-hidden="true">
      {isPaired && <span className="cell-mark mark-paired" />}
      {isLocked && <span className="cell-mark mark-locked" />}
      {isVetoed && <span className="cell-mark mark-vetoed" />}
    </span>
  );
}

/** What the marks of the matrix mean. */
export function MatrixLegend() {
  return (
    <ul className="matrix-legend small">
      <li>
        <span className="legend-heat" aria-hidden="true">
          {[1, 2, 3, 4, 5].map((heat) => (
            <span key={heat} className={`heat-${heat}`} />
          ))}
        </span>
        <Trans>lowest to highest score</Trans>
      </li>
      <li>
        <span className="legend-barred heat-0 is-barred" aria-hidden="true">
          12.3
        </span>
        <Trans>cannot be a pair</Trans>
      </li>
      <li>
        <strong aria-hidden="true">●</strong> <Trans>paired by the run shown</Trans>
      </li>
      <li>
        <strong aria-hidden="true">L</strong> <Trans>locked for the next run</Trans>
      </li>
      <li>
        <strong aria-hidden="true">V</strong> <Trans>vetoed for the next run</Trans>
      </li>
      <li className="legend-keys">
        <Trans>Keys: arrows move, Enter explains, L locks, V vetoes.</Trans>
      </li>
    </ul>
  );
}
