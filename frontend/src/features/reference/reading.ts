// What an OpenAPI 3.1 document says, in the words of a reference: types in the notation of TypeScript, bounds by the
// keywords of JSON Schema. Both are the same in every language.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  contentMediaType?: string;
  const?: unknown;
  enum?: unknown[];
  'x-enum-descriptions'?: string[];
  'x-unit'?: string;
  default?: unknown;
  examples?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
}

interface Content {
  schema?: Schema;
}

interface DocumentResponse {
  description: string;
  content?: Record<string, Content>;
  headers?: Record<string, { description?: string }>;
}

interface DocumentOperation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  responses: Record<string, DocumentResponse>;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, DocumentOperation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Choice {
  value: string;
  meaning?: string;
}

/** A schema that has fields to be opened, by the name it goes by. */
export interface Part {
  name: string;
  schema: Schema;
}

/** What can be said of a value in one line, and what can be opened below it. */
export interface Shape {
  /** In the notation of TypeScript: `string<date> | null`, `Link[]`. */
  type: string;
  /** In the keywords of JSON Schema: `minimum 1`. */
  bounds: string[];
  choices: Choice[];
  unit?: string;
  parts: Part[];
}

export interface Field extends Shape {
  name: string;
  required: boolean;
  description: string;
}

export interface Parameter extends Field {
  where: string;
  /** As it would be written in an address; none where nothing is taken when it is left out. */
  standard?: string;
  example?: string;
  /** Takes several values. */
  many: boolean;
  /** One of few values, which a form can offer: none of these where several are taken. */
  offered: string[];
}

export interface Answer {
  status: string;
  description: string;
  headers: { name: string; description: string }[];
  contents: { mediaType: string; shape: Shape; description: string }[];
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  answers: Answer[];
}

export interface Group {
  name: string;
  description: string;
  operations: Operation[];
}

export interface Reference {
  title: string;
  version: string;
  openapi: string;
  description: string;
  groups: Group[];
  /** The fields of a part; read when it is opened, so that a schema may hold itself. */
  fields: (schema: Schema) => Field[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Bounds that are said as they stand, in this order. */
const keywords = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
] as const;

export class UnreadableDocument extends Error {}

/** Reads a document. Raises `UnreadableDocument` where it is none, or where a reference leads nowhere. */
export function readReference(document: OpenApiDocument): Reference {
  if (typeof document?.info?.title !== 'string' || typeof document.paths !== 'object') {
    throw new UnreadableDocument('not an OpenAPI document');
  }
  const schemas = document.components?.schemas ?? {};
  const read = new Reading(schemas);
  const groups = new Map<string, Group>(
    (document.tags ?? []).map(({ name, description = '' }) => [name, { name, description, operations: [] }]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? document.info.title;
      const group = groups.get(tag) ?? { name: tag, description: '', operations: [] };
      groups.set(tag, group);
      group.operations.push(read.operation(method, path, operation));
    }
  }
  return {
    title: document.info.title,
    version: document.info.version,
    openapi: document.openapi,
    description: document.info.description ?? document.info.summary ?? '',
    groups: [...groups.values()].filter(({ operations }) => operations.length > 0),
    fields: (schema) => read.fields(schema),
  };
}

class Reading {
  constructor(private readonly schemas: Record<string, Schema>) {}

  operation(method: string, path: string, operation: DocumentOperation): Operation {
    return {
      id: operation.operationId ?? `${method}${path.replace(/[^\w]+/g, '_')}`,
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? path,
      description: operation.description ?? '',
      parameters: (operation.parameters ?? []).map(
        ({ name, in: where, required, description, schema = {} }) =>
          this.parameter(name, where, required ?? false, description ?? schema.description ?? '', schema),
      ),
      answers: Object.entries(operation.responses).map(([status, response]) => this.answer(status, response)),
    };
  }

  private parameter(
    name: string,
    where: string,
    required: boolean,
    description: string,
    schema: Schema,
  ): Parameter {
    const shape = this.shape(schema);
    // An address has no null: what is left out is left out.
    const type = shape.type.replace(/ \| null$/, '');
    const { items } = this.plain(schema);
    const standard = written(schema.default);
    const example = written(schema.examples?.[0] ?? (items && this.resolve(items).examples?.[0]));
    const many = items !== undefined;
    const offered = many
      ? []
      : type === 'boolean'
        ? ['true', 'false']
        : shape.choices.map(({ value }) => value);
    return { ...shape, type, name, where, required, description, standard, example, many, offered };
  }

  private answer(status: string, { description, content = {}, headers = {} }: DocumentResponse): Answer {
    return {
      status,
      description,
      headers: Object.entries(headers).map(([name, header]) => ({
        name,
        description: header.description ?? '',
      })),
      contents: Object.entries(content).map(([mediaType, { schema = {} }]) => ({
        mediaType,
        shape: this.shape(schema),
        description: schema.description ?? '',
      })),
    };
  }

