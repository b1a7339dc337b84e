import { useMemo } from 'react';
import { useFormat } from './format';

/** The zone that the reader's device keeps. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Whether the browser knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at an instant: "31 March 2027, 23:59". */
export function formatInstant(locale: string, instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: isZone(zone) ? zone : 'UTC',
  }).format(new Date(instant));
}

/** What the time of a zone is called at an instant: "Central European Summer Time". */
export function zoneName(locale: string, zone: string, instant: string): string {
  if (!isZone(zone)) return zone;
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Whether two zones show the same at an instant. */
export function sameClock(instant: string, one: string, other: string): boolean {
  return formatInstant('en-GB', instant, one) === formatInstant('en-GB', instant, other);
}

/** Instants in the zones of others, in the reader's language. */
export function useInstants() {
  const { locale } = useFormat();
  return useMemo(
    () => ({
      /** "31 March 2027, 23:59" */
      at: (instant: string, zone: string) => formatInstant(locale, instant, zone),
      zone: (zone: string, instant: string) => zoneName(locale, zone, instant),
    }),
    [locale],
  );
}
