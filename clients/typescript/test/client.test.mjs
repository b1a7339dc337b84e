// The built client against a running platform, whose address is in IUC_URL.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, connect, ProblemError, records } from '../dist/index.js';

const { covenant, pairing } = connect(process.env.IUC_URL);
const SIGNATORIES = '/api/covenant/v1/signatories';
const page = (query) => covenant.GET(SIGNATORIES, { params: { query } });

test('every record is met once over all pages', async () => {
  const { total } = await ask(page({ count: true, limit: 1 }));
  const ids = new Set();
  let met = 0;
  for await (const { id } of records((cursor) => page({ limit: 17, cursor }))) {
    ids.add(id);
    met += 1;
  }
  assert.equal(met, total);
  assert.equal(ids.size, total);
  assert.ok(met > 3 * 17);
});

test('filters with several values, sorting and the choice of fields arrive', async () => {
  const query = { country: ['JP', 'DE'], sort: ['-population'], limit: 5, fields: ['name', 'country'] };
  const { items } = await ask(page(query));
  assert.equal(items.length, 5);
  for (const item of items) {
    assert.ok(['JP', 'DE'].includes(item.country));
    assert.deepEqual(Object.keys(item).sort(), ['country', 'name']);
  }
});

test('one record is read by its id', async () => {
  const { items } = await ask(page({ q: '京都' }));
  const path = { signatoryId: items.find(({ name }) => name === 'Kyoto').id };
  const kyoto = await ask(covenant.GET(`${SIGNATORIES}/{signatoryId}`, { params: { path } }));
  assert.equal(kyoto.name, 'Kyoto');
});

test('a problem names the field and the reason', async () => {
  await assert.rejects(ask(page({ country: ['Japan'] })), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.status, 400);
    assert.equal(error.type, '/problems/invalid');
    assert.deepEqual(
      error.errors.map(({ name }) => name),
      ['country'],
    );
    assert.match(error.message, /^400 Invalid request: country: /);
    return true;
  });
});

test('what is not there is a 404', async () => {
  const path = { slug: 'atlantis-el-dorado' };
  const call = pairing.GET('/api/pairing/v1/pairings/{slug}', { params: { path } });
  await assert.rejects(ask(call), { name: 'ProblemError', status: 404 });
});

test('a whole list comes as CSV', async () => {
  const { total } = await ask(page({ count: true, limit: 1 }));
  const query = { f: 'csv', fields: ['id'] };
  const csv = await ask(covenant.GET(SIGNATORIES, { params: { query }, parseAs: 'text' }));
  assert.equal(csv.trim().split('\r\n').length - 1, total);
});

test('a proxy that answers with a page is a problem too', async () => {
  const away = async () => new Response('<h1>Away</h1>', { status: 503, headers: { 'Retry-After': '7' } });
  const { pairing: behind } = connect('http://proxy.invalid', { fetch: away });
  const all = records((cursor) => behind.GET('/api/pairing/v1/topics', { params: { query: { cursor } } }));
  await assert.rejects(all.next(), { status: 503, retryAfterSeconds: 7, type: 'about:blank' });
});
