/**
 * Translates the OpenAPI document of the Java endpoints into the dialect that Hilla's generator reads.
 *
 * Java's side of the contract: an endpoint lives at `/connect/{Endpoint}/{method}`, takes at most one record and
 * returns a record. A field may be null only where Java says so (`x-nullable`, `Optional`, `@Schema(nullable)`).
 */

const PREFIX = '/connect/';
const JSON_TYPE = 'application/json';
const REFERENCE = '#/components/schemas/';

/** Schemas that TypeScript sees as a plain string or number rather than as a type of its own. */
const isNamedType = (schema) => schema.type === 'object' || Array.isArray(schema.enum);

export function toHilla(document) {
  const schemas = document.components?.schemas ?? {};
  const translator = new Translator(schemas);
  return {
    openapi: '3.0.3',
    info: document.info ?? { title: 'Anju', version: '1' },
    paths: Object.fromEntries(
      Object.entries(document.paths ?? {})
        .filter(([path, item]) => path.startsWith(PREFIX) && item.post)
        .map(([path, item]) => [
          path.slice(PREFIX.length - 1),
          { post: translator.operation(path, item.post) },
        ]),
    ),
    components: { schemas: translator.namedSchemas() },
  };
}

class Translator {
  constructor(schemas) {
    this.schemas = schemas;
  }

  operation(path, post) {
    const [endpoint, method] = path.slice(PREFIX.length).split('/');
    return {
      tags: [endpoint],
      operationId: `${endpoint}_${method}_POST`,
      ...this.requestBody(post.requestBody),
      responses: { 200: this.response(post.responses) },
    };
  }

  requestBody(body) {
    const schema = contentSchema(body);
    if (!schema) {
      return {};
    }
    const record = this.resolve(schema);
    return { requestBody: { content: { [JSON_TYPE]: { schema: this.object(record) } } } };
  }

  response(responses) {
    const schema = contentSchema(responses?.['200'] ?? {});
    return schema
      ? { description: '', content: { [JSON_TYPE]: { schema: this.type(schema) } } }
      : { description: '' };
  }

  namedSchemas() {
    return Object.fromEntries(
      Object.entries(this.schemas)
        .filter(([, schema]) => isNamedType(schema))
        .map(([name, schema]) => [this.fullName(name), this.named(schema)]),
    );
  }

  named(schema) {
    return schema.enum ? { type: 'string', enum: schema.enum } : this.object(schema);
  }

  object(schema) {
    const nullable = new Set(schema['x-nullable'] ?? []);
    const required = new Set(schema.required ?? []);
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      this.property(property, nullable.has(name), required.has(name)),
    ]);
    return { type: 'object', properties: Object.fromEntries(properties) };
  }

  property(schema, nullable, required) {
    const constraints = constraintsOf(schema, required);
    const type = this.type(nullable ? { anyOf: [schema, { type: 'null' }] } : schema);
    return constraints.length > 0 ? { ...type, 'x-validation-constraints': constraints } : type;
  }

  type(schema) {
    const { core, nullable } = withoutNull(schema);
    const translated = this.nonNullType(core);
    return nullable ? asNullable(translated) : translated;
  }

  nonNullType(schema) {
    if (schema.$ref) {
      return this.reference(schema);
    }
    if (schema.type === 'array') {
      return { type: 'array', items: this.type(schema.items ?? {}) };
    }
    if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
      return { type: 'object', additionalProperties: this.type(schema.additionalProperties) };
    }
    if (schema.type === 'object' && schema.properties) {
      return this.object(schema);
    }
    return schema.type ? { type: schema.type } : { type: 'object' };
  }

  reference(schema) {
    const target = this.resolve(schema);
    if (!isNamedType(target)) {
      return this.type(target);
    }
    return { anyOf: [{ $ref: REFERENCE + this.fullName(nameOf(schema)) }] };
  }

  resolve(schema) {
    if (!schema.$ref) {
      return schema;
    }
    const target = this.schemas[nameOf(schema)];
    if (!target) {
      throw new Error(`The OpenAPI document refers to ${schema.$ref}, which it does not contain`);
    }
    return target;
  }

  fullName(name) {
    return this.schemas[name]['x-java-type'] ?? `org.anju.${name}`;
  }
}

const nameOf = ({ $ref }) => $ref.slice(REFERENCE.length);

const contentSchema = (part) => Object.values(part?.content ?? {})[0]?.schema;

const asNullable = (type) => ({ ...type, nullable: true });

const isNull = (schema) => schema.type === 'null';

/** OpenAPI 3.1 says "or null" in two ways: in the list of types and as an alternative. */
function withoutNull(schema) {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const others = alternatives.filter((alternative) => !isNull(alternative));
    const inner = withoutNull(others[0] ?? {});
    return { core: inner.core, nullable: inner.nullable || others.length < alternatives.length };
  }
  if (Array.isArray(schema.type)) {
    const [type] = schema.type.filter((each) => each !== 'null');
    return { core: { ...schema, type }, nullable: schema.type.includes('null') };
  }
  return { core: schema, nullable: false };
}

/** The Bean Validation constraints, as far as the document carries them, by the names of Hilla's form validators. */
function constraintsOf(schema, required) {
  const { core } = withoutNull(schema);
  return [
    ...presence(core, required),
    ...(isNumber(core.minimum) ? [constraint('Min', { value: core.minimum })] : []),
    ...(isNumber(core.maximum) ? [constraint('Max', { value: core.maximum })] : []),
    ...size(core),
    ...pattern(core),
  ];
}

function presence(schema, required) {
  if (!required) {
    return [];
  }
  if (schema.pattern === '\\S') {
    return [constraint('NotBlank')];
  }
  return schema.minItems > 0 || schema.minLength > 0 ? [constraint('NotEmpty')] : [constraint('NotNull')];
}

/** Of texts alone: Hilla's validator knows nothing of the length of a list. */
function size({ maxLength: max, minLength: min }) {
  return isNumber(max) || min > 1 ? [constraint('Size', { min: min ?? 0, max: max ?? 2147483647 })] : [];
}

function pattern(schema) {
  const written = schema.pattern && schema.pattern !== '\\S' && schema.format !== 'uuid';
  return written ? [constraint('Pattern', { regexp: schema.pattern })] : [];
}

const isNumber = (value) => typeof value === 'number';

const constraint = (simpleName, attributes) => (attributes ? { simpleName, attributes } : { simpleName });
