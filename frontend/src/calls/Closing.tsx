import { Trans } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { formatEnd, formatInstant, ownZone, sameClock, zoneName } from '../i18n/instants';

/** A moment of a call in the call's own zone and, where the reader's clock shows something else, in the reader's. */
export function Moment({ at, zone, end = false }: { at: string; zone: string; end?: boolean }) {
  const { locale } = useFormat();
  const own = ownZone();
  const there = end ? formatEnd(locale, at, zone) : formatInstant(locale, at, zone);
  const name = zoneName(locale, zone, at);
  const here = end ? formatEnd(locale, at, own) : formatInstant(locale, at, own);
  return (
    <span className="moment">
      <time dateTime={at} className="together">
        {there}
      </time>{' '}
      <span className="moment-zone">({name})</span>
      {!sameClock(at, zone, own) && (
        <span className="moment-own">
          <Trans>on your clock: {here}</Trans>
        </span>
      )}
    </span>
  );
}
