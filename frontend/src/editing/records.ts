import type { CovenantSchemas } from '../api/covenant';
import type { Content, Json } from '../form/merging';
import { call, onceOnly, type Told } from './calls';
import type { ToldDraft } from './draft';
import type { AnyKind } from './kinds';

// What the routes of editing answer; they are alike for every kind of record, in both services.

/** A record as those see it who edit it; its content is of the kind. */
export type DraftAnswer = Omit<
  CovenantSchemas['EditView_SignatoryContent_'],
  'content' | 'published' | 'updatedBy'
> & {
  content: Content;
  /** null where the record is not public. */
  published: Content | null;
  updatedBy: CovenantSchemas['ChangedBy'] | null;
};

export type Version = CovenantSchemas['Version'];
export type Contact = Omit<CovenantSchemas['RecordContact'], 'updatedAt'>;

function at(kind: AnyKind, key: string, rest = ''): string {
  return `/${kind.name}/${encodeURIComponent(key)}${rest}`;
}

function told({ data, etag }: Told<DraftAnswer>): ToldDraft<DraftAnswer> {
  return { content: data.content, etag: etag ?? '', info: data };
}

export async function readDraft(
  kind: AnyKind,
  key: string,
  signal?: AbortSignal,
): Promise<ToldDraft<DraftAnswer>> {
  return told(await call<DraftAnswer>(kind.service, at(kind, key, '/draft'), { signal }));
}

export async function saveDraft(
  kind: AnyKind,
  key: string,
  patch: Content,
  ifMatch: string,
): Promise<ToldDraft<DraftAnswer>> {
  return told(
    await call<DraftAnswer>(kind.service, at(kind, key, '/draft'), { method: 'PATCH', body: patch, ifMatch }),
  );
}

export function discardDraft(kind: AnyKind, key: string, ifMatch: string) {
  return call<unknown>(kind.service, at(kind, key, '/draft'), { method: 'DELETE', ifMatch });
}

/** Hands a draft in, gives it back with a remark, or makes it public. */
export async function moveDraft(
  kind: AnyKind,
  key: string,
  step: 'submissions' | 'reviews' | 'publications',
  ifMatch: string,
  body?: { [name: string]: Json },
): Promise<ToldDraft<DraftAnswer>> {
  const path = at(kind, key, `/draft/${step}`);
  return told(
    await call<DraftAnswer>(kind.service, path, { method: 'POST', body, ifMatch, once: onceOnly() }),
  );
}

export function createRecord(kind: AnyKind, content: Content, publish: boolean) {
  return call<DraftAnswer>(kind.service, `/${kind.name}`, {
    method: 'POST',
    body: { content, publish },
    once: onceOnly(),
  });
}

export function deleteRecord(kind: AnyKind, key: string, ifMatch: string, reason: string) {
  return call<unknown>(kind.service, at(kind, key), { method: 'DELETE', query: { reason }, ifMatch });
}

export function readVersions(kind: AnyKind, key: string, signal?: AbortSignal) {
  return call<CovenantSchemas['Versions']>(kind.service, at(kind, key, '/versions'), {
    signal,
  });
}

export async function restoreVersion(
  kind: AnyKind,
  key: string,
  ifMatch: string,
  version: number,
  reason: string,
): Promise<ToldDraft<DraftAnswer>> {
  const path = at(kind, key, '/restorations');
  const body = { version, reason };
  return told(
    await call<DraftAnswer>(kind.service, path, { method: 'POST', body, ifMatch, once: onceOnly() }),
  );
}

export function readContact(kind: AnyKind, key: string, signal?: AbortSignal) {
  return call<Contact>(kind.service, at(kind, key, '/contact'), { signal });
}

export function writeContact(kind: AnyKind, key: string, contact: Contact, ifMatch: string | undefined) {
  return call<Contact>(kind.service, at(kind, key, '/contact'), { method: 'PUT', body: contact, ifMatch });
}
