import { present, readText } from '../ui/search-state';

/** Where one goes after signing in; what is no address of the site is not followed. */
export function readSignIn(search: Record<string, unknown>) {
  return present({ to: readText(search, 'to', 2000) });
}
