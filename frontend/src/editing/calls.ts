import { bases, type ServiceName } from '../api/dictionaries';
import { queryString } from '../api/pages';
import { answer } from '../api/problem';
import { authorisedFetch } from '../session/clients';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Parameters<typeof queryString>[0];
  /** Sent as JSON; a PATCH is a merge patch. */
  body?: unknown;
  /** Sent as it is, with its own type. */
  file?: Blob;
  /** The entity tag of what is to be changed. */
  ifMatch?: string;
  /** A name for this one request, so that sending it again does not do it again. */
  once?: string;
  signal?: AbortSignal;
}

export interface Told<Data> {
  data: Data;
  etag: string | null;
}

/**
 * Asks a service in the name of who is signed in, for routes that have no fixed shape: those of a record are alike for
 * every kind. Failures are problems, as everywhere.
 */
export async function call<Data>(
  service: ServiceName,
  path: string,
  options: Call = {},
): Promise<Told<Data>> {
  const { method = 'GET', query = {}, body, file, ifMatch, once, signal } = options;
  const headers = new Headers({ Accept: 'application/json' });
  if (ifMatch) headers.set('If-Match', ifMatch);
  if (once) headers.set('Idempotency-Key', once);
  if (file) headers.set('Content-Type', file.type || 'application/octet-stream');
  else if (body !== undefined) {
    headers.set('Content-Type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  }
  const asked = queryString(query);
  let etag: string | null = null;
  const data = await answer(
    authorisedFetch(`${bases[service]}${path}${asked ? `?${asked}` : ''}`, {
      method,
      headers,
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal,
    }).then(async (response) => {
      etag = response.headers.get('ETag');
      const told: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
      return response.ok ? { data: told ?? (null as unknown), response } : { error: told, response };
    }),
  );
  return { data: data as Data, etag };
}

/** A name for a request that nobody else uses. */
export function onceOnly(): string {
  return crypto.randomUUID();
}
