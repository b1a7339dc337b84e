import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answering, type Reply, showPage } from '../../testing/page';
import PlacePage from './PlacePage';

// A map needs a canvas, which there is none of here; the journeys in a browser have it.
vi.mock('../../map/LazyMap', () => ({ LazyMap: () => null }));

const source = {
  title: 'List of signatories',
  publisher: 'An office',
  url: 'https://example.org/list',
  licence: 'CC-BY-4.0',
  accessedOn: '2026-11-01',
};
const signatory = {
  id: '0190a0b0-0000-7000-8000-000000000001',
  name: 'Kyoto',
  names: { en: 'Kyoto', ja: '京都市' },
  country: 'JP',
  latitude: 35.02,
  longitude: 135.75,
  population: 1463723,
  populationYear: 2020,
  status: 'committed',
  commitments: ['adaptation'],
  joinedOn: '2019-01-16',
  covenants: ['covenant-of-mayors-japan'],
  adhesionKind: null,
  isGroup: false,
  groupId: null,
  coordinatorName: null,
  supporterName: null,
  geonamesId: 1857910,
  externalIds: [{ scheme: 'gcom', value: 'JP0001' }],
  source,
  updatedAt: '2026-11-24T06:00:00Z',
  covenantMemberships: [{ slug: 'covenant-of-mayors-japan', name: 'Covenant of Mayors Japan' }],
  commitmentDetails: [{ kind: 'adaptation', signedOn: '2019-01-16' }],
  sourceStatus: null,
  actionPlanExpected: null,
  group: null,
  groupName: null,
  groupExternalId: null,
  members: [],
  memberCount: 0,
  note: null,
  createdAt: '2026-11-24T06:00:00Z',
};
const territory = {
  id: '0190a0b0-0000-7000-8000-000000000009',
  slug: 'kyoto',
  name: 'Kyoto',
  names: { en: 'Kyoto', ja: '京都市' },
  kind: 'city',
  country: 'JP',
  latitude: 35.02,
  longitude: 135.75,
  geonamesId: 1857910,
  population: 1475183,
  populationYear: 2015,
  populationScope: 'municipality',
  areaKm2: null,
  areaScope: null,
  pairings: 1,
  events: 0,
  source: { ...source, title: 'Cities chosen' },
  updatedAt: '2026-11-24T06:00:00Z',
  website: null,
  members: [],
  partners: [],
  topics: [],
  figuresSource: null,
  note: null,
  offers: [
    {
      topic: 'culture',
      level: 3,
      texts: { en: 'Old town houses' },
      evidenceUrl: 'https://example.org/houses',
    },
  ],
  seeks: [],
  populationIsSum: false,
  areaIsSum: false,
  gdpPerHead: null,
  gdpPerHeadCurrency: null,
  gdpPerHeadYear: null,
  gdpSource: null,
  koppen: 'Cfa',
  traits: ['heritage'],
  languages: ['ja'],
  internationalExposure: null,
  nextElectionOn: null,
  s3Priorities: [],
  valueChains: [],
  clusters: [],
  profileSource: null,
};
const member = { kind: 'city', latitude: null, longitude: null, geonamesId: null, role: 'lead', names: {} };
const pairing = {
  id: '0190a0b0-0000-7000-8000-000000000019',
  slug: 'prague-kyoto',
  name: 'Prague – Kyoto',
  programme: 'iurc',
  strand: 'city_to_city',
  state: 'historical',
  members: [
    { ...member, territory: 'prague', name: 'Prague', country: 'CZ', side: 'eu' },
    { ...member, territory: 'kyoto', name: 'Kyoto', country: 'JP', side: 'partner' },
    { ...member, territory: 'nara', name: 'Nara', country: 'JP', side: 'partner' },
  ],
  topics: [],
  year: 2021,
  yearBasis: 'stated',
  basisStrength: 'pairing_stated',
  agreements: [],
  source,
  updatedAt: '2026-11-24T06:00:00Z',
};

const page = (items: unknown[]): Reply => ({ body: { items, nextCursor: null } });
const away: Reply = { status: 503, body: { title: 'Temporarily unavailable', status: 503 } };
const covenant = '/api/covenant/v1';
const pairings = '/api/pairing/v1';

let recorded: unknown[] = [pairing];
beforeEach(() => {
  recorded = [pairing];
});

function registers(signatories: (typeof signatory)[] | null, territories: (typeof territory)[] | null) {
  return answering({
    [`${covenant}/signatories`]: signatories ? page(signatories) : away,
    ...Object.fromEntries(
      (signatories ?? []).map((each) => [`${covenant}/signatories/${each.id}`, { body: each }]),
    ),
    [`${pairings}/territories`]: territories ? page(territories) : away,
    ...Object.fromEntries(
      (territories ?? []).map((each) => [`${pairings}/territories/${each.slug}`, { body: each }]),
    ),
    [`${pairings}/pairings`]: page(recorded),
    [`${pairings}/events`]: page([]),
    [`${pairings}/organisations`]: page([]),
    [`${pairings}/topics`]: page([]),
    [`${pairings}/programmes`]: page([{ slug: 'iurc', code: 'IURC', name: 'The second programme' }]),
  });
}

