import Router from '@koa/router';
import { errors } from 'oidc-provider';

import { addressOf, nameOf } from './accounts.js';
import { log } from './log.js';
import * as pages from './pages/index.js';
import { verify, weakness } from './passwords.js';
import { field, isOurForm, viewOf } from './requests.js';
import { attempt, forgive, uncount } from './throttle.js';

const minutes = (seconds) => ['wait', { minutes: Math.ceil(seconds / 60) }];

/** Whether an invitation to sign up holds; services make such links where sign-up is by invitation (docs/operations.md). */
export function isInvited(settings, seal, { email, until, seal: given }) {
  return (
    Boolean(settings.registrationToken) && Number(until) > Date.now() / 1000 && seal(email, until) === given
  );
}

/** Signing in, and making an account on the way. */
export function signInRoutes({ settings, pool, accounts, mail, provider, demo, seal }) {
  const router = new Router({ prefix: '/identity' });
  const isOpen = settings.signUp === 'open';

  /** The sign-in that this browser has begun; undefined, with a page that says so, where there is none. */
  async function begun(ctx) {
    try {
      const details = await provider().interactionDetails(ctx.req, ctx.res);
      if (details.uid === ctx.params.uid) return details;
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
    }
    return undefined;
  }

  function ended(ctx) {
    ctx.status = 410;
    ctx.body = pages.notice(viewOf(ctx), 'expiredSignIn', { again: true });
  }

  async function finish(ctx, accountId) {
    const result = { login: { accountId, amr: ['pwd'], remember: true } };
    const target = await provider().interactionResult(ctx.req, ctx.res, result, {
      mergeWithLastSubmission: false,
    });
    log('info', 'signed in', { account: accountId });
    ctx.redirect(target);
    ctx.status = 303;
  }

  router.get('/sign-in/:uid', async (ctx) => {
    const details = await begun(ctx);
    if (!details) return ended(ctx);
    const view = viewOf(ctx, { uiLocales: details.params.ui_locales });
    const done = ['made', 'reset'].includes(ctx.query.done) ? ctx.query.done : undefined;
    const email = addressOf(ctx.query.email ?? details.params.login_hint) ?? '';
    ctx.body = pages.signIn(view, { uid: details.uid, email, done, demo, isOpen });
  });

  router.post('/sign-in/:uid', async (ctx) => {
    const details = await begun(ctx);
    if (!details) return ended(ctx);
    const view = viewOf(ctx, { uiLocales: details.params.ui_locales });
    const email = addressOf(field(ctx, 'email'));
    const password = field(ctx, 'password');
    const again = (status, problems) => {
      ctx.status = status;
      ctx.body = pages.signIn(view, {
        uid: details.uid,
        email: email ?? field(ctx, 'email'),
        problems,
        demo,
        isOpen,
      });
    };
    if (!isOurForm(ctx, settings.publicUrl)) return again(403, { '': 'form' });
    if (!email || !password) {
      return again(400, {
        ...(!email && { email: 'email' }),
        ...(!password && { password: 'passwordMissing' }),
      });
    }
    const seconds = (await attempt(pool, 'network', ctx.ip)) || (await attempt(pool, 'account', email));
    if (seconds) {
      log('warning', 'sign-in throttled');
      ctx.set('Retry-After', String(seconds));
      return again(429, { '': minutes(seconds) });
    }
    const account = await accounts.byEmail(email);
    if (!(await verify(password, account?.password ?? null))) {
      log('info', 'sign-in failed', { account: account?.id ?? null });
      return again(400, { password: 'wrong' });
    }
    await forgive(pool, 'account', email);
    await uncount(pool, 'network', ctx.ip);
    return finish(ctx, account.id);
  });

  // ---------------------------------------------------------------- a new account

  function invitation(read) {
    const email = addressOf(read('email'));
    const given = { email, until: read('until'), seal: read('seal') };
    return { ...given, mayJoin: isOpen || isInvited(settings, seal, given) };
  }

  router.get('/sign-up', (ctx) => {
    const { email, until, seal: given, mayJoin } = invitation((name) => String(ctx.query[name] ?? ''));
    ctx.body = pages.signUp(viewOf(ctx), {
      uid: ctx.query.uid,
      email: email ?? '',
      isOpen: mayJoin,
      invitation: given ? { until, seal: given } : {},
    });
  });

  router.post('/sign-up', async (ctx) => {
    const view = viewOf(ctx);
    const uid = /^[\w-]{1,64}$/.test(field(ctx, 'uid')) ? field(ctx, 'uid') : null;
    const { email, until, seal: given, mayJoin } = invitation((name) => field(ctx, name));
    const again = (status, problems) => {
      ctx.status = status;
      ctx.body = pages.signUp(view, {
        uid,
        email: email ?? field(ctx, 'email'),
        problems,
        isOpen: mayJoin,
        invitation: given ? { until, seal: given } : {},
      });
    };
    if (!isOurForm(ctx, settings.publicUrl)) return again(403, { '': 'form' });
    if (!mayJoin) return again(403);
    if (!email) return again(400, { email: 'email' });
    const seconds = (await attempt(pool, 'mails', ctx.ip)) || (await attempt(pool, 'mail', email));
    if (seconds) return again(429, { '': ['waitMail', { minutes: Math.ceil(seconds / 60) }] });
    // The answer is the same whether the address has an account or not; the mail says it.
    const known = await accounts.byEmail(email);
    const token = known ? null : await accounts.link('sign-up', email, { interaction: uid });
    const query = new URLSearchParams({
      lang: view.language,
      ...(token && { token }),
      ...(known && uid && { uid }),
    });
    const path = known ? '/forgot' : uid ? `/sign-in/${uid}/welcome` : '/welcome';
    const isSent = await mail.send(known ? 'known' : 'signUp', {
      to: email,
      language: known?.language ?? view.language,
      link: `${settings.issuer}${path}?${query}`,
    });
    ctx.status = isSent ? 200 : 503;
    ctx.body = pages.sent(view, { email, isSent });
  });

  router.get(['/welcome', '/sign-in/:uid/welcome'], async (ctx) => {
    const token = String(ctx.query.token ?? '');
    const link = await accounts.linked(token, 'sign-up');
    if (!link) {
      ctx.status = 410;
      ctx.body = pages.notice(viewOf(ctx), 'expired', { again: true });
      return;
    }
    ctx.body = pages.welcome(viewOf(ctx), { action: ctx.path, token, email: link.email });
  });

  router.post(['/welcome', '/sign-in/:uid/welcome'], async (ctx) => {
    const view = viewOf(ctx);
    const token = field(ctx, 'token');
    const name = nameOf(field(ctx, 'name'));
    const password = field(ctx, 'password');
    const link = await accounts.linked(token, 'sign-up');
    const here = { ...view, here: { path: ctx.path, search: new URLSearchParams({ token }).toString() } };
    const again = (status, problems) => {
      ctx.status = status;
      ctx.body = pages.welcome(here, {
        action: ctx.path,
        token,
        email: link.email,
        name: field(ctx, 'name'),
        problems,
      });
    };
    if (link) {
      if (!isOurForm(ctx, settings.publicUrl)) return again(403, { '': 'form' });
      const weak = weakness(password, link.email, name ?? '');
      if (!name || weak)
        return again(400, { ...(!name && { name: 'name' }), ...(weak && { password: weak }) });
      const id = await accounts.create(token, { name, language: view.language, password });
      if (id) {
        log('info', 'account made', { account: id });
        const details = ctx.params.uid ? await begun(ctx) : undefined;
        if (details) return finish(ctx, id);
        ctx.redirect(`/${view.language}/my`);
        ctx.status = 303;
        return;
      }
    }
    ctx.status = 410;
    ctx.body = pages.notice(view, 'expired', { again: true });
  });

  // ---------------------------------------------------------------- a new password

  router.get('/forgot', (ctx) => {
    ctx.body = pages.forgot(viewOf(ctx), { uid: ctx.query.uid, email: addressOf(ctx.query.email) ?? '' });
  });

  router.post('/forgot', async (ctx) => {
    const view = viewOf(ctx);
    const uid = /^[\w-]{1,64}$/.test(field(ctx, 'uid')) ? field(ctx, 'uid') : null;
    const email = addressOf(field(ctx, 'email'));
    const again = (status, problems) => {
      ctx.status = status;
      ctx.body = pages.forgot(view, { uid, email: email ?? field(ctx, 'email'), problems });
    };
    if (!isOurForm(ctx, settings.publicUrl)) return again(403, { '': 'form' });
    if (!email) return again(400, { email: 'email' });
    const seconds = (await attempt(pool, 'mails', ctx.ip)) || (await attempt(pool, 'mail', email));
    if (seconds) return again(429, { '': ['waitMail', { minutes: Math.ceil(seconds / 60) }] });
    const known = await accounts.byEmail(email);
    const token = known && (await accounts.link('reset', email, { accountId: known.id }));
    const query = new URLSearchParams({
      lang: known?.language ?? view.language,
      ...(token && { token }),
      ...(uid && { uid }),
    });
    const isSent = await mail.send(known ? 'reset' : 'noAccount', {
      to: email,
      language: known?.language ?? view.language,
      link: known ? `${settings.issuer}/reset?${query}` : `${settings.publicUrl}/`,
    });
    ctx.status = isSent ? 200 : 503;
    ctx.body = pages.sent(view, { email, isSent });
  });

  router.get('/reset', async (ctx) => {
    const token = String(ctx.query.token ?? '');
    const link = await accounts.linked(token, 'reset');
    ctx.status = link ? 200 : 410;
    ctx.body = link
      ? pages.reset(viewOf(ctx), { uid: ctx.query.uid, token, email: link.email })
      : pages.notice(viewOf(ctx), 'expired', { again: true });
  });

  router.post('/reset', async (ctx) => {
    const view = viewOf(ctx);
    const token = field(ctx, 'token');
    const uid = /^[\w-]{1,64}$/.test(field(ctx, 'uid')) ? field(ctx, 'uid') : null;
    const link = await accounts.linked(token, 'reset');
    if (link) {
      const password = field(ctx, 'password');
      const weak = weakness(password, link.email);
      const ours = isOurForm(ctx, settings.publicUrl);
      if (!ours || weak) {
        const here = { ...view, here: { path: ctx.path, search: new URLSearchParams({ token }).toString() } };
        ctx.status = ours ? 400 : 403;
        ctx.body = pages.reset(here, {
          uid,
          token,
          email: link.email,
          problems: ours ? { password: weak } : { '': 'form' },
        });
        return;
      }
      if (await accounts.resetPassword(token, password)) {
        await forgive(pool, 'account', link.email);
        log('info', 'password reset', { account: link.accountId });
        const account = await accounts.byId(link.accountId);
        await mail.send('changed', {
          to: link.email,
          language: account.language,
          link: `${settings.issuer}/forgot`,
        });
        ctx.redirect(
          uid ? `/identity/sign-in/${uid}?done=reset&lang=${view.language}` : `/${view.language}/my`,
        );
        ctx.status = 303;
        return;
      }
    }
    ctx.status = 410;
    ctx.body = pages.notice(view, 'expired', { again: true });
  });

  return router;
}
