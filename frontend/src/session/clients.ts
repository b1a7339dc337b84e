import createClient from 'openapi-fetch';
import type { paths as CovenantPaths } from '../api/covenant/schema';
import type { paths as PairingPaths } from '../api/pairing/schema';
import { accessToken } from './engine';

/**
 * Sends a request in the name of who is signed in, and once more with a new token where the first was not taken. The
 * clients of `api/` never do: what everybody may read stays in the caches.
 */
async function authorised(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(carrying(request, await accessToken()));
  if (response.status !== 401) return response;
  return fetch(carrying(again, await accessToken({ renewed: true })));
}

function carrying(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

const settings = {
  baseUrl: location.origin,
  fetch: authorised,
  querySerializer: { array: { style: 'form', explode: false } },
} as const;

/** The covenant service, in the name of who is signed in: for private routes alone. */
export const covenantPrivate = createClient<CovenantPaths, 'application/json'>(settings);

/** The pairing service, in the name of who is signed in: for private routes alone. */
export const pairingPrivate = createClient<PairingPaths, 'application/json'>(settings);

/** For what the typed clients cannot say: uploads with progress, downloads. Throws as `accessToken` does. */
export function authorisedFetch(path: string, init: RequestInit = {}): Promise<Response> {
  return authorised(new Request(new URL(path, location.origin), init));
}
