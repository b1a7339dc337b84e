import { createHash } from 'node:crypto';

// What may be tried how often: after `free` in `window` seconds, each further try waits twice as long as the one before.
const LIMITS = {
  // wrong passwords for one account, from wherever they come
  account: { free: 5, window: 86_400, wait: 30, most: 3600 },
  // wrong passwords from one network address, for whichever accounts; offices share one
  network: { free: 100, window: 3600, wait: 60, most: 3600 },
  // mails to one address, and mails asked for from one network address
  mail: { free: 5, window: 3600, wait: 300, most: 86_400 },
  mails: { free: 100, window: 3600, wait: 60, most: 3600 },
};

function keyOf(kind, whom) {
  return `${kind}:${createHash('sha256').update(whom).digest('base64url')}`;
}

/**
 * Count one try, before it is made, so that many at once do not slip through.
 *
 * Answers 0 where it may be made, else the seconds to wait.
 */
export async function attempt(pool, kind, whom) {
  const { free, window, wait, most } = LIMITS[kind];
  const { rows } = await pool.query(
    `insert into attempts as a (key, count, last_at) values ($1, 1, now())
     on conflict (key) do update set
       count = case when a.blocked_until > now() then a.count
                    when a.last_at < now() - make_interval(secs => $3) then 1
                    else a.count + 1 end,
       last_at = case when a.blocked_until > now() then a.last_at else now() end,
       blocked_until = case
         when a.blocked_until > now() then a.blocked_until
         when a.last_at < now() - make_interval(secs => $3) or a.count + 1 < $2 then null
         else now() + make_interval(secs => least($5::float8, $4 * power(2, least(a.count + 1 - $2, 30)))) end
     returning ceil(extract(epoch from old.blocked_until - now()))::int as seconds`,
    [keyOf(kind, whom), free, window, wait, most],
  );
  return Math.max(0, rows[0].seconds ?? 0);
}

/** Take back one try that was none: the right password was given, from a network that others fail from. */
export async function uncount(pool, kind, whom) {
  await pool.query('update attempts set count = greatest(count - 1, 0) where key = $1', [keyOf(kind, whom)]);
}

/** Forget the tries of one kind: the right password was given, or a new one was chosen by mail. */
export async function forgive(pool, kind, whom) {
  await pool.query('delete from attempts where key = $1', [keyOf(kind, whom)]);
}
