import { useSyncExternalStore } from 'react';

/**
 * A choice that is the reader's and not the page's, kept on this device alone: a hook that gives it to every part
 * of the page alike. The first of the choices stands until another is made.
 */
export function storedChoice<const Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): () => [Choice, (choice: Choice) => void] {
  const key = `iuc.${name}`;
  const listeners = new Set<() => void>();
  let present: Choice | null = null;

  const read = (): Choice => {
    if (present === null) {
      let kept: string | null = null;
      try {
        kept = localStorage.getItem(key);
      } catch {
        // Storage may be closed; the choice then lasts as long as the page.
      }
      present = choices.find((each) => each === kept) ?? choices[0];
    }
    return present;
  };
  const choose = (next: Choice) => {
    present = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // As above.
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return () => [useSyncExternalStore(subscribe, read), choose];
}
