import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answering, showPage } from '../../testing/page';
import HomePage from './HomePage';

vi.mock('../../map/WorldMap', () => ({
  default: ({ label }: { label: string }) => <div>{label} is drawn</div>,
}));

const covenant = {
  '/api/covenant/v1/statistics': {
    body: {
      signatories: 11973,
      countries: 55,
      withPopulation: 11000,
      population: 341_000_000,
      withCoordinates: 11900,
      notListed: 0,
      breakdowns: [],
    },
  },
  '/api/covenant/v1/signatories/points': {
    body: { ids: [], longitudes: [], latitudes: [], populations: [], withoutCoordinates: 0 },
  },
};
const pairing = {
  '/api/pairing/v1/statistics': {
    body: { pairings: 114, territories: 185, countries: 39, events: 30, organisations: 12, breakdowns: [] },
  },
  '/api/pairing/v1/pairings': { body: { items: [], nextCursor: null } },
  '/api/pairing/v1/events': {
    body: {
      items: [
        {
          slug: 'workshop',
          title: 'Start-up workshop',
          kind: 'workshop',
          startsOn: '2018-04-01',
          endsOn: '2018-04-01',
          precision: 'month',
          place: 'Beijing',
          country: 'CN',
        },
      ],
      nextCursor: null,
    },
  },
};
const down = (replies: object) =>
  Object.fromEntries(Object.keys(replies).map((path) => [path, { status: 502, body: {} }]));

const show = () => showPage(HomePage, '/', '/en/');

test('the first page has figures of both services', async () => {
  answering({ ...covenant, ...pairing });
  show();
  await screen.findByText('11,973');
  await screen.findByText('114');
  await screen.findByText('April 2018');
  expect(screen.queryByRole('alert')).toBeNull();
  screen.getByText(/This register is not complete/);
  expect(document.body.textContent).toContain('signatories are recorded here, in');
});

test('without the service of pairings the Covenant is there, and what is missing is said', async () => {
  answering({ ...covenant, ...down(pairing) });
  show();
  await screen.findByText('11,973');
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThanOrEqual(2));
  for (const alert of screen.getAllByRole('alert')) {
    expect(alert.textContent).toContain('The register of pairings and events does not answer');
  }
  await screen.findByText('Map of signatories and pairings is drawn');
});

test('without the service of the Covenant the pairings are there, and what is missing is said', async () => {
  answering({ ...down(covenant), ...pairing });
  show();
  await screen.findByText('114');
  await screen.findByText('Start-up workshop');
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThanOrEqual(1));
  for (const alert of screen.getAllByRole('alert')) {
    expect(alert.textContent).toContain('The register of the Covenant of Mayors does not answer');
  }
  await screen.findByText('Map of signatories and pairings is drawn');
});
