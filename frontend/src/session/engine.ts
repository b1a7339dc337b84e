import {
  ErrorResponse,
  ErrorTimeout,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { isLanguage, type Language, languages } from '../i18n/languages';
import { configuration } from './configuration';
import { SignInFailure } from './failure';
import { note, type Person, presence, setPresence } from './presence';

/**
 * Signing in and out at the identity provider: code flow with PKCE. Tokens live in the memory of this tab alone; what
 * the way to the provider and back needs (state, nonce, verifier) lies in the tab's session storage until then.
 */

/** A token that ends sooner than this is renewed before it is used. */
const spareSeconds = 30;
/** How far the clock of the device may be off before it is said. */
const clockSeconds = 300;

let manager: Promise<UserManager> | null = null;

function managerOf(): Promise<UserManager> {
  manager ??= configuration()
    .then(
      ({ issuer, clientId }) =>
        new UserManager({
          authority: issuer,
          client_id: clientId,
          redirect_uri: `${location.origin}/en/signed-in`,
          silent_redirect_uri: `${location.origin}/silent-renewal.html`,
          response_type: 'code',
          scope: 'openid profile email offline_access iuc:read iuc:write iuc:manage',
          userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
          stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'iuc.oidc.' }),
          automaticSilentRenew: false,
          monitorSession: false,
          loadUserInfo: false,
          silentRequestTimeoutInSeconds: 10,
          requestTimeoutInSeconds: 10,
        }),
    )
    .catch((error: unknown) => {
      manager = null;
      throw error;
    });
  return manager;
}

/** The language of an address of the site. */
function languageOf(path: string): Language {
  const segment = path.split('/')[1] ?? '';
  return isLanguage(segment) ? segment : 'en';
}

/** An address of this site, whatever was handed over; else the page of one's organisations. */
export function safeTarget(target: unknown, language: Language): string {
  const fallback = `/${language}/my`;
  if (typeof target !== 'string' || !/^\/(en|fr|zh|ja)\/(?!\/)/.test(target)) return fallback;
  const url = new URL(target, location.origin);
  // What it comes to counts too: "/en/..//other.example" comes to "//other.example".
  const isPage = /^\/(en|fr|zh|ja)\/(?!sign(-in|ed-in|ed-out)$)/.test(url.pathname);
  if (url.origin !== location.origin || !isPage) return fallback;
  return url.pathname + url.search + url.hash;
}

/** What went wrong at the provider, in the kinds that a visitor is told. */
function failureOf(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  if (error instanceof ErrorResponse) {
    if (error.error === 'invalid_grant') return new SignInFailure('used', error.error_description);
    if (error.error === 'temporarily_unavailable' || error.error === 'server_error') {
      return new SignInFailure('unreachable', error.error);
    }
    return new SignInFailure('refused', error.error_description ?? error.error);
  }
  if (error instanceof ErrorTimeout || error instanceof TypeError)
    return new SignInFailure('unreachable', error.message);
  const message = error instanceof Error ? error.message : String(error);
  if (/state/i.test(message)) return new SignInFailure('state', message);
  // A gateway's answer for a provider that is away is no JSON.
  if (/not valid JSON|Invalid response Content-Type|Network|\(5\d\d\)/i.test(message)) {
    return new SignInFailure('unreachable', message);
  }
  return new SignInFailure('untrusted', message);
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Leaves for the provider; comes back to `/{language}/signed-in`, and from there to `target`. */
export async function signIn(target: string): Promise<never> {
  const language = languageOf(location.pathname);
  try {
    await (await managerOf()).signinRedirect({
      redirect_uri: `${location.origin}/${language}/signed-in`,
      nonce: random(),
      ui_locales: languages[language].tag,
      state: { target: safeTarget(target, language) },
      // The page that leaves is not one to go back to.
      redirectMethod: 'replace',
    });
  } catch (error) {
    throw failureOf(error);
  }
  // The browser is leaving.
  return new Promise(() => {});
}

interface IdClaims {
  iss?: string;
  aud?: string | string[];
  azp?: string;
  sub: string;
  iat?: number;
  exp?: number;
  name?: string;
  email?: string;
  email_verified?: boolean;
  locale?: string;
}

function claimsOf(idToken: string): IdClaims {
  const payload = idToken.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as IdClaims;
}

/** Who the ID token names; refuses one that is not for this site, not of this provider or not of now. */
export function personOf(user: User, issuer: string, clientId: string): Person {
  if (!user.id_token) throw new SignInFailure('untrusted', 'no ID token');
  const claims = claimsOf(user.id_token);
  const audience = [claims.aud ?? []].flat();
  if (claims.iss?.replace(/\/$/, '') !== issuer) throw new SignInFailure('untrusted', 'another issuer');
  if (!audience.includes(clientId) || (claims.azp !== undefined && claims.azp !== clientId)) {
    throw new SignInFailure('untrusted', 'another audience');
  }
  return {
    subject: claims.sub,
    name: claims.name || claims.email || claims.sub,
    email: claims.email ?? null,
    emailVerified: claims.email_verified === true,
    locale: claims.locale ?? null,
  };
}

/** An ID token that was made this moment tells how far the device's clock is off. */
function checkClock(user: User): void {
  const { iat, exp } = claimsOf(user.id_token ?? '');
  const now = Date.now() / 1000;
  const off = iat === undefined ? 0 : now - iat;
  if (Math.abs(off) > clockSeconds || (exp !== undefined && now > exp + clockSeconds)) {
    throw new SignInFailure('clock', String(Math.round(off / 60)));
  }
}

async function take(user: User, fresh: boolean): Promise<void> {
  const { issuer, clientId } = await configuration();
  try {
    const person = personOf(user, issuer, clientId);
    if (fresh) checkClock(user);
    note(true);
    setPresence({ state: 'somebody', person });
  } catch (error) {
    await (await managerOf()).removeUser();
    throw error;
  }
}

const finishing = new Map<string, Promise<string>>();

/** Takes the provider's answer in an address of `/signed-in`; says where the visitor was before. Once per address. */
export function finishSignIn(address: string): Promise<string> {
  let running = finishing.get(address);
  if (!running) {
    running = finish(address);
    finishing.set(address, running);
  }
  return running;
}

async function finish(address: string): Promise<string> {
  const { searchParams, pathname } = new URL(address);
  try {
    if (!searchParams.has('state')) throw new SignInFailure('state', null);
    const answering = searchParams.get('iss');
    const { issuer } = await configuration();
    // RFC 9207: an answer of another provider than the one that was asked.
    if (answering !== null && answering.replace(/\/$/, '') !== issuer) {
      throw new SignInFailure('untrusted', 'another issuer');
    }
    const user = await (await managerOf()).signinRedirectCallback(address);
    await take(user, true);
    channel?.postMessage({ what: 'signed-in', subject: user.profile.sub });
    return safeTarget((user.state as { target?: unknown } | undefined)?.target, languageOf(pathname));
  } catch (error) {
    if (presence().state !== 'somebody') setPresence({ state: 'nobody', ended: null });
    throw failureOf(error);
  }
}

let restoring: Promise<void> | null = null;

/** Looks for a session at the provider without showing anything, in a frame of this site (prompt=none). */
export function restore(): Promise<void> {
  restoring ??= silently().finally(() => {
    restoring = null;
  });
  return restoring;
}

/** A user of now: by the refresh token where this tab has one, else by the session at the provider. */
async function found(): Promise<User> {
  const each = await managerOf();
  const kept = await each.getUser();
  if (kept?.refresh_token) {
    try {
      const renewed = await each.signinSilent({ nonce: random() });
      if (renewed) return renewed;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'unreachable') throw failure;
      // The refresh token is spent; the session at the provider may live all the same.
    }
  }
  const user = await each.signinSilent({ nonce: random(), forceIframeAuth: true });
  if (!user) throw new SignInFailure('refused', null);
  return user;
}

