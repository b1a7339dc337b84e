import { randomBytes } from 'node:crypto';

import Router from '@koa/router';

import { addressOf, nameOf } from './accounts.js';
import { log } from './log.js';
import * as pages from './pages/index.js';
import { verify, weakness } from './passwords.js';
import { ACCOUNT_CLIENT } from './provider.js';
import { field, isOurForm, viewOf } from './requests.js';
import { languages, texts } from './texts/index.js';
import { attempt, forgive, uncount } from './throttle.js';

/** The page of one's own account: name, language, address, password, data, and its end. */
export function accountRoutes({ settings, pool, accounts, mail, provider }) {
  const router = new Router({ prefix: '/identity' });

  /** Who is signed in, or undefined after sending the browser to sign in and back. */
  async function signedIn(ctx) {
    const session = await provider().Session.get(ctx);
    const account = session.accountId && (await accounts.byId(session.accountId));
    if (account) return { session, account };
    const view = viewOf(ctx);
    const request = new URLSearchParams({
      client_id: ACCOUNT_CLIENT,
      response_type: 'none',
      scope: 'openid',
      redirect_uri: `${settings.issuer}/account`,
      ui_locales: languages[view.language].tag,
      state: randomBytes(8).toString('base64url'),
    });
    ctx.redirect(`/identity/auth?${request}`);
    ctx.status = 303;
    return undefined;
  }

  function show(ctx, account, { status = 200, done, problems, form } = {}) {
    ctx.status = status;
    ctx.body = pages.account(viewOf(ctx), { account, done, problems: problems && { [form]: problems } });
  }

  const DONE = ['saved', 'passwordChanged', 'addressChanged'];

  router.get('/account', async (ctx) => {
    const known = await signedIn(ctx);
    if (known) show(ctx, known.account, { done: DONE.includes(ctx.query.done) ? ctx.query.done : undefined });
  });

  /** A form of the page: checks where it comes from and, where it asks for it, the present password. */
  function change(name, { needsPassword }, work) {
    router.post(`/account/${name}`, async (ctx) => {
      const known = await signedIn(ctx);
      if (!known) return;
      const { account } = known;
      const refuse = (status, problems) => show(ctx, account, { status, problems, form: name });
      if (!isOurForm(ctx, settings.publicUrl)) return refuse(403, { '': 'form' });
      if (needsPassword) {
        const seconds =
          (await attempt(pool, 'network', ctx.ip)) || (await attempt(pool, 'account', account.email));
        if (seconds) return refuse(429, { present: ['wait', { minutes: Math.ceil(seconds / 60) }] });
        if (!(await verify(field(ctx, 'present'), account.password)))
          return refuse(400, { present: 'wrongPassword' });
        await forgive(pool, 'account', account.email);
        await uncount(pool, 'network', ctx.ip);
      }
      const done = await work(ctx, known, refuse);
      if (!done) return;
      log('info', 'account changed', { account: account.id, change: name });
      ctx.redirect(`/identity/account?done=${done}&lang=${viewOf(ctx).language}`);
      ctx.status = 303;
    });
  }

  change('profile', { needsPassword: false }, async (ctx, { account }, refuse) => {
    const name = nameOf(field(ctx, 'name'));
    const language = field(ctx, 'language');
    if (!name) return refuse(400, { name: 'name' });
    await accounts.rename(account.id, name, Object.hasOwn(languages, language) ? language : account.language);
    return 'saved';
  });

  change('password', { needsPassword: true }, async (ctx, { account, session }, refuse) => {
    const password = field(ctx, 'password');
    const weak = weakness(password, account.email, account.name);
    if (weak) return refuse(400, { password: weak });
    await accounts.changePassword(account.id, password, session.jti);
    await mail.send('changed', {
      to: account.email,
      language: account.language,
      link: `${settings.issuer}/forgot`,
    });
    return 'passwordChanged';
  });

  change('address', { needsPassword: true }, async (ctx, { account }, refuse) => {
    const email = addressOf(field(ctx, 'email'));
    if (!email) return refuse(400, { email: 'email' });
    if (email === account.email) return refuse(400, { email: 'sameAddress' });
    const seconds = (await attempt(pool, 'mails', ctx.ip)) || (await attempt(pool, 'mail', email));
    if (seconds) return refuse(429, { email: ['waitMail', { minutes: Math.ceil(seconds / 60) }] });
    const view = viewOf(ctx);
    const taken = await accounts.byEmail(email);
    const query = new URLSearchParams({ lang: view.language });
    if (!taken) query.set('token', await accounts.link('address', email, { accountId: account.id }));
    // Whether another account has the address is said to its mailbox alone.
    const isSent = await mail.send(taken ? 'known' : 'address', {
      to: email,
      language: taken?.language ?? view.language,
      link: `${settings.issuer}/${taken ? 'forgot' : 'address'}?${query}`,
    });
    ctx.status = isSent ? 200 : 503;
    ctx.body = pages.sent(view, { email, isSent });
    return undefined;
  });

  change('remove', { needsPassword: true }, async (ctx, { account }) => {
    await accounts.remove(account.id);
    log('info', 'account removed', { account: account.id });
    const view = viewOf(ctx);
    const words = texts(view.language).page;
    ctx.body = pages.notice({ ...view, here: null }, 'page', {
      title: words.removed,
      body: words.removedBody,
    });
    return undefined;
  });

  router.get('/account/data', async (ctx) => {
    const known = await signedIn(ctx);
    if (!known) return;
    ctx.set('Content-Disposition', 'attachment; filename="iuc-account.json"');
    ctx.body = await accounts.data(known.account.id);
  });

  router.get('/address', async (ctx) => {
    const token = String(ctx.query.token ?? '');
    const link = await accounts.linked(token, 'address');
    ctx.status = link ? 200 : 410;
    ctx.body = link
      ? pages.confirmAddress(viewOf(ctx), { token, email: link.email })
      : pages.notice(viewOf(ctx), 'expired');
  });

  router.post('/address', async (ctx) => {
    const view = viewOf(ctx);
    const token = field(ctx, 'token');
    const link = isOurForm(ctx, settings.publicUrl) ? await accounts.linked(token, 'address') : undefined;
    const before = link && (await accounts.byId(link.accountId));
    if (!before || !(await accounts.changeAddress(token))) {
      ctx.status = 410;
      ctx.body = pages.notice(view, 'expired', before && { body: texts(view.language).page.addressTaken });
      return;
    }
    log('info', 'account changed', { account: before.id, change: 'address' });
    await mail.send('changed', {
      to: before.email,
      language: before.language,
      link: `${settings.issuer}/forgot`,
    });
    ctx.redirect(`/identity/account?done=addressChanged&lang=${view.language}`);
    ctx.status = 303;
  });

  return router;
}
