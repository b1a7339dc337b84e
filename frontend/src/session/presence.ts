import { useSyncExternalStore } from 'react';

/**
 * Whether somebody is signed in, as every page knows it. This module is all that a visitor without a session loads;
 * what signs in, renews and signs out is in `engine.ts` and comes when it is needed.
 */
export type Presence =
  | { state: 'nobody'; ended: Ended | null }
  /** A session may exist, and is being looked for. */
  | { state: 'finding' }
  | { state: 'somebody'; person: Person };

/** Who is signed in, as the identity provider says. */
export interface Person {
  subject: string;
  name: string;
  email: string | null;
  emailVerified: boolean;
  /** Languages in which the provider knows the person (BCP 47), if it says so. */
  locale: string | null;
}

/** Why nobody is signed in any more: it ran out, another tab signed out, or the provider does not answer. */
export type Ended = 'expired' | 'elsewhere' | 'unreachable';

const key = 'iuc.session';
const listeners = new Set<() => void>();

/** Kept on this device from a sign-in until the sign-out: it says that it is worth asking, and nothing else. */
function noted(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

export function note(mayExist: boolean): void {
  try {
    if (mayExist) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage may be closed; then a reload ends the session.
  }
}

let present: Presence = noted() ? { state: 'finding' } : { state: 'nobody', ended: null };

export function presence(): Presence {
  return present;
}

export function setPresence(next: Presence): void {
  present = next;
  for (const listener of listeners) listener();
}

export function watchPresence(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePresence(): Presence {
  return useSyncExternalStore(watchPresence, presence);
}
