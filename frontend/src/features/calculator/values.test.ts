import { describe, expect, test } from 'vitest';
import { kinds } from './kinds';
import { readCalculator } from './search';
import { bodyOf, curlOf, type Kind, pointerOf, searchOf, valuesOf } from './values';

const kind = (id: string) => kinds.find((each) => each.id === id) as Kind;

describe('inputs of calculators', () => {
  test('an example comes back from its address as it was', () => {
    for (const each of kinds) {
      const search = readCalculator(searchOf(each, each.example) as Record<string, unknown>);
      expect(valuesOf(each, search)).toEqual(each.example);
      expect(search.kind).toBe(each.id);
    }
  });

  test('what cannot be meant is left out of an address', () => {
    const search = {
      kind: 'progress',
      baseYear: '2005.5',
      targetYear: '2030',
      baseEmissionsT: 'many',
      other: '1',
    };
    expect(valuesOf(kind('progress'), search)).toEqual({ targetYear: 2030 });
    expect(valuesOf(kind('gwp'), { gwpSet: 'AR7' } as object)).toEqual({});
    expect(
      valuesOf(kind('eligibility-eu'), { beiSectors: 'transport,moon', rvaPresent: 'yes' } as object),
    ).toEqual({
      beiSectors: ['transport'],
    });
  });

  test('entries of an object stand within it in the request', () => {
    const values = { gwpSet: 'AR5', 'tonnes.CO2': 1, 'tonnes.CH4': 0 };
    expect(bodyOf(values)).toEqual({ gwpSet: 'AR5', tonnes: { CO2: 1, CH4: 0 } });
    expect(pointerOf('tonnes.CO2')).toBe('/tonnes/CO2');
  });

  test('a request can be pasted into a shell, whatever it holds', () => {
    expect(curlOf('https://iuc.example/a', { unit: "l'eau" })).toBe(
      `curl -sS -H 'Content-Type: application/json' -d '{"unit":"l'\\''eau"}' 'https://iuc.example/a'`,
    );
  });

  test('every text is there', () => {
    for (const each of kinds) {
      const texts = each.fields.flatMap((field) => [
        field.label,
        field.help,
        ...('options' in field ? field.options.map(({ name }) => name) : []),
      ]);
      for (const text of [each.name, each.about, ...texts]) {
        expect(
          typeof text === 'string' ? text : text?.id,
          `${each.id}: ${JSON.stringify(text)}`,
        ).toBeTruthy();
      }
    }
  });

  test('every calculator and every field has a name of its own', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const each of kinds) {
      expect(new Set(each.fields.map(({ key }) => key)).size).toBe(each.fields.length);
      for (const key of Object.keys(each.example))
        expect(each.fields.map((field) => field.key)).toContain(key);
    }
  });
});