const show = (id = '1857910') => showPage(PlacePage, '/places/$geonamesId', `/en/places/${id}`);
const sentence = () => document.querySelector('.answer')?.textContent;

describe('the page of a place', () => {
  test('answers from both registers: in since when, on what, and paired with whom under what', async () => {
    const asked = registers([signatory], [territory]);
    show();
    await waitFor(() => expect(sentence()).toMatch(/IURC/));
    expect(sentence()).toBe(
      'Kyoto (Japan) joined the Covenant of Mayors Japan on 16 January 2019. It promised to adapt to climate ' +
        'change. No action plan of it is recorded yet. Under IURC it is or was paired with Prague (Czechia).',
    );
    const list = asked.find((url) => url.pathname === `${covenant}/signatories`);
    expect(list?.searchParams.get('geonamesId')).toBe('1857910');
    // Who has withdrawn was in: that is an answer too.
    expect(list?.searchParams.get('status')).toBe('all');
    expect(asked.find((url) => url.pathname === `${pairings}/pairings`)?.searchParams.get('territory')).toBe(
      'kyoto',
    );
  });

  test('shows both figures where the registers differ, each with its year and its source', async () => {
    registers([signatory], [territory]);
    show();
    const term = await screen.findByText('Inhabitants');
    await waitFor(() => expect(document.querySelectorAll('dd li').length).toBeGreaterThan(3));
    const figures = within(term.parentElement as HTMLElement).getAllByRole('listitem');
    expect(figures.map((each) => each.textContent)).toEqual([
      '1,463,723in 2020 · List of signatories',
      '1,475,183in 2015 · municipality · Cities chosen',
    ]);
  });

  test('says what the place offers with its evidence, that it seeks nothing yet, and what it is like', async () => {
    registers([signatory], [territory]);
    show();
    await screen.findByText('Old town houses');
    expect(screen.getByText('Others have learned from it already')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See it at example.org' }).getAttribute('href')).toBe(
      'https://example.org/houses',
    );
    expect(screen.getByText('No topic is sought yet.')).toBeTruthy();
    const climate = screen.getByText('Climate class (Köppen)').parentElement as HTMLElement;
    expect(climate.textContent).toBe('Climate class (Köppen)Cfatemperate');
    expect(screen.getByText('Built heritage')).toBeTruthy();
    expect(screen.queryByText('What it specialises in')).toBeNull();
  });

  test('names programmes under which it had the same partners together, and partners of one side never', async () => {
    recorded = [pairing, { ...pairing, slug: 'prague-kyoto-2018', programme: 'iuc', year: 2018 }];
    registers([], [territory]);
    show();
    await waitFor(() => expect(sentence()).toMatch(/Under IUC and IURC it is or was paired with Prague/));
    expect(sentence()?.match(/Prague/g)).toHaveLength(1);
    expect(sentence()).not.toMatch(/Nara/);
  });

  test('says what is missing and shows the rest where one register is away', async () => {
    registers(null, [territory]);
    show();
    await screen.findByText(/register of the Covenant of Mayors does not answer/);
    expect(sentence()).toMatch(
      /^Whether Kyoto \(Japan\) has joined .* cannot be said at the moment\. Under IURC/,
    );
    expect(screen.getByRole('link', { name: 'Prague – Kyoto' })).toBeTruthy();
  });

  test('says the same of the other register', async () => {
    registers([signatory], null);
    show();
    await screen.findByText(/register of pairings and events does not answer/);
    expect(sentence()).toMatch(/Whom it is paired with cannot be said at the moment\.$/);
  });

  test('says unknown, and not no, of a register that has no record of it', async () => {
    registers([], [territory]);
    show();
    await waitFor(() => expect(sentence()).toMatch(/Prague/));
    expect(sentence()).toMatch(/^Whether Kyoto \(Japan\) has joined a Covenant of Mayors is not known here/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('shows every record of the place, and lets the one that is in speak for it', async () => {
    const left = {
      ...signatory,
      id: '0190a0b0-0000-7000-8000-000000000002',
      name: 'Kyoto before',
      names: { en: 'Kyoto before', ja: '京都市' },
      status: 'withdrawn',
      joinedOn: '2020-01-01',
    };
    registers([left, signatory], []);
    show();
    await screen.findByRole('heading', { level: 3, name: 'Kyoto before' });
    await waitFor(() => expect(sentence()).toMatch(/one more record/));
    expect(sentence()).toMatch(/on 16 January 2019\./);
    expect(sentence()).toMatch(/Whether it is paired with anyone is not known here/);
    expect(screen.getAllByRole('link', { name: /The whole record of the signatory/ })).toHaveLength(2);
  });

  test.each(['7', '99999999999', '0', 'kyoto'])('says that there is no record of %s', async (id) => {
    const asked = registers([], []);
    show(id);
    await screen.findByRole('heading', { level: 1, name: 'No record of this place' });
    if (id !== '7') expect(asked).toEqual([]);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test('does not say that there is no record while a register is away', async () => {
    registers(null, []);
    show();
    await screen.findByRole('alert');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Place');
  });
});
