import { NumberParser } from '@internationalized/number';

/** What a number must be for a field. */
export interface NumberRule {
  whole?: boolean;
  least?: number;
  most?: number;
}

export type Typed =
  | { value: number | null; wrong: null }
  | { value: null; wrong: 'unreadable' | 'fraction' | 'small' | 'large' };

/**
 * A number as a reader of a language writes it: thousands and decimals by its conventions, in any digits, full-width
 * ones too. Nothing typed is null, which stands for "not known".
 */
export function parseNumber(text: string, locale: string, rule: NumberRule = {}): Typed {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { value: null, wrong: null };
  // A space of any kind sets thousands apart in French, and nothing at all elsewhere.
  const value = new NumberParser(locale, { style: 'decimal' }).parse(
    plain.replace(/(?<=\d)\s(?=\d{3}(\D|$))/gu, ''),
  );
  if (!Number.isFinite(value)) return { value: null, wrong: 'unreadable' };
  if (rule.whole && !Number.isInteger(value)) return { value: null, wrong: 'fraction' };
  if (rule.least !== undefined && value < rule.least) return { value: null, wrong: 'small' };
  if (rule.most !== undefined && value > rule.most) return { value: null, wrong: 'large' };
  return { value, wrong: null };
}