async function silently(): Promise<void> {
  try {
    await take(await found(), false);
  } catch (error) {
    if (failureOf(error).kind === 'unreachable') setPresence({ state: 'nobody', ended: 'unreachable' });
    else end(null);
  }
}

/** Looks again for a session that may go on, after the provider was away. */
export function lookAgain(): void {
  setPresence({ state: 'finding' });
  void restore();
}

/** Nobody is signed in here any more, and it is not worth asking. */
function end(ended: 'expired' | 'elsewhere' | null): void {
  note(false);
  void manager?.then((each) => each.removeUser());
  setPresence({ state: 'nobody', ended });
}

let renewing: Promise<User> | null = null;

async function renew(): Promise<User> {
  try {
    const user = await found();
    await take(user, false);
    return user;
  } catch (error) {
    const failure = failureOf(error);
    // With the provider away the session stays, and what it needs to go on.
    if (failure.kind !== 'unreachable') end('expired');
    else setPresence({ state: 'nobody', ended: 'unreachable' });
    throw failure;
  }
}

/**
 * A token that is good for at least the next half minute. Throws a `SignInFailure`: `unreachable` where the provider
 * does not answer (the session stays), `refused` where there is no session any more.
 */
export async function accessToken({ renewed = false } = {}): Promise<string> {
  if (presence().state === 'finding') await restore();
  const user = await (await managerOf()).getUser();
  if (presence().state !== 'somebody' || !user) throw new SignInFailure('refused', null);
  if (!renewed && (user.expires_in ?? 0) > spareSeconds) return user.access_token;
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return (await renewing).access_token;
}

/** The ID token of the present session, which tells the services name and verified address. */
export async function idToken(): Promise<string> {
  // Both tokens end at the same time, and are renewed together.
  await accessToken();
  const user = await (await managerOf()).getUser();
  if (!user?.id_token) throw new SignInFailure('refused', null);
  return user.id_token;
}

/**
 * Signs out here, in the other tabs, and at the provider, which then forgets the session with its tokens and comes back
 * to `/{language}/signed-out`. Where it does not answer, throws after having signed out here.
 */
export async function signOut(): Promise<void> {
  const language = languageOf(location.pathname);
  channel?.postMessage({ what: 'signed-out' });
  note(false);
  try {
    const { issuer } = await configuration();
    const alive = await fetch(`${issuer}/.well-known/openid-configuration`, { cache: 'no-store' });
    if (!alive.ok) throw new SignInFailure('unreachable', `HTTP ${alive.status}`);
    await (await managerOf()).signoutRedirect({
      post_logout_redirect_uri: `${location.origin}/${language}/signed-out`,
      extraQueryParams: { ui_locales: languages[language].tag },
    });
  } catch (error) {
    end(null);
    throw failureOf(error);
  }
}

// Tabs of one browser tell each other. One that cannot be told notices at its next renewal.
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('iuc.session');
channel?.addEventListener('message', ({ data }: MessageEvent<{ what?: string; subject?: string }>) => {
  const now = presence();
  if (data.what === 'signed-out' && now.state !== 'nobody') end('elsewhere');
  if (data.what !== 'signed-in') return;
  // Another person took this one's place, or a tab that stood open alone is joined.
  if (now.state === 'nobody' || (now.state === 'somebody' && now.person.subject !== data.subject)) {
    void manager?.then((each) => each.removeUser()).then(lookAgain);
    if (!manager) lookAgain();
  }
});
