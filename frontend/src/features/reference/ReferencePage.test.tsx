import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answering, showPage } from '../../testing/page';
import CovenantReferencePage from './CovenantReferencePage';
import { readReferenceSearch } from './search';

const base = '/api/covenant/v1';
const item = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', description: 'Its id' } },
};
const tree = {
  type: 'object',
  properties: {
    items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
    below: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
  },
};
const answer = (schema: object) => ({
  200: { description: 'Well', content: { 'application/json': { schema } } },
});
const document = {
  openapi: '3.1.0',
  info: { title: 'Covenant API', version: '9.8.7', description: 'What `it` is.\n\n<b>Not bold</b>' },
  tags: [{ name: 'Things', description: 'All of them' }],
  paths: {
    [`${base}/things`]: {
      get: {
        tags: ['Things'],
        operationId: 'list_things',
        summary: 'List things',
        parameters: [
          {
            name: 'country',
            in: 'query',
            required: false,
            description: 'In these countries',
            schema: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' }, default: [] },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            description: 'So many',
            schema: { anyOf: [{ type: 'integer', maximum: 200 }, { type: 'null' }] },
          },
        ],
        responses: answer({ $ref: '#/components/schemas/Tree' }),
      },
    },
    [`${base}/things/{slug}`]: {
      get: {
        tags: ['Things'],
        operationId: 'get_thing',
        summary: 'Get thing',
        parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }],
        responses: answer({ $ref: '#/components/schemas/Item' }),
      },
    },
  },
  components: { schemas: { Item: item, Tree: tree } },
};

function show(search = '', replies: Parameters<typeof answering>[0] = {}) {
  const asked = answering({ [`${base}/openapi.json`]: { body: document }, ...replies });
  const path = '/reference/covenant';
  const view = showPage(CovenantReferencePage, path, `/en${path}${search}`, readReferenceSearch);
  return { asked, ...view };
}

async function operation(name: string) {
  return within((await screen.findByRole('heading', { name, level: 3 })).closest('section') as HTMLElement);
}

test('the reference shows what the document says, its markup as text', async () => {
  show();
  expect(await screen.findByText(/9\.8\.7 · OpenAPI 3\.1\.0/)).toBeTruthy();
  expect(screen.getByText('<b>Not bold</b>')).toBeTruthy();
  const listing = await operation('List things');
  const parameters = within(listing.getByLabelText(`Parameters of ${base}/things`));
  expect(parameters.getByText('string[]')).toBeTruthy();
  expect(parameters.getByText('items: pattern ^[A-Z]{2}$')).toBeTruthy();
  expect(parameters.getByText('maximum 200')).toBeTruthy();
  expect((await operation('Get thing')).getByText('required')).toBeTruthy();
});

test('fields are drawn when they are opened, however deep they hold themselves', async () => {
  show();
  const user = userEvent.setup();
  const listing = await operation('List things');
  expect(listing.queryByText('application/json')).toBeNull();
  await user.click(listing.getByText('Well'));
  expect(await listing.findByText('application/json')).toBeTruthy();
  for (let depth = 1; depth <= 3; depth++) {
    const names = listing.getAllByText('Tree').filter((each) => each.closest('summary'));
    await user.click(names.at(-1) as HTMLElement);
    expect((await listing.findAllByLabelText('Fields of Tree')).length).toBe(depth);
  }
});

test('only operations that have the words are shown', async () => {
  show('?q=get+slug');
  expect(await screen.findByText('1 operation')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'List things' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Get thing' })).toBeTruthy();
});

test('a call is made as the line for a shell says, and a problem stands at the parameter that it names', async () => {
  const problem = {
    title: 'Invalid request',
    detail: 'The request is not valid.',
    errors: [{ name: 'country', code: 'x', detail: 'Must be two capital letters.' }],
  };
  const { asked } = show('', {
    [`${base}/things`]: (url) =>
      url.searchParams.get('country') === 'JP'
        ? { body: { items: [{ id: 'kyoto' }] } }
        : { status: 400, body: problem },
  });
  const user = userEvent.setup();
  const listing = await operation('List things');
  await user.click(listing.getByText('Try it'));
  const country = await listing.findByLabelText('country');
  await user.type(country, 'Japan');
  expect(listing.getByText(new RegExp(`curl -sS '.*${base}/things\\?country=Japan&limit=3'`))).toBeTruthy();
  await user.click(listing.getByRole('button', { name: 'Send request' }));
  expect(await listing.findByText('Invalid request')).toBeTruthy();
  expect(country.getAttribute('aria-invalid')).toBe('true');
  const told = window.document.getElementById(country.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Must be two capital letters.');
  await user.clear(country);
  await user.type(country, 'JP{Enter}');
  expect(await listing.findByText(/"kyoto"/)).toBeTruthy();
  expect(country.getAttribute('aria-invalid')).toBeNull();
  expect(asked.map(({ search }) => search)).toEqual(['', '?country=Japan&limit=3', '?country=JP&limit=3']);
});

test('an operation about one record begins with the first of its list', async () => {
  show('', { [`${base}/things`]: { body: { items: [{ id: 7, slug: 'kyoto' }] } } });
  const user = userEvent.setup();
  const one = await operation('Get thing');
  await user.click(one.getByText('Try it'));
  expect(await one.findByDisplayValue('kyoto')).toBeTruthy();
  expect(one.getByText(new RegExp(`${base}/things/kyoto'`))).toBeTruthy();
});

test('the line for a shell is copied', async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show();
  const listing = await operation('List things');
  await user.click(listing.getByRole('button', { name: 'Copy' }));
  expect(await listing.findByText('Copied.')).toBeTruthy();
  expect(write).toHaveBeenCalledWith(`curl -sS 'http://localhost:3000${base}/things?limit=3'`);
});

test('a service that is away is said to be, and asked again', async () => {
  let away = true;
  show('', { [`${base}/openapi.json`]: () => (away ? { status: 503, body: {} } : { body: document }) });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert').textContent).toContain('does not answer at the moment');
  away = false;
  await userEvent.click(retry);
  expect(await screen.findByRole('heading', { name: 'List things' })).toBeTruthy();
});
