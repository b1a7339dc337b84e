import { useSyncExternalStore } from 'react';

/** What the reader chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'iuc.theme';
const listeners = new Set<() => void>();

function read(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be closed; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
  listeners.add(listener);
  for (const each of media) each.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    for (const each of media) each.removeEventListener('change', listener);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, read);
}

/** Which scheme is shown now, whoever chose it; paper is always light. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => {
    if (matchMedia('print').matches) return 'light';
    const theme = read();
    if (theme !== 'system') return theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  });
}
