import { afterEach, expect, test, vi } from 'vitest';
import { ask, curl, firstOf, firstValues, listBefore, mostShown, requestAddress } from './asking';
import type { Operation, Parameter } from './reading';

function operation(path: string, ...parameters: Partial<Parameter>[]): Operation {
  return { path, parameters } as unknown as Operation;
}

afterEach(() => vi.unstubAllGlobals());

test('an address has what is filled in, escaped, and nothing else', () => {
  const some = operation(
    '/places/{id}/items',
    { name: 'id', where: 'path' },
    { name: 'q', where: 'query' },
    { name: 'country', where: 'query' },
  );
  expect(requestAddress(some, { id: 'a/b', q: 'São & co', country: 'JP,IT', other: 'x' })).toBe(
    '/places/a%2Fb/items?q=S%C3%A3o+%26+co&country=JP,IT',
  );
  expect(requestAddress(some, { q: ' ' })).toBe('/places/{id}/items');
});

test('a line for a shell cannot be broken out of', () => {
  expect(curl("http://x/?q='; rm -r '")).toBe("curl -sS 'http://x/?q='\\''; rm -r '\\'''");
});

test('a first question is small, and has the examples of what must be given', () => {
  expect(
    firstValues(
      operation(
        '/x/{id}',
        { name: 'id', required: true, example: '7' },
        { name: 'limit', required: false },
        { name: 'country', required: false, example: 'JP' },
      ),
    ),
  ).toEqual({ id: '7', limit: '3' });
});

test('the list before an operation about one record is known, and what its first record goes by', () => {
  const one = { name: 'slug', where: 'path' };
  expect(listBefore(operation('/api/topics/{slug}', one))).toEqual({ address: '/api/topics', name: 'slug' });
  expect(listBefore(operation('/api/topics'))).toBeNull();
  expect(firstOf({ items: [{ id: 1, slug: 'a' }] }, 'slug')).toBe('a');
  expect(firstOf({ features: [{ id: 1 }] }, 'featureId')).toBe('1');
  expect(firstOf({ items: [] }, 'slug')).toBeUndefined();
  expect(firstOf(null, 'slug')).toBeUndefined();
});

function answering(body: BodyInit, status: number, type: string) {
  vi.stubGlobal(
    'fetch',
    async () => new Response(body, { status, headers: { 'Content-Type': type, ETag: '"1"' } }),
  );
  return ask('/x', new AbortController().signal);
}

test('an answer is shown as it came, JSON in lines, and cut where it is long', async () => {
  expect(await answering('{"a":[1]}', 200, 'application/ld+json; charset=utf-8')).toMatchObject({
    status: 200,
    mediaType: 'application/ld+json',
    body: '{\n  "a": [\n    1\n  ]\n}',
    cut: false,
    bytes: 9,
    headers: [
      ['Content-Type', 'application/ld+json; charset=utf-8'],
      ['ETag', '"1"'],
    ],
    problem: null,
  });
  const long = await answering('x'.repeat(mostShown + 1), 200, 'text/csv');
  expect([long.body?.length, long.cut]).toEqual([mostShown, true]);
  expect((await answering('PK', 200, 'application/zip')).body).toBeNull();
  expect((await answering('{broken', 200, 'application/json')).body).toBe('{broken');
});

test('a problem says what is wrong with which parameter', async () => {
  const problem = {
    title: 'Invalid request',
    detail: 'Not valid.',
    errors: [{ name: 'country', code: 'x', detail: 'Two letters.' }, { code: 'y' }],
  };
  const reply = await answering(JSON.stringify(problem), 400, 'application/problem+json');
  expect(reply.problem).toEqual({
    title: 'Invalid request',
    detail: 'Not valid.',
    errors: [
      { name: 'country', detail: 'Two letters.' },
      { name: null, detail: '' },
    ],
  });
  expect((await answering('<html>', 502, 'text/html')).problem).toBeNull();
});
