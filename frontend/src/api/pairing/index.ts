import createClient from 'openapi-fetch';
import type { Whole } from '../whole';
import type { components, paths } from './schema';

export type PairingSchemas = Whole<components['schemas']>;

/** The pairing service, as its document describes it. Lists of values go comma-separated. */
export const pairingApi = createClient<paths, 'application/json'>({
  baseUrl: location.origin,
  // Looked up at each request, so that whatever stands in for it later is used.
  fetch: (request) => fetch(request),
  querySerializer: { array: { style: 'form', explode: false } },
});

export const pairingBase = '/api/pairing/v1';
