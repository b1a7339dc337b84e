import { expect, test } from 'vitest';
import { type FoundSignatory, type FoundTerritory, placesFound } from './places';

const signatory: FoundSignatory = {
  id: 'a',
  name: 'Kyoto',
  names: { en: 'Kyoto', ja: '京都市' },
  country: 'JP',
  geonamesId: 1857910,
  status: 'committed',
  joinedOn: '2019-01-16',
};
const territory: FoundTerritory = {
  slug: 'kyoto',
  name: 'Kyoto',
  names: { en: 'Kyoto', ja: '京都市' },
  country: 'JP',
  geonamesId: 1857910,
  kind: 'city',
  pairings: 1,
};

test('records of both registers that name one GeoNames identifier are one place', () => {
  const found = placesFound('kyoto', [signatory, { ...signatory, id: 'b' }], [territory]);
  expect(found).toHaveLength(1);
  expect(found[0]?.signatories.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(found[0]?.territories.map(({ slug }) => slug)).toEqual(['kyoto']);
});

test('records without an identifier are each a place of their own, however alike they are named', () => {
  const found = placesFound(
    'kyoto',
    [
      { ...signatory, geonamesId: null },
      { ...signatory, id: 'b', geonamesId: null },
    ],
    [{ ...territory, geonamesId: null }],
  );
  expect(found).toHaveLength(3);
});

test('places whose name begins with the words come first, and among them those in both registers', () => {
  const found = placesFound(
    'o',
    [
      { ...signatory, id: '1', name: 'Okazaki', names: {}, geonamesId: 1 },
      { ...signatory, id: '2', name: 'Otsu', names: {}, geonamesId: 2 },
    ],
    [
      { ...territory, slug: 'ancona', name: 'New Orleans', names: {}, geonamesId: 3 },
      { ...territory, slug: 'otsu', name: 'Otsu', names: {}, geonamesId: 2 },
    ],
  );
  expect(found.map(({ name }) => name)).toEqual(['Otsu', 'Okazaki', 'New Orleans']);
});
