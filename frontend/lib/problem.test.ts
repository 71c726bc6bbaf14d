import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { describe, expect, it } from 'vitest';
import { RefusedError, failureOf, problemFrom } from './problem';

const refusal = (status: number) => new RefusedError(problemFrom(status, { title: 'x', code: 'a.b' }));

describe('what the server answers', () => {
  it('is read as a refusal in words', () => {
    const body = { code: 'selection.unit-taken', title: 'a', detail: 'b', nextStep: 'c', status: 409 };
    expect(problemFrom(409, body)).toEqual({ ...body, status: 409 });
  });

  it('gives a problem without words when the body is none of ours', () => {
    expect(problemFrom(502, '<html>')).toEqual({ status: 502, code: '', title: '' });
  });

  it('decides the state of the page', () => {
    expect([401, 403, 404, 409, 500, 503].map((status) => failureOf(refusal(status)))).toEqual([
      'login',
      'forbidden',
      'missing',
      'refused',
      'broken',
      'offline',
    ]);
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('offline');
    expect(failureOf(new EndpointValidationError('x', []))).toBe('invalid');
  });
});
