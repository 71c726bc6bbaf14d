import { textOf, type Bytes } from './bytes';

/** Why a published file is not as its protocol says. */
export type Reason =
  | 'not-utf8'
  | 'not-json'
  | 'not-canonical'
  | 'other-members'
  | 'other-form'
  | 'out-of-range'
  | 'not-ascending'
  | 'stands-twice'
  | 'too-early'
  | 'no-line-feed'
  | 'empty'
  | 'not-endorsed'
  | 'not-in-order';

/** A published file that is not as the protocol says. */
export class MalformedFile extends Error {
  /** @param line from 1; 0 for the whole file */
  constructor(
    readonly reason: Reason,
    readonly line = 0,
  ) {
    super(reason);
  }
}

export type Members = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 1000;
/** A letter above the space: the protocols call a text without one blank. */
const VISIBLE = /[\u0021-\uffff]/;
const SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Reads JSON that must be, byte for byte, its own canonical form (RFC 8785). */
export function readCanonical(file: Bytes | string): unknown {
  const text = typeof file === 'string' ? file : decoded(file);
  const value = parsed(text);
  require(canonical(value) === text, 'not-canonical');
  return value;
}

function decoded(file: Bytes): string {
  try {
    return textOf(file);
  } catch {
    throw new MalformedFile('not-utf8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedFile('not-json');
  }
}

/** Reads each line of a file; an empty file has none. */
export function readLines<T>(file: Bytes, read: (value: unknown) => T): readonly T[] {
  const text = decoded(file);
  if (text === '') {
    return [];
  }
  const lines = text.split('\n');
  require(lines.pop() === '', 'no-line-feed', lines.length + 1);
  return lines.map((line, i) => {
    try {
      return read(readCanonical(line));
    } catch (error) {
      throw error instanceof MalformedFile ? new MalformedFile(error.reason, i + 1) : error;
    }
  });
}

/** The canonical form; numbers are integers only, as everywhere in the protocols. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    // The default order of sort() is that of UTF-16 code units, as RFC 8785 demands.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(',')}}`;
  }
  require(typeof value !== 'number' || Number.isSafeInteger(value), 'out-of-range');
  require(typeof value !== 'string' || !/\p{Surrogate}/u.test(value), 'not-canonical');
  return JSON.stringify(value);
}

export function require(condition: boolean, reason: Reason, line = 0): asserts condition {
  if (!condition) {
    throw new MalformedFile(reason, line);
  }
}

/** An object that has these members and no others. */
export function members(value: unknown, ...names: readonly string[]): Members {
  require(typeof value === 'object' && value !== null && !Array.isArray(value), 'other-form');
  const own = Object.keys(value);
  require(own.length === names.length && names.every((name) => own.includes(name)), 'other-members');
  return value as Members;
}

export function list(value: unknown): readonly unknown[] {
  require(Array.isArray(value), 'other-form');
  return value;
}

export function integer(value: unknown, from: number, to: number = Number.MAX_SAFE_INTEGER): number {
  require(typeof value === 'number', 'other-form');
  require(value >= from && value <= to, 'out-of-range');
  return value;
}

export function matching(value: unknown, form: RegExp): string {
  require(typeof value === 'string' && form.test(value), 'other-form');
  return value;
}

export function words(value: unknown): string {
  const text = matching(value, VISIBLE);
  require(text.length <= LONGEST_TEXT, 'out-of-range');
  return text;
}

export const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null ? null : read(value);

/** A time of a published file: UTC, whole seconds, not before 1970. */
export function time(value: unknown): string {
  const text = matching(value, SECONDS);
  const milliseconds = Date.parse(text);
  // A day that no month has, such as 30 February, would silently become another one.
  require(milliseconds >= 0 &&
    new Date(milliseconds).toISOString() === text.replace('Z', '.000Z'), 'out-of-range');
  return text;
}

export const secondsOf = (text: string): number => Date.parse(text) / 1000;

export const timeOf = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
