import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { keyOf } from './draft';
import { Marks, type MatrixView } from './Matrix';
import { ordered, pairOf } from './matrix-cells';
import type { Member } from './shapes';
import { useStandingWords } from './useCellText';
import { verdictWords } from './words';

/** The matrix of one member at a time: its possible partners, the best score first. For narrow windows, and by choice. */
export function MatrixList({
  view,
  of,
  onOf,
}: {
  view: MatrixView;
  /** Whose partners are listed. */
  of: string | undefined;
  onOf: (territory: string) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const words = useStandingWords();
  const id = useId();
  const { members, cells } = view;
  const named = (member: Member) => format.name(member);
  const groups = [
    { label: t`EU side`, side: ordered(members.eu, 'name', cells, named, format.compare) },
    { label: t`Partner side`, side: ordered(members.partners, 'name', cells, named, format.compare) },
  ];
  const self = (of === undefined ? undefined : members.of(of)) ?? groups[0]?.side[0];
  if (!self) return null;
  const others = ordered(
    self.side === 'eu' ? members.partners : members.eu,
    self.territory,
    cells,
    named,
    format.compare,
  );
  return (
    <div className="matrix-list">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          <Trans>Partners of</Trans>
        </label>
        <select
          id={id}
          className="input"
          value={self.territory}
          onChange={({ target }) => onOf(target.value)}
        >
          {groups.map(({ label, side }) => (
            <optgroup key={label} label={label}>
              {side.map((member) => (
                <option key={member.territory} value={member.territory}>
                  {named(member)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <ol className="matrix-lines">
        {others.map((other) => {
          const pair = pairOf(self, other.territory);
          const key = keyOf(pair);
          const cell = cells.get(key);
          const standing = {
            isPaired: view.paired.has(key),
            isLocked: view.locks.has(key),
            isVetoed: view.vetoes.has(key),
          };
          const barred = cell !== undefined && cell.verdict !== 'admissible';
          return (
            <li key={other.territory}>
              <button
                type="button"
                className={view.selected === key ? 'matrix-line is-selected' : 'matrix-line'}
                data-pair={key}
                aria-pressed={view.selected === key}
                onClick={() => view.onSelect(pair)}
              >
                <span className="matrix-line-name">
                  {named(other)}
                  {barred && <span className="fact-qualifier">{i18n._(verdictWords[cell.verdict])}</span>}
                </span>
                <Marks {...standing} />
                <span className="sr-only">{format.series(words(standing))}</span>
                <strong>{cell === undefined || cell.score === null ? '–' : points(cell.score)}</strong>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
