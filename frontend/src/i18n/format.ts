import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { countryName } from './countries';
import { defaultLanguage, isLanguage, languages } from './languages';

export type Precision = 'day' | 'month' | 'year';

/** A calendar day of the wire (`2018-04-24`) as an instant in UTC, so that no time zone moves it. */
function day(iso: string): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a day: ${iso}`);
  return date;
}

const parts: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date with as much of it as is known: "24 April 2018", "April 2018" or "2018". */
export function formatDate(locale: string, iso: string, precision: Precision = 'day'): string {
  return new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' }).format(day(iso));
}

/** First to last day, written once where they are the same at the precision given. */
export function formatDates(locale: string, from: string, to: string, precision: Precision): string {
  const start = formatDate(locale, from, precision);
  if (start === formatDate(locale, to, precision)) return start;
  const format = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' });
  return format.formatRange(day(from), day(to)).replace(/\u2009?–\u2009?/, '–');
}

export function formatNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Large totals in words that can be said aloud: "341 million". */
export function formatCompact(locale: string, value: number): string {
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(value);
}

/** "a, b and c" */
export function formatList(locale: string, values: string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);
}

/** The formats of the reader's language. */
export function useFormat() {
  const { i18n } = useLingui();
  const language = isLanguage(i18n.locale) ? i18n.locale : defaultLanguage;
  return useMemo(() => {
    const { locale } = languages[language];
    return {
      language,
      locale,
      number: (value: number) => formatNumber(locale, value),
      compact: (value: number) => formatCompact(locale, value),
      date: (iso: string, precision?: Precision) => formatDate(locale, iso, precision),
      dates: (from: string, to: string, precision: Precision) => formatDates(locale, from, to, precision),
      list: (values: string[]) => formatList(locale, values),
      country: (code: string) => countryName(code, language),
    };
  }, [language]);
}
