import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormat } from '../i18n/format';

/** The unit in which a picture of tonnes is read best, and what it is called. */
export type Scale = 'tonnes' | 'thousand' | 'million';

export function scaleOf(values: readonly (number | null | undefined)[]): { scale: Scale; per: number } {
  const most = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (most >= 1_000_000) return { scale: 'million', per: 1_000_000 };
  if (most >= 100_000) return { scale: 'thousand', per: 1000 };
  return { scale: 'tonnes', per: 1 };
}

/** Figures of reports as they are read: nothing that is kept is rounded, only what is shown. */
export function useFigures() {
  const { t } = useLingui();
  const format = useFormat();
  return useMemo(
    () => ({
      /** For a sentence: "7.83 million tonnes". */
      tonnes: (value: number) => {
        const amount = Math.abs(value) >= 100_000 ? format.compact(value) : format.number(Math.round(value));
        return t`${amount} tonnes`;
      },
      /** For a table: every tonne, none of its parts. */
      whole: (value: number) => format.number(Math.round(value)),
      /** 46 is "46%"; one digit behind the point where there is one. */
      percent: (pct: number) => format.percent(pct / 100, 1),
      points: (points: number) => format.number(Math.round(points * 10) / 10),
      year: (year: number) => String(year),
    }),
    [format, t],
  );
}
