import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, showPage } from '../../testing/page';
import DataPage from './DataPage';
import { readData } from './search';

const field = { description: 'Identifier', kind: 'text', unit: null, nullable: false, codes: [], fields: [] };
const events = {
  name: 'events',
  title: 'Events',
  description: 'An event.',
  formats: [
    { name: 'json', mediaType: 'application/json', url: 'https://elsewhere.example/x', whole: false },
    { name: 'ics', mediaType: 'text/calendar', url: 'https://elsewhere.example/x', whole: true },
    { name: 'csv', mediaType: 'text/csv', url: 'https://elsewhere.example/x', whole: true },
  ],
  fields: [
    { ...field, name: 'id' },
    {
      ...field,
      name: 'source',
      description: 'Where it comes from',
      kind: 'record',
      nullable: true,
      fields: [{ ...field, name: 'url', description: 'Its address' }],
    },
    {
      ...field,
      name: 'mode',
      description: 'How they met',
      codes: [{ code: 'online', meaning: 'By video' }],
    },
  ],
  recordFields: [],
};
const signatories = { ...events, name: 'signatories', title: 'Signatories' };

function services() {
  return answering({
    '/api/covenant/v1/dictionaries': { body: { items: [{ name: 'signatories' }] } },
    '/api/covenant/v1/dictionaries/signatories': { body: signatories },
    '/api/covenant/v1/signatories': { body: { items: [], nextCursor: null, total: 12345 } },
    '/api/pairing/v1/dictionaries': { status: 503, body: {} },
  });
}

test('the page of data offers every format of a list, those that open anywhere first, on its own address', async () => {
  services();
  showPage(DataPage, '/data', '/en/data', readData);
  const row = (await screen.findByRole('rowheader', { name: /^Signatories/ })).closest('tr') as HTMLElement;
  const links = within(row).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/api/covenant/v1/signatories?f=csv',
    '/api/covenant/v1/signatories?f=json',
    '/api/covenant/v1/signatories?f=ics',
    '/en/data?list=signatories#fields',
  ]);
  // What comes in pages is read, not saved as if it were the whole.
  expect(links.map((link) => link.getAttribute('download'))).toEqual([
    'signatories.csv',
    null,
    'signatories.ics',
    null,
  ]);
  expect(await within(row).findByText('12,345')).toBeTruthy();
});

test('the page of data says which register is away, and shows the other', async () => {
  services();
  showPage(DataPage, '/data', '/en/data', readData);
  await screen.findByRole('rowheader', { name: /^Signatories/ });
  expect((await screen.findAllByText(/register of pairings and events does not answer/)).length).toBe(1);
});

test('the dictionary names fields within fields, what may be unknown, and codes', async () => {
  services();
  showPage(DataPage, '/data', '/en/data?list=signatories', readData);
  const inner = await screen.findByRole('rowheader', { name: 'source.url' });
  expect(inner.closest('tr')?.textContent).toContain('Its address');
  expect(screen.getByRole('rowheader', { name: 'source' }).closest('tr')?.textContent).toContain(
    'may be unknown',
  );
  expect(inner.closest('tr')?.textContent).not.toContain('may be unknown');
  expect(screen.getByText('By video')).toBeTruthy();
});

test('a list that there is not is said to be none', async () => {
  answering({
    '/api/covenant/v1/dictionaries': { body: { items: [{ name: 'signatories' }] } },
    '/api/covenant/v1/dictionaries/signatories': { body: signatories },
    '/api/covenant/v1/signatories': { body: { items: [], nextCursor: null, total: 1 } },
    '/api/pairing/v1/dictionaries': { body: { items: [] } },
  });
  showPage(DataPage, '/data', '/en/data?list=nope', readData);
  expect(await screen.findByText('There is no list of this name.')).toBeTruthy();
});
