/** What parts whole and fraction. */
export type DecimalSign = ',' | '.';

/** The sign of a language, by its locale. */
export function decimalSignOf(locale: string): DecimalSign {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}

// Minus signs as spreadsheets and people write them: hyphen, minus, dashes.
const minus = /^[-\u2010-\u2015\u2212]/u;

/** A number's own characters: full-width forms made plain, spaces between thousands taken out, and its sign apart. */
function bare(text: string): { digits: string; negative: boolean } {
  let plain = text.normalize('NFKC').trim();
  let negative = false;
  // Accounts write what is below nought in brackets, some systems with the sign at the end.
  const inBrackets = /^\((.+)\)$/u.exec(plain);
  if (inBrackets?.[1]) {
    plain = inBrackets[1];
    negative = true;
  } else if (minus.test(plain)) {
    plain = plain.replace(minus, '');
    negative = true;
  } else if (/\d\s?[-\u2212]$/u.test(plain)) {
    plain = plain.slice(0, -1);
    negative = true;
  }
  const digits = plain
    .trim()
    .replace(/^\+/, '')
    .replace(/(?<=\d)[\s'\u2019](?=\d{3}(\D|$))/gu, '');
  return { digits, negative };
}

const shape = /^([\d.,]*\d[.,]?)(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * What a column of texts tells of the sign that parts whole and fraction.
 *
 * `sign` is null where nothing tells, which is so where no text has a sign, or each could be of thousands ("1.234").
 * `open` says whether such texts are among them, whose value depends on the sign.
 */
export function signsIn(texts: readonly string[]): { sign: DecimalSign | null; open: boolean } {
  let commas = 0;
  let points = 0;
  let open = false;
  for (const text of texts) {
    const mantissa = shape.exec(bare(text).digits)?.[1];
    if (mantissa === undefined) continue;
    const signs = mantissa.replace(/\d/g, '');
    if (signs === '') continue;
    const last = signs.at(-1) as DecimalSign;
    const other = last === ',' ? '.' : ',';
    let decimal: DecimalSign | null;
    if (signs.includes(other)) decimal = last;
    else if (signs.length > 1) decimal = other;
    else {
      const [whole = '', fraction = ''] = mantissa.split(last);
      const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
      decimal = couldBeThousands ? null : last;
      open ||= couldBeThousands;
    }
    if (decimal === ',') commas++;
    else if (decimal === '.') points++;
  }
  return { sign: commas === points ? null : commas > points ? ',' : '.', open };
}

/**
 * A number as a spreadsheet writes it, in whatever language it was set to: thousands apart or not, any digits. Null for
 * an empty text; undefined where it is not a number, or its groups are none of three.
 */
export function readNumber(text: string, sign: DecimalSign): number | null | undefined {
  const { digits, negative } = bare(text);
  if (digits === '') return text.trim() === '' ? null : undefined;
  const [, mantissa, exponent = ''] = shape.exec(digits) ?? [];
  if (mantissa === undefined) return undefined;
  // With the other sign only what cannot be meant otherwise, such as 1.5 among commas.
  const plain = plainly(mantissa, sign) ?? plainly(mantissa, sign === ',' ? '.' : ',');
  if (plain === null) return undefined;
  const value = Number(`${negative ? '-' : ''}${plain}${exponent === '' ? '' : `e${exponent}`}`);
  // A zero has no sign.
  return Number.isFinite(value) ? value + 0 : undefined;
}

// By threes, or as India writes them.
const groups = /^(\d{1,3}([.,]\d{3})+|\d{1,2}([.,]\d{2})+[.,]\d{3})$/;

/** The digits with a point before the fraction; null where the signs do not stand as they should. */
function plainly(mantissa: string, sign: DecimalSign): string | null {
  const thousands = sign === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = mantissa.split(sign);
  if (more.length > 0 || (fraction?.includes(thousands) ?? false)) return null;
  if (whole.includes(thousands) && !groups.test(whole)) return null;
  const grouped = whole.replaceAll(thousands, '');
  return `${grouped === '' ? '0' : grouped}.${fraction === undefined || fraction === '' ? '0' : fraction}`;
}
