import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

import { log, told } from './log.js';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const LOCK = 727_001; // of the migrations, among the advisory locks of this database

/** A pool of connections to the provider's own database. */
export function connect(settings) {
  const pool = new pg.Pool({
    connectionString: settings.databaseUrl,
    max: settings.poolSize,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    application_name: 'identity',
  });
  // A connection that breaks while it idles is replaced; without a listener it would end the process.
  pool.on('error', (error) => log('warning', 'database connection lost', told(error)));
  return pool;
}

/** Do something in one transaction; whatever it throws rolls back. */
export async function transaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** The migrations that the code knows, by their numbers, in order. */
export const migrations = readdirSync(MIGRATIONS)
  .filter((name) => /^\d{4}-.*\.sql$/.test(name))
  .sort();

/** Bring the database to the newest migration; processes that start together do it one after the other. */
export async function migrate(pool) {
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query("set local lock_timeout = '5s'");
    await client.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query('select name from migrations');
    const applied = new Set(rows.map((row) => row.name));
    for (const name of migrations.filter((one) => !applied.has(one))) {
      await client.query(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
      await client.query('insert into migrations (name) values ($1)', [name]);
      log('info', 'migrated', { migration: name });
    }
  });
}

/** Whether the database answers and has every migration that the code knows. */
export async function isReady(pool) {
  try {
    const { rows } = await pool.query('select count(*)::int as count from migrations where name = any($1)', [
      migrations,
    ]);
    return rows[0].count === migrations.length;
  } catch {
    return false;
  }
}
