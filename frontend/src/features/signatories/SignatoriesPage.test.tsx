import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answering, type Reply, showPage } from '../../testing/page';
import SignatoriesPage from './SignatoriesPage';
import { readSignatories } from './search';

const kyoto = {
  id: '0190a0b0-0000-7000-8000-000000000001',
  name: 'Kyoto',
  names: { en: 'Kyoto', ja: '京都市' },
  country: 'JP',
  latitude: 35.01,
  longitude: 135.77,
  population: 1463723,
  populationYear: 2020,
  status: 'committed',
  commitments: ['adaptation'],
  joinedOn: '2015-12-09',
  covenants: ['covenant-of-mayors-japan'],
  adhesionKind: 'individual',
  isGroup: false,
  groupId: null,
  coordinatorName: null,
  supporterName: null,
  geonamesId: 1857910,
  externalIds: [],
  updatedAt: '2026-11-24T06:00:00Z',
};
const unknown = {
  ...kyoto,
  id: '0190a0b0-0000-7000-8000-000000000002',
  name: 'None',
  names: { und: 'None' },
  population: null,
  joinedOn: null,
  commitments: [],
};
const statistics = {
  signatories: 2,
  countries: 1,
  withPopulation: 1,
  population: 1463723,
  withCoordinates: 0,
  notListed: 3,
  breakdowns: [
    { dimension: 'country', withValue: 2, withoutValue: 0, rows: [{ value: 'JP', signatories: 2 }] },
  ],
};

function service(items: unknown[], nextCursor: string | null = null, change: Record<string, Reply> = {}) {
  return answering({
    '/api/covenant/v1/signatories': { body: { items, nextCursor } },
    '/api/covenant/v1/statistics': { body: statistics },
    '/api/covenant/v1/covenants': { body: { items: [], nextCursor: null } },
    '/api/covenant/v1/signatories/points': {
      body: { ids: [], longitudes: [], latitudes: [], populations: [], withoutCoordinates: 2 },
    },
    ...change,
  });
}

// With the table alone: a map needs a canvas.
function show(query = '') {
  return showPage(
    SignatoriesPage,
    '/covenant/signatories',
    `/en/covenant/signatories?view=table${query}`,
    readSignatories,
  );
}

