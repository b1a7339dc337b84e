import { useCallback } from 'react';
import { useFormat } from '../i18n/format';

/** An instant of the wire in the reader's own time: "24 November 2026, 13:05". */
export function useTime(): (instant: string) => string {
  const { locale } = useFormat();
  return useCallback(
    (instant) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant)),
    [locale],
  );
}
