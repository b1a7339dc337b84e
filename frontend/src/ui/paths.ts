/** Every address of the site after the language. */
export const paths = {
  home: '/',
  covenant: '/covenant',
  signatories: '/covenant/signatories',
  signatory: (id: string) => `/covenant/signatories/${encodeURIComponent(id)}`,
  covenantStatistics: '/covenant/statistics',
  covenants: '/covenant/covenants',
  calculator: '/covenant/calculator',
  covenantOf: (slug: string) => `/covenant/covenants/${encodeURIComponent(slug)}`,
  inventory: (id: string) => `/covenant/inventories/${encodeURIComponent(id)}`,
  plan: (id: string) => `/covenant/plans/${encodeURIComponent(id)}`,
  riskAssessment: (id: string) => `/covenant/risk-assessments/${encodeURIComponent(id)}`,
  ruleSet: (code: string, version: string) =>
    `/covenant/rule-sets/${encodeURIComponent(code)}/${encodeURIComponent(version)}`,
  pairing: '/pairing',
  pairings: '/pairing/pairings',
  pairingOf: (slug: string) => `/pairing/pairings/${encodeURIComponent(slug)}`,
  pairingStatistics: '/pairing/statistics',
  territory: (slug: string) => `/pairing/territories/${encodeURIComponent(slug)}`,
  events: '/events',
  event: (slug: string) => `/events/${encodeURIComponent(slug)}`,
  programme: '/programme',
  places: '/places',
  place: (geonamesId: number) => `/places/${geonamesId}`,
  data: '/data',
  covenantReference: '/reference/covenant',
  pairingReference: '/reference/pairing',
  glossary: '/glossary',
  problem: (code: string) => `/problems/${encodeURIComponent(code)}`,
  about: '/about',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const;

/** Addresses of those who sign in: in no map of the site. */
export const workPaths = {
  signIn: '/sign-in',
  my: '/my',
  account: '/my/account',
  organisation: (service: string, id: string) => `/my/organisations/${service}/${encodeURIComponent(id)}`,
  editSignatory: (id: string) => `/edit/signatories/${encodeURIComponent(id)}`,
  editTerritory: (slug: string) => `/edit/territories/${encodeURIComponent(slug)}`,
  editOrganisation: (slug: string) => `/edit/organisations/${encodeURIComponent(slug)}`,
  staff: '/staff',
  reports: (signatoryId: string) => `/my/reports/${encodeURIComponent(signatoryId)}`,
  report: (signatoryId: string, kind: string, id: string) =>
    `/my/reports/${encodeURIComponent(signatoryId)}/${kind}/${encodeURIComponent(id)}`,
} as const;
