import { User } from 'oidc-client-ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const origin = 'http://localhost:3000';
const issuer = `${origin}/identity`;

/** A token as a provider writes it; nobody looks at the signature in a browser. */
function token(claims: Record<string, unknown>): string {
  const part = (value: unknown) =>
    btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value)))).replace(/=+$/, '');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
}

const now = () => Math.floor(Date.now() / 1000);

function claims(more: Record<string, unknown> = {}) {
  return {
    iss: issuer,
    aud: 'iuc-site',
    sub: 'p1',
    iat: now(),
    exp: now() + 600,
    name: '京子 Kyōko',
    email: 'kyoko@iuc.example',
    email_verified: true,
    ...more,
  };
}

interface Provider {
  /** What the token endpoint answers, or how it fails. */
  token: (form: URLSearchParams) => Response | Promise<Response>;
  asked: URLSearchParams[];
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** Stands in for gateway and provider; what leaves the page is kept in `left`. */
function provider(answer: Provider['token']): Provider {
  const made: Provider = { token: answer, asked: [] };
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url === '/configuration.json') return json({ issuer, clientId: 'iuc-site' });
    if (url === `${issuer}/.well-known/openid-configuration`) {
      return json({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        end_session_endpoint: `${issuer}/sign-out`,
      });
    }
    if (url === `${issuer}/token`) {
      const form = new URLSearchParams(String(init?.body));
      made.asked.push(form);
      return made.token(form);
    }
    throw new TypeError(`no answer for ${url}`);
  });
  return made;
}

async function fresh() {
  vi.resetModules();
  return {
    ...(await import('./engine')),
    ...(await import('./presence')),
    SignInFailure: (await import('./failure')).SignInFailure,
  };
}

/** Goes the way to the provider, and says what the site asked there. */
async function leave(signIn: (target: string) => Promise<never>, target: string): Promise<URLSearchParams> {
  const left = new Promise<string>((resolve) => {
    vi.stubGlobal('location', { ...window.location, origin, pathname: '/zh/sign-in', replace: resolve });
  });
  void signIn(target);
  return new URL(await left).searchParams;
}

beforeEach(() => {
  sessionStorage.clear();
});

describe('an address to come back to', () => {
  test.each([
    ['/en/my', '/en/my'],
    ['/zh/covenant/signatories?country=JP#list', '/zh/covenant/signatories?country=JP#list'],
    ['//evil.example/en/', '/fr/my'],
    ['https://evil.example/en/', '/fr/my'],
    ['/en//evil.example', '/fr/my'],
    ['/en/\\evil.example', '/en//evil.example'],
    ['/en/..//evil.example', '/fr/my'],
    ['/en/.%2e//evil.example/fr/', '/fr/my'],
    ['/en/../identity/sign-out', '/fr/my'],
    ['/identity/auth', '/fr/my'],
    ['/en/signed-in?code=1', '/fr/my'],
    ['/en/sign-in?to=/en/', '/fr/my'],
    [undefined, '/fr/my'],
  ])('%s leads to %s', async (asked, led) => {
    const { safeTarget } = await fresh();
    expect(safeTarget(asked, 'fr')).toBe(led);
  });
});