  fields(schema: Schema): Field[] {
    const whole = this.resolve(schema);
    const own = Object.entries(whole.properties ?? {}).map(([name, property]) => ({
      ...this.shape(property),
      name,
      required: whole.required?.includes(name) ?? false,
      description: property.description ?? this.resolve(property).description ?? '',
    }));
    return [...(whole.allOf ?? []).flatMap((each) => this.fields(each)), ...own];
  }

  shape(schema: Schema): Shape {
    return {
      type: this.type(schema),
      bounds: [...new Set(this.bounds(schema))],
      choices: this.choices(schema),
      unit: schema['x-unit'] ?? this.plain(schema)['x-unit'],
      parts: this.parts(schema),
    };
  }

  /** The schema that a reference names; what stands beside the reference goes before. */
  private resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const named = this.schemas[nameOf(schema.$ref)];
    if (!named) throw new UnreadableDocument(`${schema.$ref} is not in the document`);
    const { $ref: _, ...beside } = schema;
    return { ...this.resolve(named), ...beside };
  }

  /** The one alternative besides null, where there is just one. */
  private plain(schema: Schema): Schema {
    const whole = this.resolve(schema);
    const besides = alternatives(whole).filter(({ type }) => type !== 'null');
    return besides.length === 1 && besides[0] ? this.resolve(besides[0]) : whole;
  }

  private type(schema: Schema): string {
    if (schema.$ref !== undefined) {
      const whole = this.resolve(schema);
      return isRecord(whole) ? nameOf(schema.$ref) : this.type(whole);
    }
    const others = alternatives(schema);
    if (others.length > 0 && !schema.type) {
      return [...new Set(others.map((each) => this.type(each)))].join(' | ');
    }
    if (schema.allOf) return schema.allOf.map((each) => this.type(each)).join(' & ');
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (Array.isArray(schema.type))
      return schema.type.map((type) => this.type({ ...schema, type })).join(' | ');
    if (schema.type === 'array') return this.list(schema);
    if (schema.type === 'object' || schema.properties || schema.additionalProperties)
      return this.record(schema);
    if (schema.type) {
      const more = schema.format ?? schema.contentMediaType;
      return more ? `${schema.type}<${more}>` : schema.type;
    }
    const kinds = new Set((schema.enum ?? []).map((value) => (value === null ? 'null' : typeof value)));
    return kinds.size > 0 ? [...kinds].join(' | ') : 'any';
  }

  private list({ items = {} }: Schema): string {
    const inner = this.type(items);
    return inner.includes(' ') && !inner.startsWith('Record<') ? `(${inner})[]` : `${inner}[]`;
  }

  private record(schema: Schema): string {
    if (schema.properties) return schema.title ?? 'object';
    if (typeof schema.additionalProperties !== 'object') return 'object';
    return `Record<string, ${this.type(schema.additionalProperties)}>`;
  }

  private bounds(schema: Schema): string[] {
    const whole = this.resolve(schema);
    const own = keywords.flatMap((each) => (whole[each] === undefined ? [] : [`${each} ${whole[each]}`]));
    if (whole.prefixItems) own.push(`items ${whole.prefixItems.map(range).join(', ')}`);
    const inner = whole.items ? this.bounds(whole.items).map((each) => `items: ${each}`) : [];
    return [...own, ...inner, ...alternatives(whole).flatMap((each) => this.bounds(each))];
  }

  private choices(schema: Schema): Choice[] {
    const whole = this.resolve(schema);
    if (whole.enum) {
      const meanings = whole['x-enum-descriptions'];
      return whole.enum.map((value, index) => ({ value: String(value), meaning: meanings?.[index] }));
    }
    const within = [...(whole.items ? [whole.items] : []), ...alternatives(whole)];
    const found = within.flatMap((each) => this.choices(each));
    return [...new Map(found.map((each) => [each.value, each])).values()];
  }

  private parts(schema: Schema): Part[] {
    const whole = this.resolve(schema);
    if (whole.properties) {
      const name = schema.$ref ? nameOf(schema.$ref) : (whole.title ?? 'object');
      return [{ name, schema }];
    }
    const within = [
      ...(whole.items ? [whole.items] : []),
      ...(typeof whole.additionalProperties === 'object' ? [whole.additionalProperties] : []),
      ...alternatives(whole),
      ...(whole.allOf ?? []),
    ];
    const found = within.flatMap((each) => this.parts(each));
    return found.filter(({ name }, index) => found.findIndex((each) => each.name === name) === index);
  }
}

function alternatives(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [];
}

function isRecord(schema: Schema): boolean {
  return schema.properties !== undefined || schema.oneOf !== undefined || schema.allOf !== undefined;
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** The range of one number of a tuple. */
function range({ minimum, maximum }: Schema): string {
  return minimum === undefined && maximum === undefined ? 'any' : `${minimum ?? ''}…${maximum ?? ''}`;
}

/** A value as an address has it; nothing for null and for no values. */
function written(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.join(',') : undefined;
  return String(value);
}

/** Whether all of the words stand in what is said of an operation. */
export function matches(operation: Operation, words: string): boolean {
  const { id, method, path, summary, description, parameters } = operation;
  const said = [id, method, path, summary, description, ...parameters.map(({ name }) => name)];
  const text = said.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Paragraphs of a description: parted by empty lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '');
}
