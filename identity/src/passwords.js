import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;

export const SHORTEST = 12;
export const LONGEST = 128;

// The commonest passwords that are long enough to get past the length; runs, repetitions and keyboard rows are told by
// rule below.
const COMMONEST = new Set(
  `passwordpassword password1234 password12345 password123456 password123! passw0rd1234 administrator administrator1
   iloveyou1234 iloveyouforever letmein12345 welcome12345 welcome123456 changeme1234 changemeplease trustno1trustno1
   qwerty123456 qwertyuiop12 qwertyuiop123 qwerty1234567 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r5t6y 1q2w3e4r5t6y7u
   zaq12wsxcde3 q1w2e3r4t5y6 asdfghjkl123 asdf1234asdf abcd1234abcd abc123abc123 abcdef123456 a1b2c3d4e5f6
   football1234 baseball1234 sunshine1234 princess1234 superman1234 dragon123456 monkey123456 master123456
   correcthorsebatterystaple thisisapassword thisismypassword mypassword123
   motdepasse123 motdepasse1234 azertyuiop12 azertyuiop123 bonjour12345 jetaime12345 doudou123456
   woaini1314520 woaini521521 5201314520131 wodemima1234 aini13145201314 mima12345678 sakura123456 arigatou1234
   konnichiwa12 pasuwado1234 administrateur passwordadmin adminpassword admin1234567 adminadmin12 rootrootroot`
    .split(/\s+/)
    .filter(Boolean),
);
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];

/** Whether a text is a run along the alphabet, the digits or a keyboard, forwards or backwards. */
function isRun(text) {
  return ROWS.some((row) => row.includes(text) || [...row].reverse().join('').includes(text));
}

/** Whether a text is a shorter one said twice or more. */
function isRepetition(text) {
  return (text + text).indexOf(text, 1) < text.length;
}

/**
 * What is wrong with a password that somebody chose: 'short', 'long', 'address', 'common', or null.
 *
 * Length counts in characters as people see them (code points). No rule asks for kinds of characters (NIST SP 800-63B).
 */
export function weakness(password, email, name = '') {
  const length = [...password].length;
  if (length < SHORTEST) return 'short';
  if (length > LONGEST) return 'long';
  const plain = password.normalize('NFKC').toLowerCase();
  const own = [email, email.split('@')[0], name]
    .map((one) => one.toLowerCase())
    .filter((one) => one.length > 3);
  if (
    own.some((one) => plain === one || plain.replace(/[^\p{L}]+/gu, '') === one.replace(/[^\p{L}]+/gu, ''))
  ) {
    return 'address';
  }
  const letters = plain.replace(/\s+/g, '');
  if (COMMONEST.has(plain) || COMMONEST.has(letters) || isRun(letters) || isRepetition(letters))
    return 'common';
  return new Set(letters).size < 5 ? 'common' : null;
}

/** The argon2id hash of a password, in the PHC string format. */
export async function hash(password) {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    tagLength: TAG_BYTES,
    ...COST,
  });
  const base64 = (bytes) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
let nobody; // a hash to compare with where there is no account, so that both take the same time

/** Whether the password is the one that was hashed; with null it takes as long and is not. */
export async function verify(password, hashed) {
  nobody ??= hash(randomBytes(16).toString('hex'));
  const parts = (hashed ?? (await nobody)).match(PHC);
  if (!parts || password.length > 4 * LONGEST) return false;
  const expected = Buffer.from(parts[5], 'base64');
  const tag = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(parts[4], 'base64'),
    memory: Number(parts[1]),
    passes: Number(parts[2]),
    parallelism: Number(parts[3]),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected) && hashed !== null;
}
