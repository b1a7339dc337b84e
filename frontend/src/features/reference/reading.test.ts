import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  matches,
  type OpenApiDocument,
  type Operation,
  type Part,
  paragraphs,
  readReference,
  type Schema,
  type Shape,
  UnreadableDocument,
} from './reading';

function document(service: string): OpenApiDocument {
  const file = join(import.meta.dirname, '../../../../services', `${service}-api`, 'openapi.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A document of one operation with one parameter, and named schemas. */
function reading(schema: Schema, schemas: Record<string, Schema> = {}) {
  const reference = readReference({
    openapi: '3.1.0',
    info: { title: 'Some API', version: '1' },
    paths: {
      '/some': {
        get: {
          parameters: [{ name: 'some', in: 'query', schema }],
          responses: { 200: { description: 'Well', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas },
  });
  const operation = reference.groups[0]?.operations[0] as Operation;
  const shape = operation.answers[0]?.contents[0]?.shape as Shape;
  const [parameter] = operation.parameters;
  if (!parameter) throw new Error('no parameter');
  return { reference, operation, parameter, shape };
}

/** Every line that the reference has to show, each named schema opened once. */
function everyShape(reference: ReturnType<typeof readReference>): { where: string; shape: Shape }[] {
  const seen = new Set<string>();
  const open = (where: string, parts: Part[]): { where: string; shape: Shape }[] =>
    parts.flatMap(({ name, schema }) => {
      if (schema.$ref) {
        if (seen.has(name)) return [];
        seen.add(name);
      }
      return reference.fields(schema).flatMap((field) => {
        const inside = `${where}/${name}.${field.name}`;
        return [{ where: inside, shape: field }, ...open(inside, field.parts)];
      });
    });
  return reference.groups
    .flatMap(({ operations }) => operations)
    .flatMap(({ id, parameters, answers }) => [
      ...parameters.map((shape) => ({ where: `${id} ${shape.name}`, shape })),
      ...answers.flatMap(({ status, contents }) =>
        contents.flatMap(({ mediaType, shape }) => {
          const where = `${id} ${status} ${mediaType}`;
          return [{ where, shape }, ...open(where, shape.parts)];
        }),
      ),
    ]);
}

describe.each(['covenant', 'pairing'])('the document of the %s service', (service) => {
  const whole = document(service);
  const reference = readReference(whole);
  const operations = new Map(
    reference.groups.flatMap((group) => group.operations).map((each) => [each.id, each]),
  );
  const documented = Object.entries(whole.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

  test('shows every operation with every parameter, answer, media type and header', () => {
    expect(operations.size).toBe(documented.length);
    for (const { path, method, operation } of documented) {
      const shown = operations.get(operation.operationId ?? '');
      expect(shown).toMatchObject({ path, method: method.toUpperCase(), summary: operation.summary });
      expect(shown?.parameters.map(({ name, where, required }) => [name, where, required])).toEqual(
        (operation.parameters ?? []).map((each) => [each.name, each.in, each.required]),
      );
      expect(
        shown?.answers.map(({ status, contents, headers }) => [
          status,
          contents.map(({ mediaType }) => mediaType),
          headers.map(({ name }) => name),
        ]),
      ).toEqual(
        Object.entries(operation.responses).map(([status, { content = {}, headers = {} }]) => [
          status,
          Object.keys(content),
          Object.keys(headers),
        ]),
      );
    }
  });

  test('has each operation under its tag, in the order of the document', () => {
    expect(reference.groups.map(({ name, description }) => ({ name, description }))).toEqual(whole.tags);
  });

  test('says of every value what type it has', () => {
    const shapes = everyShape(reference);
    expect(shapes.length).toBeGreaterThan(400);
    // A list of which the document says no more is a list of anything.
    const bad = shapes.filter(
      ({ shape }) => !shape.type || /^any$|\bany \||undefined|unknown|\[object/.test(shape.type),
    );
    expect(bad.map(({ where, shape }) => `${where}: ${shape.type}`)).toEqual([]);
  });

  test('opens every schema that it names', () => {
    const names = new Set(everyShape(reference).flatMap(({ shape }) => shape.parts.map(({ name }) => name)));
    for (const { shape, where } of everyShape(reference)) {
      const written = shape.type.replace(/"[^"]*"/g, '');
      for (const [name] of written.matchAll(/\b[A-Z]\w+/g)) {
        if (name === 'Record') continue;
        const known = whole.components?.schemas?.[name];
        expect(known, `${name} of ${where}`).toBeDefined();
        if (known?.properties) expect(names).toContain(name);
      }
    }
  });

  test('describes every parameter and every field', () => {
    const silent = [...operations.values()].flatMap(({ id, parameters }) =>
      parameters.filter(({ description }) => !description).map(({ name }) => `${id} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test('gives every choice that the document gives', () => {
    for (const { operation } of documented) {
      for (const parameter of operation.parameters ?? []) {
        const listed = JSON.stringify(parameter.schema).match(/"enum":\[([^\]]*)\]/)?.[1];
        if (!listed) continue;
        const shown = operations.get(operation.operationId ?? '')?.parameters;
        const choices = shown?.find(({ name }) => name === parameter.name)?.choices;
        expect(choices?.map(({ value }) => JSON.stringify(value)).join(',')).toBe(listed);
      }
    }
  });
});

test('types are said as TypeScript says them', () => {
  const schemas = {
    Link: { type: 'object', properties: { href: { type: 'string' } } },
    Status: { type: 'string', enum: ['a', 'b'] },
  };
  const said = (schema: Schema) => reading(schema, schemas).shape.type;
  expect(said({ type: 'string', format: 'date' })).toBe('string<date>');
  expect(said({ anyOf: [{ type: 'integer' }, { type: 'null' }] })).toBe('integer | null');
  expect(said({ type: ['integer', 'null'] })).toBe('integer | null');
  expect(said({ type: 'array', items: { $ref: '#/components/schemas/Link' } })).toBe('Link[]');
  expect(said({ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } })).toBe(
    '(string | null)[]',
  );
  expect(said({ $ref: '#/components/schemas/Status' })).toBe('string');
  expect(said({ const: 'Point', type: 'string' })).toBe('"Point"');
  expect(said({ type: 'object', additionalProperties: { type: 'string' } })).toBe('Record<string, string>');
  expect(said({ enum: [1, null] })).toBe('number | null');
  expect(said({ allOf: [{ $ref: '#/components/schemas/Link' }, { type: 'object' }] })).toBe('Link & object');
  expect(said({})).toBe('any');
});

test('a parameter has no null, and its standard value, its example and what a form can offer', () => {
  expect(reading({ anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] }).parameter).toMatchObject({
    type: 'integer',
    bounds: ['minimum 1'],
    many: false,
    offered: [],
  });
  expect(reading({ type: 'boolean', default: false }).parameter).toMatchObject({
    standard: 'false',
    offered: ['true', 'false'],
  });
  const several = { type: 'array', items: { enum: ['a'], examples: ['a'] }, default: [], maxItems: 9 };
  expect(reading(several).parameter).toMatchObject({
    standard: undefined,
    example: 'a',
    many: true,
    offered: [],
    choices: [{ value: 'a' }],
    bounds: ['maxItems 9'],
  });
});

test('bounds within lists, of tuples and of alternatives are said', () => {
  expect(reading({ type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } }).shape.bounds).toEqual([
    'items: pattern ^[A-Z]{2}$',
  ]);
  const box = { prefixItems: [{ minimum: -180, maximum: 180 }, {}], minItems: 2 };
  expect(reading({ type: 'array', items: { type: 'number' }, oneOf: [box] }).shape).toMatchObject({
    type: 'number[]',
    bounds: ['minItems 2', 'items -180…180, any'],
  });
});

test('choices carry their meanings', () => {
  const { shape } = reading(
    { $ref: '#/components/schemas/S' },
    {
      S: { type: 'string', enum: ['a', 'b'], 'x-enum-descriptions': ['First', 'Second'] },
    },
  );
  expect(shape.choices).toEqual([
    { value: 'a', meaning: 'First' },
    { value: 'b', meaning: 'Second' },
  ]);
});

test('a schema that holds itself is opened as often as a reader likes', () => {
  const tree = { type: 'object', properties: { below: { type: 'array', items: { $ref: '#/c/Tree' } } } };
  const { reference, shape } = reading({ $ref: '#/c/Tree' }, { Tree: tree });
  let parts = shape.parts;
  for (let depth = 0; depth < 3; depth++) {
    expect(parts.map(({ name }) => name)).toEqual(['Tree']);
    const [below] = reference.fields((parts[0] as Part).schema);
    expect(below?.type).toBe('Tree[]');
    parts = below?.parts ?? [];
  }
});

test('what stands beside a reference goes before what it names', () => {
  const owner = { type: 'object', properties: { link: { $ref: '#/c/Link', description: 'Of this record' } } };
  const { reference, shape } = reading(
    { $ref: '#/c/Owner' },
    {
      Owner: owner,
      Link: { type: 'object', description: 'Any link', properties: {} },
    },
  );
  expect(reference.fields((shape.parts[0] as Part).schema)[0]?.description).toBe('Of this record');
});

test('what is no document, and a reference that leads nowhere, are refused', () => {
  expect(() => readReference({} as OpenApiDocument)).toThrow(UnreadableDocument);
  expect(() => readReference([] as unknown as OpenApiDocument)).toThrow(UnreadableDocument);
  expect(() => reading({ $ref: '#/components/schemas/Nowhere' })).toThrow('Nowhere is not in the document');
});

test('operations are found by all of the words, in paths, texts and parameters', () => {
  const { operation } = reading({ type: 'string' });
  expect(matches(operation, 'GET /some')).toBe(true);
  expect(matches(operation, '/SOME some')).toBe(true);
  expect(matches(operation, '/some other')).toBe(false);
});

test('descriptions are parted into paragraphs at empty lines alone', () => {
  expect(paragraphs('One\nstill one.\n\n Two. \n')).toEqual(['One still one.', 'Two.']);
  expect(paragraphs('')).toEqual([]);
});
