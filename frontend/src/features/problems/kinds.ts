import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface Kind {
  /** HTTP statuses that it comes with. */
  status: string;
  title: MessageDescriptor;
  happened: MessageDescriptor;
  advice: MessageDescriptor;
}

/**
 * Every kind of problem that the two interfaces and the gateway answer with, by its code. The table in docs/api.md has
 * the same sentences; a test holds the two together. What stands between backticks is code.
 */
export const kinds: Record<string, Kind> = {
  invalid: {
    status: '400',
    title: msg`Invalid request`,
    happened: msg`A parameter or field is not valid, is unknown, or cannot be read.`,
    advice: msg`Mend what \`errors\` names.`,
  },
  unauthenticated: {
    status: '401',
    title: msg`Sign-in needed`,
    happened: msg`Nobody is signed in, or the token is not taken; \`detail\` says why.`,
    advice: msg`Sign in, or get a new token.`,
  },
  forbidden: {
    status: '403',
    title: msg`Not allowed`,
    happened: msg`Your role does not allow this, or your token was not given out for it.`,
    advice: msg`Ask an owner of your organisation or the staff, or get a token with the scope that \`WWW-Authenticate\` names.`,
  },
  'not-found': {
    status: '404',
    title: msg`Not found`,
    happened: msg`There is no such record or address.`,
    advice: msg`Check the address; a record may have been withdrawn.`,
  },
  'method-not-allowed': {
    status: '405',
    title: msg`Method not allowed`,
    happened: msg`The address does not take this method.`,
    advice: msg`Use one of those that \`Allow\` names.`,
  },
  'not-acceptable': {
    status: '406',
    title: msg`Not acceptable`,
    happened: msg`The address has none of the formats asked for.`,
    advice: msg`Ask for one of those that \`detail\` names.`,
  },
  'request-timeout': {
    status: '408',
    title: msg`Request timeout`,
    happened: msg`The request came too slowly.`,
    advice: msg`Send it again.`,
  },
  conflict: {
    status: '409',
    title: msg`Conflict`,
    happened: msg`The change contradicts what is stored.`,
    advice: msg`Read again, then decide.`,
  },
  'in-progress': {
    status: '409',
    title: msg`In progress`,
    happened: msg`The first request with this \`Idempotency-Key\` is still being worked on.`,
    advice: msg`Wait \`Retry-After\` seconds, then send it again.`,
  },
  gone: {
    status: '410',
    title: msg`Gone`,
    happened: msg`The platform was set back to an earlier moment, and this place in the feed of changes is no more.`,
    advice: msg`Read the feed again from its start.`,
  },
  'precondition-failed': {
    status: '412',
    title: msg`Changed meanwhile`,
    happened: msg`Somebody changed it since you read it.`,
    advice: msg`Read again, then decide; \`ETag\` says what is there.`,
  },
  'too-large': {
    status: '413',
    title: msg`Too large`,
    happened: msg`The body is larger than allowed.`,
    advice: msg`Send less.`,
  },
  'uri-too-long': {
    status: '414',
    title: msg`Address too long`,
    happened: msg`The address is longer than the gateway takes (16 kB; a service says 400 to such a query).`,
    advice: msg`Filter by fewer values.`,
  },
  'unsupported-media-type': {
    status: '415',
    title: msg`Unsupported media type`,
    happened: msg`The body is of a type that the address does not take.`,
    advice: msg`Send the type that the document of the interface names.`,
  },
  'misdirected-request': {
    status: '421',
    title: msg`Misdirected request`,
    happened: msg`The platform is not known by this host name.`,
    advice: msg`Use its own address.`,
  },
  'precondition-required': {
    status: '428',
    title: msg`Precondition needed`,
    happened: msg`The request does not say what you have read.`,
    advice: msg`Send the \`ETag\` of it as \`If-Match\`.`,
  },
  'too-many-requests': {
    status: '429',
    title: msg`Too many requests`,
    happened: msg`More requests came from one address than it may make.`,
    advice: msg`Wait \`Retry-After\` seconds.`,
  },
  'headers-too-large': {
    status: '431',
    title: msg`Headers too large`,
    happened: msg`The headers are larger than allowed.`,
    advice: msg`Send less.`,
  },
  internal: {
    status: '500',
    title: msg`Internal error`,
    happened: msg`A fault of ours.`,
    advice: msg`Report the \`instance\`.`,
  },
  'sign-in-not-set-up': {
    status: '503',
    title: msg`Sign-in is not set up`,
    happened: msg`Nobody can sign in on this platform: no identity provider is set.`,
    advice: msg`Ask those who run it.`,
  },
  unavailable: {
    status: '502, 503',
    title: msg`Temporarily unavailable`,
    happened: msg`The database, or a place for one more download, is not to be had at the moment.`,
    advice: msg`Wait \`Retry-After\` seconds.`,
  },
  timeout: {
    status: '504',
    title: msg`Timeout`,
    happened: msg`A service did not answer in time.`,
    advice: msg`Wait \`Retry-After\` seconds.`,
  },
};
