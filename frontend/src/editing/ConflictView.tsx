import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { changedFields, type Side } from '../form/merging';
import type { Conflict } from './draft';
import type { AnyKind } from './kinds';
import { Shown, useFieldLabel } from './shown';

/**
 * What is shown when somebody else saved first and changed the same: at each place what it was, theirs and mine, and
 * a choice between the two. Nothing is stored before every choice is made.
 */
export function ConflictView<Info>({
  kind,
  conflict,
  who,
  nameOf,
  onResolve,
}: {
  kind: AnyKind;
  conflict: Conflict<Info>;
  /** Who saved first, where that may be known. */
  who: string | null;
  /** What a place is called, where more than its field can be said; null where not. */
  nameOf?: (path: string[]) => string | null;
  onResolve: (chosen: Side[]) => void;
}) {
  const { t } = useLingui();
  const label = useFieldLabel(kind);
  const { clashes, base, mine, theirs } = conflict;
  const [chosen, setChosen] = useState<(Side | undefined)[]>(clashes.map(() => undefined));
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  const open = chosen.filter((each) => each === undefined).length;
  const clashing = new Set(clashes.map(({ path }) => path[0]));
  const onlyTheirs = changedFields(base, theirs.content).filter((name) => !clashing.has(name));
  const onlyMine = changedFields(base, mine).filter(
    (name) => !clashing.has(name) && !onlyTheirs.includes(name),
  );
  return (
    <section ref={box} className="conflict" tabIndex={-1} aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        <Trans>Somebody else saved first</Trans>
      </h2>
      <p>
        {who ? (
          <Trans>{who} has changed the same as you. Choose at each place which of the two stays.</Trans>
        ) : (
          <Trans>
            Another person has changed the same as you. Choose at each place which of the two stays.
          </Trans>
        )}
      </p>
      {clashes.map((clash, index) => {
        const [field = ''] = clash.path;
        const name = nameOf?.(clash.path) ?? label(clash.path);
        const pick = (side: Side) => setChosen(chosen.map((each, place) => (place === index ? side : each)));
        return (
          <fieldset key={clash.path.join('/')} className="clash">
            <legend>{name}</legend>
            <div className="clash-base">
              <span className="clash-head">
                <Trans>Before both</Trans>
              </span>
              <Shown kind={kind} field={field} value={clash.base} />
            </div>
            <div className="clash-sides">
              {(['theirs', 'mine'] as const).map((side) => (
                <label key={side} className="clash-side">
                  <input
                    type="radio"
                    name={clash.path.join('/')}
                    checked={chosen[index] === side}
                    onChange={() => pick(side)}
                  />
                  <span>
                    <span className="clash-head">{side === 'mine' ? t`Yours` : t`Theirs`}</span>
                    <Shown kind={kind} field={field} value={clash[side]} />
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      {onlyTheirs.length > 0 && (
        <p className="small">
          <Trans>Changed by them alone, and taken in: {onlyTheirs.map(label).join(', ')}.</Trans>
        </p>
      )}
      {onlyMine.length > 0 && (
        <p className="small">
          <Trans>Changed by you alone, and kept: {onlyMine.map(label).join(', ')}.</Trans>
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button button-strong"
          disabled={open > 0}
          onClick={() => onResolve(chosen as Side[])}
        >
          <Trans>Save this</Trans>
        </button>
        <span className="small" role="status">
          {open > 0 && (
            <Plural
              value={open}
              one="One place is still to be chosen."
              other="# places are still to be chosen."
            />
          )}
        </span>
      </div>
    </section>
  );
}
