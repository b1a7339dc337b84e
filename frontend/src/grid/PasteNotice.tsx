import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { DecimalSign } from './numbers';
import type { Laid } from './paste';

/** What came of a paste, and the ways to have it otherwise. */
export function PasteNotice<Row>({
  laid,
  usual,
  onSign,
  onUndo,
  onFirst,
}: {
  laid: Laid<Row>;
  /** The sign of the reader's language. */
  usual: DecimalSign;
  onSign: (sign: DecimalSign) => void;
  onUndo: () => void;
  onFirst: () => void;
}) {
  const { t } = useLingui();
  const { count, unread, leftOut, rowsLeftOut, sign, isGuess } = laid;
  const other = sign === ',' ? '.' : ',';
  const words = { ',': t`a comma`, '.': t`a point` };
  const [now, instead] = [words[sign], words[other]];
  return (
    <div className="grid-notice">
      <p role="status">
        <Plural value={count} one="# row is pasted." other="# rows are pasted." />{' '}
        {(isGuess || sign !== usual) && <Trans>Numbers were read with {now} before the fraction.</Trans>}{' '}
        {unread.length > 0 && (
          <Plural
            value={unread.length}
            one="# text could not be understood, and is marked."
            other="# texts could not be understood, and are marked."
          />
        )}{' '}
        {leftOut > 0 && (
          <Plural
            value={leftOut}
            one="# text has no place here, and was left out."
            other="# texts have no place here, and were left out."
          />
        )}{' '}
        {rowsLeftOut > 0 && (
          <Plural
            value={rowsLeftOut}
            one="There was no room for # row."
            other="There was no room for # rows."
          />
        )}
      </p>
      <p className="buttons">
        {unread.length > 0 && (
          <button type="button" className="button" onClick={onFirst}>
            <Trans>Go to the first</Trans>
          </button>
        )}
        {(isGuess || sign !== usual) && (
          <button type="button" className="button" onClick={() => onSign(other)}>
            <Trans>Read them with {instead}</Trans>
          </button>
        )}
        <button type="button" className="button" onClick={onUndo}>
          <Trans>Undo the paste</Trans>
        </button>
      </p>
    </div>
  );
}
