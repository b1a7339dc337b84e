import { type RefObject, useEffect } from 'react';

type Place = [number, number];

interface Gestures {
  panBy: (dx: number, dy: number) => void;
  zoomBy: (factor: number, at: Place) => void;
  /** Something was clicked or tapped; `reach` is how far from a mark still counts, in pixels. */
  choose: (at: Place, reach: number) => void;
  whatIsAt: (at: Place) => boolean;
}

/**
 * Mouse, pen, finger and wheel on the map. Listeners are set by hand: those that must be able to hold the page back
 * cannot be React's, which are passive.
 */
export function useGestures(target: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const { panBy, zoomBy, choose, whatIsAt } = gestures;
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const fingers = new Map<number, Place>();
    let travelled = 0;
    const place = (event: { clientX: number; clientY: number }): Place => {
      const box = element.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      fingers.set(event.pointerId, place(event));
      if (fingers.size === 1) travelled = 0;
      element.setPointerCapture(event.pointerId);
    };
    const drag = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      const now = place(event);
      if (!before) {
        if (event.pointerType === 'mouse') element.classList.toggle('is-on-mark', whatIsAt(now));
        return;
      }
      const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
      travelled += Math.abs(dx) + Math.abs(dy);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const apart = (from: Place) => Math.hypot(from[0] - other[0], from[1] - other[1]);
        zoomBy(apart(now) / Math.max(apart(before), 1), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
      } else if (travelled > 4) panBy(dx, dy);
      fingers.set(event.pointerId, now);
    };
    const up = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return;
      if (event.type === 'pointerup' && travelled <= 4)
        choose(place(event), event.pointerType === 'mouse' ? 4 : 14);
    };
    const wheel = (event: WheelEvent) => {
      // The page scrolls past the map unless the map has the focus or the gesture is a pinch.
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 12 : event.ctrlKey ? 80 : 320;
      zoomBy(2 ** (-event.deltaY / unit), place(event));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', drag);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', drag);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [target, panBy, zoomBy, choose, whatIsAt]);
}
