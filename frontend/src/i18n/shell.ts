import { msg } from '@lingui/core/macro';

/**
 * The texts of index.html that stand nowhere else on the site. The build reads their translations from the catalogues
 * (scripts/language-pages.ts); nothing imports this module.
 */
export const shell = [
  msg`This site draws its pages from two open interfaces and needs JavaScript to do so. The same data is at /api/covenant/v1/signatories and /api/pairing/v1/pairings.`,
];
