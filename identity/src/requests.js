import { randomBytes, timingSafeEqual } from 'node:crypto';

import { languageOf, languages } from './texts/index.js';

const FORM_COOKIE = 'iuc_form';
const LANGUAGE_COOKIE = 'iuc_language';
const OPTIONS = { httpOnly: true, sameSite: 'lax', path: '/identity', signed: false, overwrite: true };

/** The parameters that the choice of language on a page keeps. */
function kept(query) {
  const { lang, ...rest } = query;
  return new URLSearchParams(rest).toString();
}

/**
 * What a page is told of its request: the language (the one chosen here, else the one that the site asked for, else the
 * one of an earlier visit, else the browser's), its own address, and the token of its forms.
 */
export function viewOf(ctx, { uiLocales } = {}) {
  const chosen = Object.hasOwn(languages, String(ctx.query.lang)) ? ctx.query.lang : undefined;
  if (chosen) ctx.cookies.set(LANGUAGE_COOKIE, chosen, { ...OPTIONS, maxAge: 365 * 86_400_000 });
  const language =
    chosen ??
    languageOf(String(uiLocales ?? '').split(' ')) ??
    languageOf([ctx.cookies.get(LANGUAGE_COOKIE) ?? '']) ??
    languageOf((ctx.get('accept-language') || '').slice(0, 1000).split(',')) ??
    'en';
  let formToken = ctx.cookies.get(FORM_COOKIE);
  if (formToken?.length !== 32) {
    formToken = randomBytes(24).toString('base64url');
    ctx.cookies.set(FORM_COOKIE, formToken, OPTIONS);
  }
  return { language, here: { path: ctx.path, search: kept(ctx.query) }, formToken };
}

/** Whether a form was sent from a page of ours, by the browser that it was made for. */
export function isOurForm(ctx, publicUrl) {
  const origin = ctx.get('origin');
  const site = ctx.get('sec-fetch-site');
  if ((origin && origin !== publicUrl) || (site && site !== 'same-origin')) return false;
  const cookie = Buffer.from(ctx.cookies.get(FORM_COOKIE) ?? '');
  const sent = Buffer.from(String(ctx.request.body?.form ?? ''));
  return cookie.length === 32 && cookie.length === sent.length && timingSafeEqual(cookie, sent);
}

/** A field of a form as text; never more than a page of it. */
export function field(ctx, name) {
  const value = ctx.request.body?.[name];
  return typeof value === 'string' ? value.slice(0, 2000) : '';
}
