/**
 * What a full page load gives for nothing and a single-page site must do itself: after a change of page the
 * reader's focus stands on the new heading, and a screen reader is told the title.
 */
let pending = false;

/** The router has left for another page. */
export function departed(): void {
  pending = true;
}

/** The heading of a page is there. Takes the focus once for each departure, never on the first load. */
export function arrived(heading: HTMLElement | null, title: string): void {
  if (!pending) return;
  if (heading) {
    pending = false;
    heading.focus({ preventScroll: true });
  }
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = title;
}
