import { useLingui } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '../i18n/format';
import type { Canvas } from './canvas';

/** A module that draws one kind of picture from its content. */
export interface DrawingTool<Content> {
  draw: (content: Content, canvas: Canvas) => SVGSVGElement;
}

/** The picture, in its own part of the site, drawn for the width that there is and again when that changes. */
export function useDrawing<Content>({
  load,
  content,
  asTable,
  leastHeight,
}: {
  /** Brings the module that draws; the same function at every rendering. */
  load: () => Promise<DrawingTool<Content>>;
  /** All that is drawn, as plain data. */
  content: Content;
  asTable: boolean;
  /** The room that the picture will take, more or less, so that the page does not move when it is there. */
  leastHeight: string;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [width, setWidth] = useState(0);
  const [tool, setTool] = useState<DrawingTool<Content> | null>(null);
  const unknown = t`not reported`;

  useEffect(() => {
    if (asTable || tool) return;
    let current = true;
    load().then(
      (drawing) => current && setTool(drawing),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [asTable, tool, load]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the table takes the place of what is measured
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    if (!element.firstChild) element.style.minHeight = leastHeight;
    const take = () => setWidth(element.clientWidth || 640);
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [asTable]);

  // What is drawn anew only when it changes: the content is made at each rendering.
  const written = JSON.stringify(content);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after the table the place of the picture is a new one
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element || !tool || width === 0) return;
    const { fontFamily, fontSize } = getComputedStyle(element);
    // A bar that had the focus keeps it when the picture is drawn anew.
    const had = element.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    element.style.minHeight = '';
    element.replaceChildren(
      tool.draw(JSON.parse(written) as Content, {
        width,
        face: fontFamily || 'sans-serif',
        size: Number.parseFloat(fontSize) || 15,
        format: format.number,
        unknown,
      }),
    );
    if (had) {
      const again = [...element.querySelectorAll<SVGAElement>('a')].find(
        (a) => a.getAttribute('href') === had,
      );
      again?.focus({ preventScroll: true });
    }
  }, [tool, width, written, format, unknown, asTable]);

  return { failed, holder };
}
