/** Every address of the site after the language. */
export const paths = {
  home: '/',
  covenant: '/covenant',
  signatories: '/covenant/signatories',
  signatory: (id: string) => `/covenant/signatories/${encodeURIComponent(id)}`,
  covenants: '/covenant/covenants',
  covenantOf: (slug: string) => `/covenant/covenants/${encodeURIComponent(slug)}`,
  pairing: '/pairing',
  pairings: '/pairing/pairings',
  pairingOf: (slug: string) => `/pairing/pairings/${encodeURIComponent(slug)}`,
  territory: (slug: string) => `/pairing/territories/${encodeURIComponent(slug)}`,
  events: '/events',
  event: (slug: string) => `/events/${encodeURIComponent(slug)}`,
  programme: '/programme',
  about: '/about',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const;
