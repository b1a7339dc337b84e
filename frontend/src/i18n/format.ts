import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { countryName, countryNote } from './countries';
import { defaultLanguage, isLanguage, languages } from './languages';
import { type Named, type Names, shownName, shownText } from './names';

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
  const date = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' }).format(day(iso));
  // In French the first of a month is an ordinal, which Intl does not know.
  return locale.startsWith('fr') ? date.replace(/^1 (?=\p{L})/u, '1er ') : date;
}

/** Between first and last day in the languages whose own ranges are bare numbers ("2018/11/27 – 2018/11/30"). */
const spans: Record<string, string> = { zh: '至', ja: '～' };

/** First to last day, written once where they are the same at the precision given. */
export function formatDates(locale: string, from: string, to: string, precision: Precision): string {
  const start = formatDate(locale, from, precision);
  if (start === formatDate(locale, to, precision)) return start;
  const span = spans[locale.split('-')[0] ?? ''];
  if (span !== undefined) {
    // The year comes first, then the month: what both days share is not said again.
    const shown = { ...parts[precision] };
    if (from.slice(0, 4) === to.slice(0, 4)) delete shown.year;
    if (from.slice(0, 7) === to.slice(0, 7)) delete shown.month;
    return start + span + new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).format(day(to));
  }
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

/** "a, b, c": things side by side, without a word before the last. */
export function formatSeries(locale: string, values: string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(values);
}

/** A share of one: 0.552 is "55 %" in French. */
export function formatPercent(locale: string, share: number, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** The formats of the reader's language. */
export function useFormat() {
  const { t, i18n } = useLingui();
  const language = isLanguage(i18n.locale) ? i18n.locale : defaultLanguage;
  return useMemo(() => {
    const { locale } = languages[language];
    const collator = new Intl.Collator(locale);
    return {
      language,
      locale,
      number: (value: number) => formatNumber(locale, value),
      compact: (value: number) => formatCompact(locale, value),
      date: (iso: string, precision?: Precision) => formatDate(locale, iso, precision),
      dates: (from: string, to: string, precision: Precision) => formatDates(locale, from, to, precision),
      list: (values: string[]) => formatList(locale, values),
      series: (values: string[]) => formatSeries(locale, values),
      percent: (share: number, digits?: number) => formatPercent(locale, share, digits),
      country: (code: string) => countryName(code, language),
      /** What to know about the name of a country or territory; `CountryNote` shows it. */
      countryNote: (code: string) => countryNote(code, language),
      /** The name of a record in the reader's language; as an element, `Name` marks its language too. */
      name: (of: Named) => shownName(of, language).text,
      /** A title or a summary in the reader's language, else in English; as an element, `Written` marks it. */
      written: (text: string, texts?: Names | null) => shownText(text, texts, language).text,
      /** "Kyoto (Japan)" */
      nameAndCountry: (of: Named & { country: string }) => {
        const name = shownName(of, language).text;
        const country = countryName(of.country, language);
        return t`${name} (${country})`;
      },
      /** "Kyoto, Japan"; what is not known of it is left out, and nothing at all is null. */
      where: (place: string | null | undefined, code: string | null | undefined) => {
        const country = code && countryName(code, language);
        return place && country ? t`${place}, ${country}` : place || country || null;
      },
      /** For `sort` by what a reader sees. */
      byName: (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name),
      compare: (a: string, b: string) => collator.compare(a, b),
    };
  }, [language, t]);
}
