import { readFileSync } from 'node:fs';

import { hash } from './passwords.js';

/** The one password of all demonstration accounts. No secret: the sign-in page shows it. */
export const DEMO_PASSWORD = 'paired-cities-2026';

/**
 * Make the demonstration accounts from a file of people: a list of {key, email, name, language, memberships}, or such a
 * list under "people" beside "organisations". Accounts that are there already stay. Answers the people with the names of
 * their organisations, for the sign-in page.
 */
export async function loadDemoAccounts(pool, path) {
  const read = JSON.parse(readFileSync(path, 'utf8'));
  const people = Array.isArray(read) ? read : read.people;
  const { rows } = await pool.query('select email from accounts where is_demo');
  const known = new Set(rows.map((row) => row.email));
  const missing = people.filter((person) => !known.has(person.email.toLowerCase()));
  if (missing.length) {
    const password = await hash(DEMO_PASSWORD);
    for (const person of missing) {
      await pool.query(
        `insert into accounts (email, name, language, password, is_demo)
         values ($1, $2, $3, $4, true) on conflict (email) do nothing`,
        [person.email.toLowerCase(), person.name, person.language ?? 'en', password],
      );
    }
  }
  const named = (key) => read.organisations?.find((one) => one.key === key)?.name ?? key;
  return people.map(({ email, name, memberships = [] }) => {
    const roles = memberships.map(({ role, organisation }) => ({ role, organisation: named(organisation) }));
    const different = new Map(roles.map((one) => [`${one.role} ${one.organisation}`, one]));
    return { email, name, roles: [...different.values()] };
  });
}
