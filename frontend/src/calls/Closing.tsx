import { Trans } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { formatEnd, formatInstant, ownZone, sameClock, zoneName } from '../i18n/instants';
import './calls.css';

/** A moment of a call in the call's own zone and, where the reader's clock shows something else, in the reader's. */
export function Moment({
  at,
  zone,
  end = false,
  inline = false,
}: {
  at: string;
  zone: string;
  end?: boolean;
  /** Within a sentence: all of it in one line. */
  inline?: boolean;
}) {
  const { locale } = useFormat();
  const own = ownZone();
  const there = end ? formatEnd(locale, at, zone) : formatInstant(locale, at, zone);
  const name = zoneName(locale, zone, at);
  const here = end ? formatEnd(locale, at, own) : formatInstant(locale, at, own);
  const differs = !sameClock(at, zone, own);
  const time = (
    <time dateTime={at} className="together">
      {there}
    </time>
  );
  if (inline) {
    return (
      <span className="moment">
        {time}{' '}
        <span className="moment-zone">
          ({name}
          {differs && (
            <>
              {'; '}
              <Trans>on your clock: {here}</Trans>
            </>
          )}
          )
        </span>
      </span>
    );
  }
  return (
    <span className="moment">
      {time} <span className="moment-zone">({name})</span>
      {differs && (
        <span className="moment-own">
          <Trans>on your clock: {here}</Trans>
        </span>
      )}
    </span>
  );
}
