import { present, readChoice, readList, readText } from '../ui/search-state';

/** Where one goes after signing in; what is no address of the site is not followed. */
export function readSignIn(search: Record<string, unknown>) {
  return present({ to: readText(search, 'to', 2000) });
}

/** Whether the provider could be told of a sign-out. */
export function readSignedOut(search: Record<string, unknown>) {
  return present({ provider: readChoice(search, 'provider', ['away']) });
}

/** The invitation whose message leads here: it says that one has been invited, and nothing else. */
export function readMy(search: Record<string, unknown>) {
  return present({ invitation: readList(search, 'invitation')?.[0] });
}
