import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

import { bodyParser } from '@koa/bodyparser';
import Router from '@koa/router';
import Koa from 'koa';
import mount from 'koa-mount';
import { errors } from 'oidc-provider';

import { accountRoutes } from './account.js';
import { Accounts } from './accounts.js';
import { clean } from './adapter.js';
import { connect, isReady, migrate } from './database.js';
import { loadDemoAccounts } from './demo.js';
import { ensureKeys, readKeys, watchKeys } from './keys.js';
import { log, told } from './log.js';
import { Mail } from './mail.js';
import { files } from './pages/frame.js';
import * as pages from './pages/index.js';
import { makeProvider } from './provider.js';
import { viewOf } from './requests.js';
import { signInRoutes } from './sign-in.js';
import { texts } from './texts/index.js';

const CLEAN_EVERY = 15 * 60_000;
const PLAIN = ['', 'identity'];
const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/** The pages that oidc-provider shows itself. */
const providerPages = {
  error: async (ctx, out, error) => {
    const view = viewOf(ctx);
    ctx.type = 'html';
    if (error instanceof errors.SessionNotFound) {
      ctx.body = pages.notice(view, 'expiredSignIn', { again: true });
      return;
    }
    const words = texts(view.language).error;
    ctx.body = pages.notice({ ...view, here: null }, 'error', {
      body: ctx.status >= 500 ? words.server : words.body,
      code: [out.error, out.error_description].filter(Boolean).join(': ').slice(0, 300),
    });
  },
  signOut: async (ctx, form) => {
    const { IdTokenHint: hint } = ctx.oidc.entities;
    const isAsked = hint?.payload.sub !== ctx.oidc.session.accountId;
    ctx.body = signOutPage(ctx, form, { isAsked });
  },
  signedOut: async (ctx) => {
    const view = viewOf(ctx, { uiLocales: ctx.query.ui_locales });
    const words = texts(view.language).signOut;
    ctx.body = pages.notice({ ...view, here: null }, 'signOut', {
      title: words.doneTitle,
      body: words.doneBody,
    });
  },
};

function signOutPage(ctx, form, { isAsked }) {
  const action = form.match(/action="([^"]+)"/)[1];
  const xsrf = form.match(/name="xsrf" value="([^"]+)"/)[1];
  return pages.signOut(viewOf(ctx, { uiLocales: ctx.query.ui_locales }), { action, xsrf, isAsked });
}

/** One record for each request. */
async function logged(ctx, next) {
  const began = performance.now();
  const given = ctx.get('x-request-id');
  ctx.state.requestId = REQUEST_ID.test(given) ? given : null;
  await next();
  log(ctx.path.endsWith('z') ? 'debug' : 'info', 'request', {
    requestId: ctx.state.requestId,
    method: ctx.method,
    path: /^[\x21-\x7e]{1,200}$/.test(ctx.path) ? ctx.path : '',
    status: ctx.status,
    durationSeconds: Math.round(performance.now() - began) / 1000,
  });
}

/** One answer for whatever nobody expected; where the database is away, that it is for a while. */
const answered = (pool) => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!error.expose) log('error', 'request failed', { requestId: ctx.state.requestId, ...told(error) });
    ctx.status = error.status ?? 500;
    const view = { ...viewOf(ctx), here: null };
    const words = texts(view.language).error;
    ctx.type = 'html';
    ctx.body = pages.notice(view, 'error', { body: ctx.status < 500 ? words.body : words.server });
  }
  if (ctx.status === 500 && !(await isReady(pool))) {
    ctx.status = 503;
    ctx.set('Retry-After', '2');
  }
};

/** Nothing of the provider is kept by caches, but for the files of its pages. */
async function uncached(ctx, next) {
  ctx.set('Cache-Control', 'no-store');
  await next();
}

