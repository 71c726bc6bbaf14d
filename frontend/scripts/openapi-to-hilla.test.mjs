import { describe, expect, it } from 'vitest';
import { toHilla } from './openapi-to-hilla.mjs';

const json = (schema) => ({ content: { 'application/json': { schema } } });
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

const document = {
  openapi: '3.1.0',
  paths: {
    '/connect/PolicyEndpoint/save': {
      post: { requestBody: json(ref('SaveRequest')), responses: { 201: { description: 'Created' } } },
    },
    '/connect/PolicyEndpoint/current': {
      post: { responses: { 200: json(ref('PolicyView')), 401: { description: 'Not Authorized' } } },
    },
    '/api/config': { get: { responses: { 200: json(ref('PolicyView')) } } },
  },
  components: {
    schemas: {
      Day: { type: 'string', format: 'date' },
      Tier: { type: 'string', enum: ['FIRST', 'SECOND'], 'x-java-type': 'org.anju.policy.Tier' },
      PolicyView: {
        type: 'object',
        properties: {
          from: ref('Day'),
          until: { type: 'string', format: 'date' },
          tier: ref('Tier'),
          other: { anyOf: [ref('Tier'), { type: 'null' }] },
          note: { type: ['string', 'null'] },
          days: { type: 'object', additionalProperties: { type: 'integer' } },
          tiers: { type: 'array', items: ref('Tier') },
        },
        'x-java-type': 'org.anju.policy.web.PolicyEndpoint$PolicyView',
        'x-nullable': ['until'],
      },
      SaveRequest: {
        type: 'object',
        required: ['name', 'many'],
        properties: {
          name: { type: 'string', pattern: '\\S', maxLength: 20 },
          years: { type: 'integer', minimum: 3, maximum: 9 },
          code: { type: 'string', pattern: '[0-9]{3}' },
          many: { type: 'array', minItems: 1, items: { type: 'string' } },
        },
      },
    },
  },
};

const hilla = toHilla(document);
const view = hilla.components.schemas['org.anju.policy.web.PolicyEndpoint$PolicyView'].properties;
const parameters =
  hilla.paths['/PolicyEndpoint/save'].post.requestBody.content['application/json'].schema.properties;
const names = (property) => property['x-validation-constraints'].map(({ simpleName }) => simpleName);

describe('the translation of the OpenAPI document', () => {
  it('keeps only what the browser calls, without the prefix', () => {
    expect(Object.keys(hilla.paths)).toEqual(['/PolicyEndpoint/save', '/PolicyEndpoint/current']);
  });

  it('names schemas as Java does, nested records included', () => {
    expect(Object.keys(hilla.components.schemas)).toEqual([
      'org.anju.policy.Tier',
      'org.anju.policy.web.PolicyEndpoint$PolicyView',
      'org.anju.SaveRequest',
    ]);
  });

  it('writes a named string such as a date where it is used', () => {
    expect(view.from).toEqual({ type: 'string' });
  });

  it('takes every field for given unless Java lets it be null, in whichever way it says so', () => {
    const nullable = Object.keys(view).filter((name) => view[name].nullable);
    expect(nullable).toEqual(['until', 'other', 'note']);
  });

  it('refers to enums and keeps lists and maps', () => {
    const tier = { anyOf: [{ $ref: '#/components/schemas/org.anju.policy.Tier' }] };
    expect(view.tier).toEqual(tier);
    expect(view.other).toEqual({ ...tier, nullable: true });
    expect(view.tiers).toEqual({ type: 'array', items: tier });
    expect(view.days).toEqual({ type: 'object', additionalProperties: { type: 'integer' } });
  });

  it('answers with the 200 response alone, and with nothing where Java returns nothing', () => {
    const policyView = { $ref: '#/components/schemas/org.anju.policy.web.PolicyEndpoint$PolicyView' };
    expect(hilla.paths['/PolicyEndpoint/current'].post.responses).toEqual({
      200: { description: '', ...json({ anyOf: [policyView] }) },
    });
    expect(hilla.paths['/PolicyEndpoint/save'].post.responses).toEqual({ 200: { description: '' } });
  });

  it("turns the request record's fields into parameters with their constraints", () => {
    expect(names(parameters.name)).toEqual(['NotBlank', 'Size']);
    expect(names(parameters.years)).toEqual(['Min', 'Max']);
    expect(names(parameters.code)).toEqual(['Pattern']);
    expect(names(parameters.many)).toEqual(['NotEmpty']);
  });

  it('stops at a reference to nothing instead of generating a wrong client', () => {
    const broken = { paths: { '/connect/A/b': { post: { responses: { 200: json(ref('Gone')) } } } } };
    expect(() => toHilla(broken)).toThrow(/Gone/);
  });
});
