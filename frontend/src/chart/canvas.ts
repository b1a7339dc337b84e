/** What a picture is drawn with: all that the page knows and the drawing does not. */
export interface Canvas {
  /** CSS pixels. */
  width: number;
  /** Family and size of the page's text, to measure labels with. */
  face: string;
  size: number;
  format: (value: number) => string;
  /** What is written where a value is not known. */
  unknown: string;
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** The widest of texts in pixels; where nothing can be measured, a generous guess. */
export function measure(texts: string[], { face, size }: Pick<Canvas, 'face' | 'size'>): number {
  ruler ??= globalThis.CanvasRenderingContext2D ? document.createElement('canvas').getContext('2d') : null;
  if (ruler) ruler.font = `500 ${size}px ${face}`;
  return Math.max(
    0,
    ...texts.map((each) => Math.ceil(ruler ? ruler.measureText(each).width : each.length * size * 0.6)),
  );
}

/**
 * A drawing of the chart library, ready to be put into the page. The library writes a style element into what it
 * makes, which the site's policy refuses: it is taken out before the drawing is part of the page, and chart.css says
 * the same. Links get their names by the key that their mark was given; what is no link is for the eye alone.
 */
export function finished(
  figure: SVGSVGElement,
  names: ReadonlyMap<string, string> = new Map(),
): SVGSVGElement {
  for (const style of figure.querySelectorAll('style')) style.remove();
  for (const link of figure.querySelectorAll('a')) {
    const key = link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
    link.setAttribute('aria-label', names.get(key) ?? key);
    for (const child of link.children) child.removeAttribute('aria-label');
  }
  for (const group of figure.querySelectorAll(':scope > g')) {
    if (!group.querySelector('a')) group.setAttribute('aria-hidden', 'true');
    group.removeAttribute('aria-label');
  }
  return figure;
}

/**
 * Heights at which labels of one line can stand without touching, as near as possible to where they belong: pushed
 * apart from the top, then back from the bottom.
 */
export function apart(wanted: readonly number[], line: number, top: number, bottom: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let least = top;
  for (const each of order) {
    each.at = Math.max(each.at, least);
    least = each.at + line;
  }
  let most = bottom;
  for (const each of order.toReversed()) {
    each.at = Math.min(each.at, most);
    most = each.at - line;
  }
  const placed = Array<number>(wanted.length);
  for (const { at, index } of order) placed[index] = at;
  return placed;
}
