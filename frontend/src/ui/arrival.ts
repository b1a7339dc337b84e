/**
 * What a full page load gives for nothing and a single-page site must do itself: after a change of page the
 * reader's focus stands on the new heading, and a screen reader is told the title.
 */
let pending = false;
let focused: HTMLElement | null = null;

/** The router has left for another page. */
export function departed(): void {
  pending = true;
}

/**
 * The heading of a page is there. It takes the focus once for each departure, and again where the heading that had
 * it gave way to another: the one of a page that was still loading. Never on the first load, and never from a
 * reader who has gone on.
 */
export function arrived(heading: HTMLElement | null, title: string): void {
  const replaced = focused !== null && !focused.isConnected && document.activeElement === document.body;
  if (!pending && !replaced) return;
  if (heading) {
    pending = false;
    focused = heading;
    heading.focus({ preventScroll: true });
  }
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = title;
}
