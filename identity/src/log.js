const LEVELS = ['debug', 'info', 'warning', 'error'];
let least = 1;

/** Set the least severe level that is written. */
export function setLevel(level) {
  const found = LEVELS.indexOf(level);
  least = found < 0 ? 1 : found;
}

/**
 * Write one record: a JSON object on a line of its own.
 *
 * `fields` never hold what somebody typed, an address, a token or a password; an error is told by its kind and code,
 * because the texts of errors quote such things.
 */
export function log(level, event, fields = {}) {
  if (LEVELS.indexOf(level) < least) return;
  const record = { timestamp: new Date().toISOString(), level, event, service: 'identity', ...fields };
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** What may be said of an error: its kind, its code, and where in our own code it arose. */
export function told(error) {
  const frames = String(error?.stack ?? '').match(/(?:src|lib)\/[\w/.-]+\.js:\d+/g) ?? [];
  return {
    kind: error?.name ?? typeof error,
    code: error?.code ?? error?.error ?? null,
    at: frames.slice(0, 4),
  };
}
