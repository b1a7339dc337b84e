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

/** An end that falls on midnight is said as the end of the day before: "31 March 2027, 24:00". */
export function formatEnd(locale: string, instant: string, zone: string): string {
  const before = new Date(new Date(instant).getTime() - 60_000).toISOString();
  const shown = formatInstant(locale, before, zone);
  return shown.includes('23:59') ? shown.replace('23:59', '24:00') : formatInstant(locale, instant, zone);
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
      /** An end: midnight is that of the day that ends. */
      end: (instant: string, zone: string) => formatEnd(locale, instant, zone),
      zone: (zone: string, instant: string) => zoneName(locale, zone, instant),
    }),
    [locale],
  );
}