function fileRoutes() {
  const router = new Router({ prefix: '/identity' });
  router.get('/static/:name', (ctx) => {
    const found = Object.hasOwn(files, ctx.params.name) ? files[ctx.params.name] : null;
    if (!found) return;
    const isNamed = ctx.query.v === found.version;
    ctx.set('Cache-Control', isNamed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    ctx.type = found.type;
    ctx.body = found.content;
  });
  return router;
}

/** Answer until SIGTERM or SIGINT. */
export async function serve(settings) {
  const pool = connect(settings);
  await migrate(pool);
  await ensureKeys(pool, settings.keyDays);
  const accounts = new Accounts(pool, { withDemo: Boolean(settings.demo) });
  const mail = new Mail(settings);
  const demo = settings.demo ? await loadDemoAccounts(pool, settings.demo) : null;
  const seal = (email, until) =>
    createHmac('sha256', settings.registrationToken).update(`sign-up\n${email}\n${until}`).digest('hex');

  let provider;
  let mounted;
  const app = new Koa({ proxy: true });
  app.silent = true;
  const renew = async () => {
    const keys = await readKeys(pool);
    const made = makeProvider({ settings, pool, accounts, keys, pages: providerPages });
    made.proxy = true;
    made.on('server_error', (_ctx, error) => log('error', 'provider failed', told(error)));
    made.on('grant.revoked', () => log('warning', 'grant revoked'));
    made.on('registration_create.success', (_ctx, client) =>
      log('info', 'client registered', { client: client.clientId }),
    );
    provider = made;
    mounted = mount('/identity', made);
    app.keys = keys.cookieKeys; // the provider sets its cookies in the name of the application that it is mounted in
  };
  await watchKeys(settings.databaseUrl, renew);
  if (!provider) await renew();

  const shared = { settings, pool, accounts, mail, demo, seal, provider: () => provider };
  app.use(logged);
  app.use(answered(pool));
  const health = new Router();
  health.get('/livez', (ctx) => {
    ctx.body = 'alive\n';
  });
  health.get('/readyz', async (ctx) => {
    const ready = await isReady(pool);
    ctx.status = ready ? 200 : 503;
    ctx.body = ready ? 'ready\n' : 'the database does not answer\n';
  });
  app.use(health.routes());
  app.use(uncached);
  app.use(fileRoutes().routes());
  const parse = bodyParser({ enableTypes: ['form'], formLimit: '16kb' });
  for (const router of [signInRoutes(shared), accountRoutes(shared)]) {
    app.use((ctx, next) => {
      if (!router.match(ctx.path, ctx.method).route) return next();
      ctx.assert(PLAIN.includes(ctx.get('content-encoding')), 415); // no browser compresses a form
      return parse(ctx, next);
    });
    app.use(router.routes());
  }
  app.use(async (ctx, next) => {
    await mounted(ctx, next);
    // Without a session the provider answers with a page that a script of its own would send on.
    if (
      ctx.path === '/identity/sign-out' &&
      typeof ctx.body === 'string' &&
      ctx.body.includes('name="xsrf"') &&
      ctx.body.includes('<script>')
    ) {
      ctx.body = signOutPage(ctx, ctx.body, { isAsked: false });
    }
  });
  app.use((ctx) => {
    const view = { ...viewOf(ctx), here: null };
    ctx.status = 404;
    ctx.body = pages.notice(view, 'error', { body: texts(view.language).error.notFound });
  });

  // What the public address is, is a setting: no header of a caller says it.
  const { host, protocol } = new URL(settings.publicUrl);
  const answer = app.callback();
  const server = createServer((request, response) => {
    request.headers.host = host;
    request.headers['x-forwarded-proto'] = protocol.replace(':', '');
    delete request.headers['x-forwarded-host'];
    answer(request, response);
  });
  server.keepAliveTimeout = 75_000; // longer than the gateway keeps an idle connection
  server.listen(settings.port, settings.host, () => log('info', 'listening', { port: settings.port }));

  const tidy = () =>
    Promise.all([clean(pool), ensureKeys(pool, settings.keyDays)]).catch((error) =>
      log('error', 'not tidied', told(error)),
    );
  tidy();
  const timer = setInterval(tidy, CLEAN_EVERY);
  const stop = () => {
    clearInterval(timer);
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
