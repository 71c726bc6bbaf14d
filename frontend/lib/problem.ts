import {
  EndpointError,
  EndpointValidationError,
  ForbiddenResponseError,
  UnauthorizedResponseError,
} from '@vaadin/hilla-frontend';

/** What the server says when it refuses: RFC 9457 with a stable code and the next step for the person. */
export interface Problem {
  status: number;
  /** Stable, for example `selection.unit-taken`; empty when the answer carries none. */
  code: string;
  /** What happened, in the person's language. */
  title: string;
  /** Why: the rule and its article. */
  detail?: string;
  /** What the person can do now. */
  nextStep?: string;
}

/** A refusal by the server, readable as a Hilla `EndpointError` and as a `Problem`. */
export class RefusedError extends EndpointError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title, problem.code, problem.detail);
    this.name = 'RefusedError';
    this.problem = problem;
  }
}

export type Failure = 'login' | 'forbidden' | 'missing' | 'offline' | 'invalid' | 'refused' | 'broken';

/** The kind of failure, which decides the state that the page shows. */
export function failureOf(error: unknown): Failure {
  if (error instanceof EndpointValidationError) {
    return 'invalid';
  }
  const status = statusOf(error);
  if (status !== undefined) {
    return failureOfStatus(status);
  }
  return error instanceof TypeError ? 'offline' : 'broken';
}

function failureOfStatus(status: number): Failure {
  const known: Record<number, Failure> = { 401: 'login', 403: 'forbidden', 404: 'missing', 503: 'offline' };
  return known[status] ?? (status < 500 ? 'refused' : 'broken');
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof RefusedError) {
    return error.problem.status;
  }
  if (error instanceof UnauthorizedResponseError) {
    return 401;
  }
  return error instanceof ForbiddenResponseError ? 403 : undefined;
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof RefusedError ? error.problem : undefined;

/** Reads the body of an answer that is not OK. Unknown bodies give a problem without words of their own. */
export function problemFrom(status: number, body: unknown): Problem {
  const fields = isRecord(body) ? body : {};
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined);
  return {
    status,
    code: text('code') ?? '',
    title: text('title') ?? text('message') ?? '',
    detail: text('detail'),
    nextStep: text('nextStep'),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
