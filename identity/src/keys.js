import { generateKeyPair, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';

import { transaction } from './database.js';
import { log, told } from './log.js';

const LOCK = 727_002;
const CHANNEL = 'signing_keys';
// A retired key is published as long as an ID token that it signed may come back as a hint at sign-out.
const RETIRED_DAYS = 30;

async function newKey() {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  return { kid, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } };
}

async function insert(client, state) {
  const { kid, jwk } = await newKey();
  await client.query('insert into signing_keys (kid, state, jwk) values ($1, $2, $3)', [
    kid,
    state,
    JSON.stringify(jwk),
  ]);
}

async function turn(client) {
  await client.query(
    "update signing_keys set state = 'retired', state_since = now() where state = 'current'",
  );
  await client.query("update signing_keys set state = 'current', state_since = now() where state = 'next'");
  await insert(client, 'next');
  await client.query(
    "delete from signing_keys where state = 'retired' and state_since < now() - make_interval(days => $1)",
    [RETIRED_DAYS],
  );
  await client.query('insert into cookie_keys (secret) values ($1)', [randomBytes(32).toString('base64url')]);
  await client.query(
    'delete from cookie_keys where secret not in (select secret from cookie_keys order by created_at desc limit 3)',
  );
  await client.query('select pg_notify($1, $2)', [CHANNEL, 'rotated']);
}

/** Make the first keys where there are none; with `days`, also turn those that have signed for longer. */
export async function ensureKeys(pool, days) {
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { rows } = await client.query(
      "select state, state_since < now() - make_interval(days => $1) as old from signing_keys where state <> 'retired'",
      [days],
    );
    const current = rows.find((row) => row.state === 'current');
    if (!rows.some((row) => row.state === 'next')) await insert(client, 'next');
    if (!current || current.old) {
      await turn(client);
      log('info', current ? 'keys rotated' : 'keys made');
    }
  });
}

/** Let the next key sign from now on, retire the one that did, and make a new next one. */
export async function rotateKeys(pool) {
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await turn(client);
  });
  log('info', 'keys rotated');
}

/** The keys as oidc-provider takes them: the first one signs, all are published. */
export async function readKeys(pool) {
  const keys = await pool.query(
    `select jwk from signing_keys
     order by array_position(array['current', 'next', 'retired'], state), state_since desc`,
  );
  const cookies = await pool.query('select secret from cookie_keys order by created_at desc');
  return {
    jwks: { keys: keys.rows.map((row) => row.jwk) },
    cookieKeys: cookies.rows.map((row) => row.secret),
  };
}

/** Call `changed` now and whenever any process turns the keys. Goes on listening when the database was away. */
export async function watchKeys(databaseUrl, changed) {
  const listen = async () => {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'identity keys' });
    const later = () => setTimeout(listen, 2000).unref();
    client.on('error', () => {});
    client.on('notification', () => changed().catch((error) => log('error', 'keys not read', told(error))));
    try {
      await client.connect();
      client.once('end', later);
      await client.query(`listen ${CHANNEL}`);
      await changed();
    } catch (error) {
      log('warning', 'keys not watched', told(error));
      client.removeAllListeners('end');
      client.end().catch(() => {});
      later();
    }
  };
  await listen();
}
