import { readFileSync } from 'node:fs';

/** A setting that is missing or wrong: said in one line, which names it. */
export class SettingError extends Error {}

/**
 * The launcher's settings of the running platform, one NAME=value a line; none where there is no such file.
 * The environment goes before it.
 */
function fromFile(path) {
  if (!path) return {};
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  const lines = text.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\]|::1)$/;

/** Whether a host name or address is this machine's alone. */
export const isLoopback = (host) => LOOPBACK.test(host);

/**
 * Read the settings from the environment, from the files that IDENTITY_…_FILE name, and from the launcher's file.
 *
 * Durations are seconds unless their name says otherwise. Throws SettingError.
 */
export function readSettings(environment = process.env) {
  const file = fromFile(environment.IUC_SETTINGS_FILE);
  const read = (name, otherwise) => {
    const path = environment[`${name}_FILE`];
    const value =
      environment[name] || (path ? readFileSync(path, 'utf8').trim() : '') || file[name] || otherwise;
    if (value === undefined) throw new SettingError(`${name} is missing`);
    return value;
  };
  const number = (name, otherwise, least, most) => {
    const value = Number(read(name, String(otherwise)));
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new SettingError(`${name} must be a whole number from ${least} to ${most}`);
    }
    return value;
  };

  const publicUrl = read('IDENTITY_PUBLIC_URL').replace(/\/+$/, '');
  if (!/^https?:\/\/[^/?#]+$/.test(publicUrl) || !URL.canParse(publicUrl)) {
    throw new SettingError('IDENTITY_PUBLIC_URL must be scheme and host alone, such as https://iuc.example');
  }
  const host = read('IDENTITY_HOST', '127.0.0.1');
  const demo = read('IDENTITY_DEMO', '');
  if (demo && !(isLoopback(host) && isLoopback(new URL(publicUrl).hostname))) {
    throw new SettingError(
      'IDENTITY_DEMO: everybody knows the password of the demonstration accounts, so they are for a platform on ' +
        '127.0.0.1 alone; IDENTITY_HOST and IDENTITY_PUBLIC_URL must be loopback addresses',
    );
  }
  const signUp = read('IDENTITY_SIGN_UP', 'open');
  if (!['open', 'invited'].includes(signUp))
    throw new SettingError('IDENTITY_SIGN_UP must be open or invited');
  const smtpUrl = read('IDENTITY_SMTP_URL', 'smtp://127.0.0.1:25');
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl)) {
    throw new SettingError('IDENTITY_SMTP_URL must begin with smtp:// or smtps://');
  }
  const registrationToken = read('IDENTITY_REGISTRATION_TOKEN', '');
  if (registrationToken && registrationToken.length < 24) {
    throw new SettingError('IDENTITY_REGISTRATION_TOKEN must have 24 characters or more');
  }
  return {
    databaseUrl: read('IDENTITY_DATABASE_URL').replace(/^postgresql\+psycopg:/, 'postgresql:'),
    publicUrl,
    issuer: `${publicUrl}/identity`,
    host,
    port: number('IDENTITY_PORT', 8000, 1, 65535),
    demo,
    signUp,
    smtpUrl,
    mailFrom: read('IDENTITY_MAIL_FROM', 'IUC platform <no-reply@localhost>'),
    registrationToken,
    logLevel: read('IDENTITY_LOG_LEVEL', 'info'),
    poolSize: number('IDENTITY_POOL_SIZE', 5, 1, 100),
    keyDays: number('IDENTITY_KEY_DAYS', 30, 1, 3650),
    graceSeconds: number('IDENTITY_REFRESH_GRACE_SECONDS', 15, 0, 300),
    sessionHours: number('IDENTITY_SESSION_HOURS', 168, 1, 8760),
  };
}
