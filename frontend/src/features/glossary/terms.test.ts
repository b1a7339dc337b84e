import { expect, test } from 'vitest';
import { covenantTerms, dataTerms, pairingTerms } from './terms';

const all = [...covenantTerms, ...pairingTerms, ...dataTerms];

test('every term has an anchor of its own, and leans only on terms that are explained', () => {
  const anchors = all.map(({ id }) => id);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { id, see = [] } of all) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(see).not.toContain(id);
    for (const other of see) expect(anchors).toContain(other);
  }
});
