// The address under test, and every kind of page that it has, with records that are there.

import { catalogue, sourceLanguage, translated } from './catalogues.mjs';

export const address = (process.env.IUC_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** The languages of the site by their segment of the address: tag of the document, and what the site is called. */
export const languages = Object.fromEntries(
  [sourceLanguage, ...translated].map((language) => {
    const entry = Object.values(catalogue(language)).find(
      ({ message }) => message === 'International Urban Cooperation',
    );
    const tag = language === 'zh' ? 'zh-Hans' : language;
    return [language, { tag, site: entry.translation || entry.message }];
  }),
);

/** The languages in which every page is walked: English day by day, the others by `make test-whole`. */
export const walked = Object.entries(languages).filter(([language]) =>
  (process.env.IUC_LANGUAGES ?? sourceLanguage).split(',').includes(language),
);

/** The path of the same page in another language. */
export const inLanguage = (path, language) => path.replace(/^\/en(?=\/)/, `/${language}`);

export const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 720 } };
export const schemes = ['light', 'dark'];

async function first(path, field) {
  const response = await fetch(`${address}${path}`);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  const { items } = await response.json();
  if (!items[0]) throw new Error(`${path} has no record: load the demonstration data first`);
  return encodeURIComponent(items[0][field]);
}

/** Name and path of every kind of page. */
export async function everyRoute() {
  const covenant = '/api/covenant/v1';
  const pairing = '/api/pairing/v1';
  const [signatory, kyoto, place, tree, inventory, plan, risks, pair, territory, event, call] =
    await Promise.all([
      first(`${covenant}/signatories?sort=-population&limit=1`, 'id'),
      first(`${covenant}/signatories?q=kyoto&limit=1`, 'id'),
      first(`${covenant}/signatories?q=kyoto&limit=1`, 'geonamesId'),
      first(`${covenant}/covenants?level=regional&limit=1`, 'slug'),
      first(`${covenant}/inventories?sort=-year&limit=1`, 'id'),
      first(`${covenant}/plans?limit=1`, 'id'),
      first(`${covenant}/risk-assessments?limit=1`, 'id'),
      first(`${pairing}/pairings?limit=1`, 'slug'),
      first(`${pairing}/territories?sort=-pairings&limit=1`, 'slug'),
      first(`${pairing}/events?limit=1`, 'slug'),
      first(`${pairing}/calls?limit=1`, 'slug'),
    ]);
  // A territory with a profile, and who fits it best.
  const profile = await first(`${pairing}/territories?q=yantai&limit=1`, 'slug');
  const partner = await first(`${pairing}/territories/${profile}/matches?limit=1`, 'slug');
  return [
    ['home', '/en/'],
    ['covenant', '/en/covenant'],
    ['signatories', '/en/covenant/signatories'],
    [
      'signatories-table',
      '/en/covenant/signatories?view=table&columns=country,population,status,covenants,joinedOn,adhesionKind',
    ],
    ['signatories-filtered', '/en/covenant/signatories?country=IT,ES&populationMin=1000&sort=-population'],
    ['signatories-none', '/en/covenant/signatories?q=nowhere-at-all'],
    ['signatory', `/en/covenant/signatories/${signatory}`],
    ['signatory-kyoto', `/en/covenant/signatories/${kyoto}`],
    ['signatory-missing', '/en/covenant/signatories/00000000-0000-7000-8000-000000000000'],
    ['inventory', `/en/covenant/inventories/${inventory}`],
    ['plan', `/en/covenant/plans/${plan}`],
    ['risk-assessment', `/en/covenant/risk-assessments/${risks}`],
    ['rule-set', '/en/covenant/rule-sets/gcom-crf/6.1'],
    ['signatories-figures', '/en/covenant/statistics'],
    [
      'signatories-figures-tables',
      '/en/covenant/statistics?country=JP,IT&count=population&tables=country,joinedYear',
    ],
    ['signatories-figures-none', '/en/covenant/statistics?country=AQ'],
    ['calculator', '/en/covenant/calculator'],
    [
      'calculator-result',
      '/en/covenant/calculator?kind=progress&baseYear=2005&targetYear=2030&baseEmissionsT=4047000&targetEmissionsT=2832900&inventoryYear=2017&inventoryEmissionsT=3612857',
    ],
    [
      'calculator-refused',
      '/en/covenant/calculator?kind=target-base-year&baseEmissionsT=100&reductionPct=101',
    ],
    ['covenants', '/en/covenant/covenants'],
    ['covenant-detail', `/en/covenant/covenants/${tree}`],
    ['pairing', '/en/pairing'],
    ['pairings', '/en/pairing/pairings'],
    ['pairings-map', `/en/pairing/pairings?view=map&pairing=${pair}`],
    ['pairings-figures', '/en/pairing/statistics'],
    ['pairing-detail', `/en/pairing/pairings/${pair}`],
    ['territory', `/en/pairing/territories/${territory}`],
    ['calls', '/en/calls'],
    ['calls-none', '/en/calls?q=nowhere-at-all'],
    ['call', `/en/calls/${call}`],
    ['call-missing', '/en/calls/no-such-call'],
    ['organisations', '/en/organisations'],
    ['organisations-none', '/en/organisations?q=nowhere-at-all'],
    ['organisation', '/en/organisations/example-water-works'],
    ['organisation-missing', '/en/organisations/no-such-organisation'],
    ['partners', '/en/partners'],
    ['partners-of', `/en/partners?of=${profile}&weights=size:30`],
    ['partners-none', `/en/partners?of=${profile}&minScore=100`],
    ['partner-pair', `/en/partners/${profile}/${partner}`],
    ['partner-pair-missing', '/en/partners/nowhere-at-all/nowhere-else'],
    ['events', '/en/events'],
    ['event', `/en/events/${event}`],
    ['places', '/en/places'],
    ['places-found', '/en/places?q=o'],
    ['places-none', '/en/places?q=nowhere-at-all'],
    ['place', `/en/places/${place}`],
    ['place-unknown', '/en/places/1'],
    ['programme', '/en/programme'],
    ['data', '/en/data'],
    ['reference-covenant', '/en/reference/covenant'],
    ['reference-pairing', '/en/reference/pairing'],
    ['reference-operations', '/en/reference/covenant?q=get_signatory'],
    ['reference-none', '/en/reference/covenant?q=nowhere-at-all'],
    ['glossary', '/en/glossary'],
    ['problem', '/en/problems/invalid'],
    ['problem-unknown', '/en/problems/no-such-problem'],
    ['about', '/en/about'],
    ['accessibility', '/en/accessibility'],
    ['privacy', '/en/privacy'],
    ['my', '/en/my'],
    ['application', '/en/my/applications/00000000-0000-7000-8000-000000000000'],
    ['signed-in-wrongly', '/en/signed-in?code=none&state=none'],
    ['not-found', '/en/no/such/page'],
  ];
}

/** Waits until a page shows what it has: nothing loads, the map is drawn. */
export async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('.waiting'),
    undefined,
    {
      timeout: 30_000,
    },
  );
  await page.waitForTimeout(250);
}
