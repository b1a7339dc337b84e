import { interactionPolicy, Provider } from 'oidc-provider';

import { adapterFor, compareByDigest } from './adapter.js';

/** The scopes of the APIs: read private records, write, administer. */
export const API_SCOPES = ['iuc:read', 'iuc:write', 'iuc:manage'];
export const SITE_CLIENT = 'iuc-site';
/** The account pages themselves: they need a session and no token. */
export const ACCOUNT_CLIENT = 'iuc-account';

const AUDIENCE = 'iuc-api';
const RESOURCE = 'urn:iuc:api'; // a resource indicator is an absolute URI (RFC 8707); the audience is the API's name
const INTEGRATOR_SCOPES = ['iuc:read', 'iuc:write'];
const SITE_SCOPES = ['openid', 'profile', 'email', 'offline_access', ...API_SCOPES].join(' ');
const LANGUAGES = ['en', 'fr', 'zh', 'ja'];
const OWN = new Set([SITE_CLIENT, ACCOUNT_CLIENT]);
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function ownClients({ publicUrl, issuer }) {
  return [
    {
      client_id: SITE_CLIENT,
      client_name: 'IUC platform',
      scope: SITE_SCOPES,
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [
        ...LANGUAGES.map((language) => `${publicUrl}/${language}/signed-in`),
        `${publicUrl}/silent-renewal.html`,
      ],
      post_logout_redirect_uris: LANGUAGES.flatMap((language) => [
        `${publicUrl}/${language}/`,
        `${publicUrl}/${language}/signed-out`,
      ]),
    },
    {
      client_id: ACCOUNT_CLIENT,
      client_name: 'IUC account',
      scope: 'openid',
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      grant_types: [],
      response_types: ['none'],
      redirect_uris: [`${issuer}/account`],
      post_logout_redirect_uris: LANGUAGES.map((language) => `${publicUrl}/${language}/`),
    },
  ];
}

/** An integrator's client, as it may be registered: client credentials, and no more than reading and writing. */
function checkRegistration(metadata, fail) {
  if (OWN.has(metadata.client_id)) return;
  const grants = metadata.grant_types ?? [];
  if (grants.length !== 1 || grants[0] !== 'client_credentials')
    fail('grant_types must be ["client_credentials"]');
  if (metadata.response_types?.length) fail('response_types must be empty');
  if (metadata.redirect_uris?.length) fail('redirect_uris must be empty');
  if (!['client_secret_basic', 'client_secret_post'].includes(metadata.token_endpoint_auth_method)) {
    fail('token_endpoint_auth_method must be client_secret_basic or client_secret_post');
  }
  const scopes = metadata.scope?.split(' ') ?? [];
  if (!scopes.length || scopes.some((scope) => !INTEGRATOR_SCOPES.includes(scope))) {
    fail(`scope must be one or both of ${INTEGRATOR_SCOPES.join(' ')}`);
  }
}

/**
 * The provider with the keys of now. Everything that lasts is in the database, so it can be made anew at any time.
 *
 * `pages` renders what the provider shows itself: {error, signOut, signedOut}.
 */
export function makeProvider({ settings, pool, accounts, keys, pages }) {
  const policy = interactionPolicy.base();
  // The site is the platform's own, and clients of others have no users: nobody is asked for consent.
  policy.remove('consent');

  const provider = new Provider(settings.issuer, {
    adapter: adapterFor(pool, settings.graceSeconds),
    jwks: keys.jwks,
    cookies: {
      keys: keys.cookieKeys,
      names: { session: 'iuc_session', interaction: 'iuc_interaction', resume: 'iuc_resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: '/identity' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    clients: ownClients(settings),
    clientDefaults: {
      grant_types: ['client_credentials'],
      response_types: [],
      scope: INTEGRATOR_SCOPES.join(' '),
    },
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
    extraClientMetadata: {
      properties: ['software_use'],
      validator: (_ctx, _name, _value, metadata) =>
        checkRegistration(metadata, (text) => metadata.invalidate(text, 'not-allowed')),
    },
    responseTypes: ['code', 'none'],
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', ...API_SCOPES],
    claims: {
      openid: ['sub'],
      profile: ['name', 'locale'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    findAccount: async ({ oidc }, id) => {
      const account = await accounts.byId(id);
      if (!account) {
        // A session can outlive its account, a demonstration's that is nobody's now: then nobody is signed in.
        if (oidc.session?.accountId === id) {
          delete oidc.session.accountId;
          oidc.session.touched = true; // so that it is stored
        }
        return undefined;
      }
      return {
        accountId: account.id,
        claims: () => ({
          sub: account.id,
          name: account.name,
          email: account.email,
          email_verified: true,
          locale: account.language,
        }),
      };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session, account } = ctx.oidc;
      const known = session.grantIdFor(client.clientId);
      const grant = known && (await provider.Grant.find(known));
      if (grant?.accountId === account.accountId) return grant;
      const made = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
      made.addOIDCScope(SITE_SCOPES);
      made.addResourceScope(RESOURCE, API_SCOPES.join(' '));
      await made.save();
      return made;
    },
    interactions: { policy, url: (_ctx, interaction) => `/identity/sign-in/${interaction.uid}` },
    // The site asks for offline_access without a consent prompt, for which the provider drops the scope.
    issueRefreshToken: async (_ctx, client) => client.clientId === SITE_CLIENT,
    rotateRefreshToken: true,
    expiresWithSession: async () => true,
    ttl: {
      AccessToken: 10 * MINUTE,
      ClientCredentials: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: 2 * HOUR,
      RefreshToken: DAY,
      Session: settings.sessionHours * HOUR,
      Grant: settings.sessionHours * HOUR + DAY,
    },
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === SITE_CLIENT && origin === settings.publicUrl,
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => RESOURCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, _indicator, client) => ({
          scope: (client.clientId === SITE_CLIENT ? API_SCOPES : INTEGRATOR_SCOPES).join(' '),
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 10 * MINUTE,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      registration: {
        enabled: Boolean(settings.registrationToken),
        ...(settings.registrationToken && { initialAccessToken: settings.registrationToken }),
      },
      registrationManagement: {
        enabled: Boolean(settings.registrationToken),
        rotateRegistrationAccessToken: false,
      },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: pages.signOut,
        postLogoutSuccessSource: pages.signedOut,
      },
    },
    routes: {
      authorization: '/auth',
      token: '/token',
      jwks: '/jwks',
      registration: '/reg',
      revocation: '/revocation',
      end_session: '/sign-out',
      userinfo: '/userinfo',
    },
    renderError: pages.error,
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
  });
  compareByDigest(provider);
  return provider;
}