describe('the page of signatories', () => {
  test('lists them, and says “not reported” where the source says nothing', async () => {
    service([kyoto, unknown]);
    show();
    const row = await screen.findByRole('row', { name: /Kyoto/ });
    expect(row.textContent).toContain('1,463,723');
    expect(row.textContent).toContain('9 December 2015');
    expect(row.textContent).toContain('京都市');
    const bare = screen.getByRole('row', { name: /None/ });
    expect(within(bare).getAllByText('not reported')).toHaveLength(3);
    expect(bare.textContent).not.toMatch(/\b0\b/);
  });

  test('counts them, and says of how many a population is known', async () => {
    service([kyoto]);
    show();
    await screen.findByText('2 signatories');
    expect(document.body.textContent).toContain('a population is known for 1 of them (1.46 million in all)');
    expect(screen.getByRole('button', { name: '3 on hold or ended are not shown' })).toBeDefined();
  });

  test('speaks of one as of one', async () => {
    service([kyoto], null, {
      '/api/covenant/v1/statistics': { body: { ...statistics, signatories: 1 } },
    });
    show();
    await screen.findByText('1 signatory');
    expect(document.body.textContent).toContain('1 signatory; its population is 1.46 million');
  });

  test('says that the register is not complete', async () => {
    service([kyoto]);
    show();
    await screen.findByText(/This register is not complete: it holds what has been imported/);
  });

  test('says so where nothing matches', async () => {
    service([]);
    show('&q=nowhere');
    await screen.findByRole('heading', { name: 'No signatory matches' });
    screen.getByText('Not being listed here does not mean that a city has not joined.');
  });

  test('says plainly that the register does not answer, and tries again when asked', async () => {
    let up = false;
    answering({
      '/api/covenant/v1/signatories': () =>
        up ? { body: { items: [kyoto], nextCursor: null } } : { status: 503, body: { title: 'Unavailable' } },
      '/api/covenant/v1/statistics': { status: 503, body: {} },
      '/api/covenant/v1/covenants': { status: 503, body: {} },
    });
    show();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The register of the Covenant of Mayors does not answer');
    up = true;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('row', { name: /Kyoto/ });
  });

  test('shows what the service says against a question that it refuses', async () => {
    service([], null, {
      '/api/covenant/v1/signatories': {
        status: 400,
        body: { title: 'Bad request', status: 400, detail: 'The cursor is not one of this list.' },
      },
    });
    show('&cursor=junk');
    await screen.findByText('The cursor is not one of this list.');
  });

  test('asks the service for exactly what the address says', async () => {
    const asked = service([kyoto]);
    show('&country=JP,FR&populationMin=1000&sort=-population&cursor=abc');
    await screen.findByRole('row', { name: /Kyoto/ });
    const list = asked.find((url) => url.pathname.endsWith('/signatories'));
    expect(Object.fromEntries(list?.searchParams ?? [])).toEqual({
      country: 'JP,FR',
      populationMin: '1000',
      sort: '-population',
      cursor: 'abc',
      limit: '50',
    });
  });

  test.each([
    'joinedFrom=abc',
    'joinedTo=2020-13-45',
    'joinedFrom=2020-02-30',
    'joinedFrom=0000-01-01',
    'populationMin=abc',
    'sort=foo',
    'colour=red',
  ])('asks nothing that the address cannot mean, and stands: %s', async (query) => {
    const asked = service([kyoto]);
    show(`&${query}&country=JP`);
    await screen.findByRole('row', { name: /Kyoto/ });
    await screen.findByText('2 signatories');
    const list = asked.find((url) => url.pathname.endsWith('/signatories'));
    expect(Object.fromEntries(list?.searchParams ?? [])).toEqual({
      country: 'JP',
      sort: 'name',
      limit: '50',
    });
    const counts = asked.find((url) => url.pathname.endsWith('/statistics') && !url.searchParams.has('by'));
    expect(Object.fromEntries(counts?.searchParams ?? [])).toEqual({ country: 'JP' });
    expect(screen.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
      '/api/covenant/v1/signatories?country=JP&sort=name&fields=id,name,country,population,commitments,joinedOn&f=csv',
    );
    expect(screen.getAllByRole('button', { name: /^Remove filter/ })).toHaveLength(1);
  });

  test('offers exactly what is seen as CSV', async () => {
    service([kyoto]);
    show('&country=JP&columns=status,country&sort=-joinedOn');
    const link = await screen.findByRole('link', { name: 'Download CSV' });
    expect(link.getAttribute('href')).toBe(
      '/api/covenant/v1/signatories?country=JP&sort=-joinedOn&fields=id,name,country,status&f=csv',
    );
  });

  test('sorts from the head of a column and starts anew on the first page', async () => {
    service([kyoto]);
    const { router } = show('&cursor=abc');
    const head = await screen.findByRole('columnheader', { name: /Inhabitants/ });
    await userEvent.click(within(head).getByRole('button'));
    await waitFor(() =>
      expect(readSignatories(router.state.location.search)).toEqual({ view: 'table', sort: '-population' }),
    );
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /Inhabitants/ }).getAttribute('aria-sort')).toBe(
        'descending',
      ),
    );
  });

  test('tells what a filter is about before what is chosen, and no more of a column than its name', async () => {
    service([kyoto]);
    show('&country=JP');
    await screen.findByRole('button', { name: 'Country or territory Japan' });
    await screen.findByRole('columnheader', { name: 'Inhabitants' });
  });

  test('leads to the next page and back to the first', async () => {
    service([kyoto], 'more');
    const { router } = show('&country=JP');
    await userEvent.click(await screen.findByRole('link', { name: 'Next page' }));
    await waitFor(() =>
      expect(readSignatories(router.state.location.search)).toEqual({
        view: 'table',
        country: ['JP'],
        cursor: 'more',
      }),
    );
    await userEvent.click(await screen.findByRole('link', { name: 'First page' }));
    await waitFor(() =>
      expect(readSignatories(router.state.location.search)).toEqual({ view: 'table', country: ['JP'] }),
    );
  });

  test('removes one filter and keeps the others', async () => {
    service([kyoto]);
    const { router } = show('&country=JP,FR&q=kyo');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove filter: France' }));
    await waitFor(() =>
      expect(readSignatories(router.state.location.search)).toEqual({
        view: 'table',
        country: ['JP'],
        q: 'kyo',
      }),
    );
  });
});