describe('the way to the provider and back', () => {
  test('asks with PKCE, state and nonce in the language of the page, and ends where one was', async () => {
    const { signIn, finishSignIn, presence } = await fresh();
    let nonce = '';
    const asked = provider(() =>
      json({
        access_token: 'a',
        token_type: 'Bearer',
        expires_in: 600,
        id_token: token(claims({ nonce })),
        scope: 'openid',
      }),
    );
    const request = await leave(signIn, '/zh/covenant/signatories?country=JP');
    nonce = request.get('nonce') ?? '';
    expect(nonce).not.toBe('');
    expect(request.get('code_challenge_method')).toBe('S256');
    expect(request.get('redirect_uri')).toBe(`${origin}/zh/signed-in`);
    expect(request.get('ui_locales')).toBe('zh-Hans');
    expect(request.get('scope')).toContain('offline_access');
    const address = `${origin}/zh/signed-in?code=c&state=${request.get('state')}&iss=${encodeURIComponent(issuer)}`;
    expect(await finishSignIn(address)).toBe('/zh/covenant/signatories?country=JP');
    expect(asked.asked[0]?.get('code_verifier')).not.toBeNull();
    const found = presence();
    expect(found.state === 'somebody' && found.person).toMatchObject({
      subject: 'p1',
      name: '京子 Kyōko',
      emailVerified: true,
    });
    expect(localStorage.getItem('iuc.session')).toBe('1');
    // Nothing of a token is kept on the device.
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('access_token');
  });

  test.each([
    ['another nonce', { nonce: 'other' }, 'untrusted'],
    ['another issuer', { iss: 'https://evil.example' }, 'untrusted'],
    ['another audience', { aud: 'another-site' }, 'untrusted'],
    ['another authorised party', { aud: ['iuc-site', 'x'], azp: 'x' }, 'untrusted'],
    ['a device that is an hour ahead', { iat: now() - 3600, exp: now() - 3000 }, 'clock'],
    ['a device that is an hour behind', { iat: now() + 3600, exp: now() + 4200 }, 'clock'],
  ])('with %s nobody is signed in', async (_, wrong, kind) => {
    const { signIn, finishSignIn, presence } = await fresh();
    let nonce = '';
    provider(() =>
      json({
        access_token: 'a',
        token_type: 'Bearer',
        expires_in: 600,
        id_token: token(claims({ nonce, ...wrong })),
      }),
    );
    const request = await leave(signIn, '/en/my');
    nonce = request.get('nonce') ?? '';
    const answer = finishSignIn(`${origin}/en/signed-in?code=c&state=${request.get('state')}`);
    await expect(answer).rejects.toMatchObject({ kind });
    expect(presence().state).toBe('nobody');
    expect(localStorage.getItem('iuc.session')).toBeNull();
  });

  test('an answer of another provider is not taken, and its code goes nowhere', async () => {
    const { signIn, finishSignIn } = await fresh();
    const { asked } = provider(() => json({}));
    const request = await leave(signIn, '/en/my');
    const address = `${origin}/en/signed-in?code=c&state=${request.get('state')}&iss=https://evil.example`;
    await expect(finishSignIn(address)).rejects.toMatchObject({ kind: 'untrusted' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['an unknown state', 'code=c&state=unknown', 'state'],
    ['no state', 'code=c', 'state'],
  ])('an answer with %s is not taken', async (_, query, kind) => {
    const { finishSignIn } = await fresh();
    const { asked } = provider(() => json({}));
    await expect(finishSignIn(`${origin}/en/signed-in?${query}`)).rejects.toMatchObject({ kind });
    expect(asked).toEqual([]);
  });

  test('an answer is taken once, however often its page is drawn, and not again later', async () => {
    const { signIn, finishSignIn } = await fresh();
    let nonce = '';
    const { asked } = provider(() =>
      json({
        access_token: 'a',
        token_type: 'Bearer',
        expires_in: 600,
        id_token: token(claims({ nonce })),
      }),
    );
    const request = await leave(signIn, '/en/my');
    nonce = request.get('nonce') ?? '';
    const address = `${origin}/en/signed-in?code=c&state=${request.get('state')}`;
    await Promise.all([finishSignIn(address), finishSignIn(address)]);
    expect(asked.length).toBe(1);
    await expect(finishSignIn(`${address}&again=1`)).rejects.toMatchObject({ kind: 'state' });
  });

  test.each([
    ['says no', () => json({ error: 'invalid_grant' }, 400), 'used'],
    ['is away behind a gateway', () => new Response('<html>502</html>', { status: 502 }), 'unreachable'],
    [
      'is away',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'unreachable',
    ],
  ])('a provider that %s is told apart', async (_, reply, kind) => {
    const { signIn, finishSignIn } = await fresh();
    provider(reply);
    const request = await leave(signIn, '/en/my');
    const answer = finishSignIn(`${origin}/en/signed-in?code=c&state=${request.get('state')}`);
    await expect(answer).rejects.toMatchObject({ kind });
  });

  test('a visitor who turned back is told so', async () => {
    const { signIn, finishSignIn } = await fresh();
    provider(() => json({}));
    const request = await leave(signIn, '/en/my');
    const address = `${origin}/en/signed-in?error=access_denied&state=${request.get('state')}`;
    await expect(finishSignIn(address)).rejects.toMatchObject({ kind: 'refused' });
  });
});

test('an installation without a provider says so', async () => {
  const { signIn } = await fresh();
  vi.stubGlobal('fetch', async () => json({ issuer: '', clientId: '' }));
  await expect(signIn('/en/my')).rejects.toMatchObject({ kind: 'unconfigured' });
});

test('a name in other letters comes whole out of a token', async () => {
  const { personOf } = await fresh();
  const user = new User({
    id_token: token(claims()),
    access_token: 'a',
    token_type: 'Bearer',
    profile: claims() as never,
  });
  expect(personOf(user, issuer, 'iuc-site').name).toBe('京子 Kyōko');
});
