import { Trans } from '@lingui/react/macro';
import { InLanguage } from './InLanguage';
import './published.css';

/** The same in two words, at each part of a page and each picture that shows such figures. */
export function InventedMark({ of }: { of: readonly { isInvented: boolean }[] }) {
  if (!of.some(({ isInvented }) => isInvented)) return null;
  return (
    <p className="invented-mark">
      <Trans>Invented for demonstration.</Trans>
    </p>
  );
}

/** Says on every page and at every picture that shows such figures that nobody measured them. */
export function Invented({ note, language }: { note?: string | null; language?: string | null }) {
  return (
    <p className="invented" role="note">
      <strong>
        <Trans>Invented for demonstration.</Trans>
      </strong>{' '}
      <Trans>These figures show what a report looks like. Nobody measured or promised them.</Trans>
      {note && (
        <>
          {' '}
          <InLanguage of={language}>{note}</InLanguage>
        </>
      )}
    </p>
  );
}
