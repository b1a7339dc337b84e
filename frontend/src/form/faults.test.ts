import { describe, expect, test } from 'vitest';
import { Problem } from '../api/problem';
import { faultsOf, fieldOf, leadsInto, partsOf, pointerTo } from './faults';

describe('what a service says against fields', () => {
  test('is found by its pointer, with or without the envelope of the request', () => {
    const problem = new Problem(400, 'Invalid request', 'The request is not valid.', [
      { pointer: '/names/fr', code: 'string_too_short', detail: 'too short' },
      { pointer: '/content/population', code: 'greater_than_equal', detail: 'below 0' },
    ]);
    expect(faultsOf(problem).map(({ pointer }) => pointer)).toEqual(['/names/fr', '/population']);
  });
  test('is about the whole where no field is named', () => {
    expect(faultsOf(new Problem(409, 'Conflict', 'It is in use.'))).toEqual([
      { pointer: '', detail: 'It is in use.' },
    ]);
  });
  test('belongs to the field that leads there most closely', () => {
    const fields = ['/names', '/names/fr', '/population', '/populationYear'];
    expect(fieldOf('/names/fr', fields)).toBe('/names/fr');
    expect(fieldOf('/names/de', fields)).toBe('/names');
    expect(fieldOf('/populationYear', fields)).toBe('/populationYear');
    expect(fieldOf('/country', fields)).toBeNull();
    expect(leadsInto('/populationYear', '/population')).toBe(false);
  });
});

test('a pointer keeps bars and tildes of a name', () => {
  expect(partsOf(pointerTo('names', 'a/b~c', 0))).toEqual(['names', 'a/b~c', '0']);
});
