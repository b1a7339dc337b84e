/** A sum and its parts, each a number with so many decimals, such that the parts as shown add up to the sum as shown. */
export interface Apportioned {
  total: number;
  parts: number[];
}

/**
 * Rounds parts so that they add up to their rounded total, by the largest remainder (Hamilton's method): each part is
 * cut at its last decimal, and what is then missing goes, a unit each, to the parts that lost most. Equal losses are
 * served in the order of the parts. No part moves by a whole unit, and a part of 0 stays 0.
 *
 * `total` is what the parts add up to before rounding, where that is known better than by adding them here.
 */
export function apportion(parts: readonly number[], digits = 1, total = sumOf(parts)): Apportioned {
  const scale = 10 ** digits;
  const scaled = parts.map((part) => settled(part * scale));
  const whole = Math.round(settled(total * scale));
  const shown = scaled.map(Math.floor);
  let missing = whole - shown.reduce((sum, each) => sum + each, 0);
  const byLoss = scaled
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  for (const { index } of byLoss) {
    if (missing <= 0) break;
    shown[index] = (shown[index] as number) + 1;
    missing -= 1;
  }
  // Adding 0 makes a -0 a 0, which is shown without a sign.
  return { total: whole / scale + 0, parts: shown.map((each) => each / scale + 0) };
}

/** Without the last bits, in which 0.29 * 100 is less than 29. */
function settled(value: number): number {
  return Number(value.toPrecision(12));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
