import { useSyncExternalStore } from 'react';

const query = '(max-width: 52rem)';

function subscribe(told: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', told);
  return () => list.removeEventListener('change', told);
}

/** Whether the window is too narrow for a matrix. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
