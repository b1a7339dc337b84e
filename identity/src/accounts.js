import { createHash, randomBytes } from 'node:crypto';

import { endSessions } from './adapter.js';
import { transaction } from './database.js';
import { hash } from './passwords.js';

const LINK_HOURS = { 'sign-up': 48, address: 48, reset: 1 };

/** An address as it is kept and compared: without spaces around it, in lower case. Null where it is none. */
export function addressOf(text) {
  const email = String(text ?? '')
    .trim()
    .toLowerCase();
  return email.length <= 254 &&
    /^[^\s@"<>(),;:\\[\]\p{Cc}]{1,64}@([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,63}$/u.test(email)
    ? email
    : null;
}

/** A name as it is kept: one line of 1 to 200 characters. Null where it is none. */
export function nameOf(text) {
  const name = String(text ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return name && name.length <= 200 && !/[\p{Cc}<>]/u.test(name) ? name : null;
}

const digestOf = (token) => createHash('sha256').update(token).digest();

/**
 * The accounts of the provider, in its own database.
 *
 * Everybody knows the password of the demonstration accounts. They stay in the database of a platform that was on trial,
 * and are nobody's unless it is so now (`withDemo`): not for a sign-in, a session, a renewal or a new password.
 */
export class Accounts {
  constructor(pool, { withDemo }) {
    this.pool = pool;
    this.withDemo = withDemo;
  }

  async one(where, value, client = this.pool) {
    const { rows } = await client.query(
      `select id, email, name, language, password, is_demo as "isDemo",
         created_at as "createdAt", password_changed_at as "passwordChangedAt" from accounts where ${where} = $1 and ($2 or not is_demo)`,
      [value, this.withDemo],
    );
    return rows[0];
  }

  byId(id) {
    return /^[0-9a-f-]{36}$/.test(id) ? this.one('id', id) : undefined;
  }

  byEmail(email) {
    return this.one('email', email);
  }

  /** A token for a link in a mail. Earlier ones for the same address and purpose end. */
  async link(purpose, email, { accountId = null, interaction = null } = {}) {
    const token = randomBytes(32).toString('base64url');
    await transaction(this.pool, async (client) => {
      await client.query('delete from mail_links where purpose = $1 and (email = $2 or account_id = $3)', [
        purpose,
        email,
        accountId,
      ]);
      await client.query(
        `insert into mail_links (digest, account_id, purpose, email, interaction, expires_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
        [digestOf(token), accountId, purpose, email, interaction, LINK_HOURS[purpose]],
      );
    });
    return token;
  }

  /** What a link allows, without using it up; undefined where it allows nothing any more. */
  async linked(token, purpose) {
    const { rows } = await this.pool.query(
      `select account_id as "accountId", email, interaction from mail_links
       where digest = $1 and purpose = $2 and expires_at > now()`,
      [digestOf(String(token)), purpose],
    );
    return rows[0];
  }

  /** Use a link up and do in the same transaction what it allows; undefined where it allows nothing any more. */
  async useLink(token, purpose, work) {
    try {
      return await transaction(this.pool, async (client) => {
        const { rows } = await client.query(
          `delete from mail_links where digest = $1 and purpose = $2 and expires_at > now()
           returning account_id as "accountId", email`,
          [digestOf(String(token)), purpose],
        );
        return rows[0] && (await work(client, rows[0]));
      });
    } catch (error) {
      if (error.code === '23505') return undefined; // the address has an account meanwhile
      throw error;
    }
  }

  /** Make an account by the link that was sent to its address. Answers its id. */
  async create(token, { name, language, password }) {
    const hashed = await hash(password);
    return this.useLink(token, 'sign-up', async (client, link) => {
      const { rows } = await client.query(
        'insert into accounts (email, name, language, password) values ($1, $2, $3, $4) returning id',
        [link.email, name, language, hashed],
      );
      return rows[0].id;
    });
  }

  /** A new password by the link that was sent; all sessions end. Answers the account's id. */
  async resetPassword(token, password) {
    const hashed = await hash(password);
    return this.useLink(token, 'reset', async (client, link) => {
      await client.query('update accounts set password = $2, password_changed_at = now() where id = $1', [
        link.accountId,
        hashed,
      ]);
      await endSessions(client, link.accountId);
      return link.accountId;
    });
  }

  /** Take the address to which the link was sent. Answers the account's id. */
  async changeAddress(token) {
    return this.useLink(token, 'address', async (client, link) => {
      await client.query('update accounts set email = $2 where id = $1', [link.accountId, link.email]);
      await client.query("delete from mail_links where account_id = $1 and purpose = 'reset'", [
        link.accountId,
      ]);
      return link.accountId;
    });
  }

  async rename(id, name, language) {
    await this.pool.query('update accounts set name = $2, language = $3 where id = $1', [id, name, language]);
  }

  /** A new password; sessions elsewhere end. */
  async changePassword(id, password, session) {
    const hashed = await hash(password);
    await transaction(this.pool, async (client) => {
      await client.query('update accounts set password = $2, password_changed_at = now() where id = $1', [
        id,
        hashed,
      ]);
      await client.query("delete from mail_links where account_id = $1 and purpose = 'reset'", [id]);
      await endSessions(client, id, session);
    });
  }

  /** Remove an account with everything that is known of it. */
  async remove(id) {
    await transaction(this.pool, async (client) => {
      await endSessions(client, id);
      await client.query('delete from accounts where id = $1', [id]);
    });
  }

  /** What is known of an account, for its owner. */
  async data(id) {
    const account = await this.byId(id);
    const { rows } = await this.pool.query(
      `select model, to_timestamp((payload->>'iat')::bigint) as "issuedAt", expires_at as "expiresAt"
       from provider_records where account_id = $1 order by 2`,
      [id],
    );
    const { password, ...known } = account;
    return { account: known, records: rows };
  }
}
