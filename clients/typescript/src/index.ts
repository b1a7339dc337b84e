// The two APIs of the International Urban Cooperation platform. Types are generated from the OpenAPI documents; calls
// go through openapi-fetch, which knows addresses, parameters and answers from those types.
import createClient, { type Client } from 'openapi-fetch';
import type { components as CovenantComponents, paths as CovenantPaths } from './generated/covenant.js';
import type { components as PairingComponents, paths as PairingPaths } from './generated/pairing.js';
import { ProblemError } from './problem.js';

export { type FieldError, ProblemError } from './problem.js';
export type { CovenantPaths, PairingPaths };
/** Records by their name in the document, such as `Covenant['Signatory']`. */
export type Covenant = CovenantComponents['schemas'];
export type Pairing = PairingComponents['schemas'];

export interface Options {
  /** In place of the runtime's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  headers?: Record<string, string>;
}

export interface Clients {
  covenant: Client<CovenantPaths>;
  pairing: Client<PairingPaths>;
}

/** Clients of both APIs of the platform at this address, such as `https://iuc.example`. */
export function connect(baseUrl: string, options: Options = {}): Clients {
  // Lists of values are repeated parameters, as the documents say.
  return {
    covenant: createClient<CovenantPaths>({ baseUrl, ...options }),
    pairing: createClient<PairingPaths>({ baseUrl, ...options }),
  };
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What was asked for; throws `ProblemError` where the API answers with a problem. */
export async function ask<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) throw new ProblemError(response, error);
  return data;
}

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * Every record of a list, in its order; pages are fetched as they are needed.
 *
 * `page` fetches one: `records((cursor) => covenant.GET('/api/covenant/v1/signatories', { params: { query: { cursor } } }))`.
 */
export async function* records<Item>(
  page: (cursor: string | null) => Promise<Answer<Page<Item>>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | null = null;
  do {
    const { items, nextCursor }: Page<Item> = await ask(page(cursor));
    yield* items;
    cursor = nextCursor;
  } while (cursor !== null);
}
