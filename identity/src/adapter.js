import { createHash, timingSafeEqual } from 'node:crypto';

import { errors } from 'oidc-provider';

// The id of such a record is what its bearer shows: it is kept as a digest only, so that a copy of the database lets
// nobody in.
const BEARERS = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'RegistrationAccessToken',
  'InitialAccessToken',
]);

const DIGEST = 'sha256.'; // no secret that the provider makes has a dot
const digestOf = (text) => createHash('sha256').update(text).digest('base64url');

/**
 * Have a provider compare secrets of registered clients by their digests, which are all that is kept: they are random and
 * long, so that a plain digest tells nothing of them.
 */
export function compareByDigest(provider) {
  provider.Client.prototype.compareClientSecret = function compare(actual) {
    const kept = Buffer.from(this.clientSecret ?? '');
    const given = Buffer.from(`${DIGEST}${digestOf(String(actual))}`);
    return kept.length === given.length && timingSafeEqual(kept, given);
  };
}

/**
 * The adapter of oidc-provider on PostgreSQL: a class, as the provider wants one.
 *
 * A refresh token that was used counts as unused for `graceSeconds` more: two tabs of one browser that renew at the
 * same time both go on. Whoever shows it later ends the whole grant (the provider's own rule).
 */
export function adapterFor(pool, graceSeconds) {
  return class Adapter {
    constructor(model) {
      this.model = model;
      this.isBearer = BEARERS.has(model);
      this.grace = model === 'RefreshToken' ? graceSeconds : 0;
    }

    key(id) {
      return this.isBearer ? digestOf(id) : id;
    }

    /** A client without its secret: the digest is in its place, also when the client is stored anew. */
    kept(payload) {
      if (this.model !== 'Client' || payload.client_secret.startsWith(DIGEST)) return payload;
      return { ...payload, client_secret: `${DIGEST}${digestOf(payload.client_secret)}` };
    }

    async upsert(id, payload, expiresIn) {
      const { jti, ...rest } = payload;
      await pool.query(
        `insert into provider_records (model, id, payload, grant_id, uid, account_id, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
         on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
           uid = excluded.uid, account_id = excluded.account_id, expires_at = excluded.expires_at`,
        [
          this.model,
          this.key(id),
          JSON.stringify(this.isBearer ? rest : this.kept(payload)),
          payload.grantId ?? null,
          payload.uid ?? null,
          payload.accountId ?? payload.session?.accountId ?? null,
          expiresIn ?? null,
        ],
      );
    }

    async find(id) {
      return this.payload(await this.row('id', this.key(id)), id);
    }

    async findByUid(uid) {
      return this.payload(await this.row('uid', uid));
    }

    async row(column, value) {
      if (value.includes('\0')) return undefined; // PostgreSQL has no text with it, so nothing is kept under such a name
      const { rows } = await pool.query(
        `select payload, floor(extract(epoch from consumed_at))::int as consumed,
           consumed_at is not null and ($3 = 0 or consumed_at <= now() - make_interval(secs => $3)) as "isConsumed"
         from provider_records where model = $1 and ${column} = $2 and (expires_at is null or expires_at > now())`,
        [this.model, value, this.grace],
      );
      return rows[0];
    }

    payload(row, id) {
      if (!row) return undefined;
      const payload = this.isBearer ? { ...row.payload, jti: id } : row.payload;
      return row.isConsumed ? { ...payload, consumed: row.consumed } : payload;
    }

    // Device codes are the one thing found by a user's code, and there are none.
    async findByUserCode() {
      return undefined;
    }

    async consume(id) {
      // The first use counts: a later one within the grace does not make it longer. Of two uses at the same moment of
      // what has no grace, one is too late.
      const { rowCount } = await pool.query(
        `update provider_records set consumed_at = coalesce(consumed_at, now())
         where model = $1 and id = $2 and ($3 > 0 or consumed_at is null)`,
        [this.model, this.key(id), this.grace],
      );
      if (!rowCount) throw new errors.InvalidGrant('already used');
    }

    async destroy(id) {
      await pool.query('delete from provider_records where model = $1 and id = $2', [
        this.model,
        this.key(id),
      ]);
    }

    async revokeByGrantId(grantId) {
      await pool.query('delete from provider_records where model = $1 and grant_id = $2', [
        this.model,
        grantId,
      ]);
    }
  };
}

/** End every session and grant of an account; `exceptSession` (its jti) goes on. */
export async function endSessions(client, accountId, exceptSession = null) {
  await client.query(
    "delete from provider_records where account_id = $1 and not (model = 'Session' and id = $2)",
    [accountId, exceptSession ?? ''],
  );
}

/** Remove what has expired. Answers how many records went. */
export async function clean(pool) {
  const records = await pool.query('delete from provider_records where expires_at < now()');
  const links = await pool.query('delete from mail_links where expires_at < now()');
  const attempts = await pool.query("delete from attempts where last_at < now() - interval '2 days'");
  return records.rowCount + links.rowCount + attempts.rowCount;
}
