import { keepPreviousData } from '@tanstack/react-query';
import { call, onceOnly, type Told } from '../editing/calls';
import type { ToldDraft } from '../editing/draft';
import type { Content } from '../form/merging';
import { privateKey } from '../session/me';
import type {
  Application,
  ApplicationItem,
  ApplicationResult,
  CallProgress,
  CallStage,
  Decision,
  Eligibility,
  Feedback,
  Outcome,
  Points,
  Readings,
} from './shapes';

// Applications as the applicant and the staff read and write them: never public.

const at = (id: string, rest = '') => `/applications/${encodeURIComponent(id)}${rest}`;

interface Listed<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | null;
}

type Query = NonNullable<Parameters<typeof call>[2]>['query'];

/** A page of the applications that who is signed in may see. */
export function applicationsQuery(query: Query = {}) {
  return {
    queryKey: privateKey('pairing', '/applications', query),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await call<Listed<ApplicationItem>>('pairing', '/applications', { query, signal })).data,
    staleTime: 5_000,
  };
}

function told({ data, etag }: Told<Application>): ToldDraft<Application> {
  return { content: data.content as unknown as Content, etag: etag ?? '', info: data };
}

export async function readApplication(id: string, signal?: AbortSignal) {
  return told(await call<Application>('pairing', at(id), { signal }));
}

export async function saveApplication(id: string, patch: Content, ifMatch: string) {
  return told(await call<Application>('pairing', at(id), { method: 'PATCH', body: patch, ifMatch }));
}

/** Hands an application in, or takes it back. */
export async function moveApplication(
  id: string,
  step: 'submissions' | 'withdrawals',
  ifMatch: string,
  body?: { [name: string]: string },
) {
  return told(
    await call<Application>('pairing', at(id, `/${step}`), {
      method: 'POST',
      body,
      ifMatch,
      once: onceOnly(),
    }),
  );
}

export async function beginApplication(slug: string, territory: string) {
  const path = `/calls/${encodeURIComponent(slug)}/applications`;
  return (await call<Application>('pairing', path, { method: 'POST', body: { territory }, once: onceOnly() }))
    .data;
}

/** Parts of an application that are read by themselves. */
function partQuery<Data>(id: string, part: string) {
  return {
    queryKey: privateKey('pairing', 'application', id, part),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await call<Data>('pairing', at(id, `/${part}`), { signal })).data,
    staleTime: 0,
  };
}

/**
 * Whether an application is eligible: by what is written `now`, else as it was when it was handed in. `version` is the
 * entity tag of what was saved, because it is worked out anew after each save.
 */
export function eligibilityQuery(id: string, now: boolean, version: string) {
  return {
    queryKey: privateKey('pairing', 'application', id, 'eligibility', now, version),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await call<Eligibility>('pairing', at(id, '/eligibility'), { query: { now }, signal })).data,
    // What was worked out before stays until the next answer is there.
    placeholderData: keepPreviousData<Eligibility>,
  };
}
export const feedbackQuery = (id: string) => partQuery<Feedback>(id, 'feedback');
export const resultQuery = (id: string) => partQuery<ApplicationResult>(id, 'result');
export const readingsQuery = (id: string) => partQuery<Readings>(id, 'readings');
export const decisionsQuery = (id: string) => partQuery<{ items: Decision[] }>(id, 'decisions');

export async function handInReading(
  id: string,
  body: { points: Points[]; remark: string | null; hasNoConflict: boolean },
) {
  await call('pairing', at(id, '/readings'), { method: 'POST', body, once: onceOnly() });
}

export async function decide(id: string, body: { outcome: Outcome; feedback: string | null }) {
  await call('pairing', at(id, '/decisions'), { method: 'POST', body, once: onceOnly() });
}

export function progressQuery(slug: string) {
  return {
    queryKey: privateKey('pairing', 'call', slug, 'transitions'),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await call<CallProgress>('pairing', `/calls/${encodeURIComponent(slug)}/transitions`, { signal }))
        .data,
    staleTime: 0,
  };
}

export async function moveCall(slug: string, to: CallStage, reason: string | null) {
  const path = `/calls/${encodeURIComponent(slug)}/transitions`;
  return (
    await call<CallProgress>('pairing', path, { method: 'POST', body: { to, reason }, once: onceOnly() })
  ).data;
}
