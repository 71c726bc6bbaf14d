/** A published file, or a line of one, that is not as `docs/draw-protocol.md` says. */
export class MalformedFile extends Error {}

export type Members = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 1000;

/** Reads JSON that must be, character for character, its own canonical form (RFC 8785). */
export function readCanonical(text: string): unknown {
  const value: unknown = JSON.parse(text);
  require(canonical(value) === text, 'not in canonical form');
  return value;
}

/** The canonical form; numbers are integers only, as everywhere in the protocol. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    // The default order of sort() is that of UTF-16 code units, as RFC 8785 demands.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(',')}}`;
  }
  require(typeof value !== 'number' || Number.isSafeInteger(value), 'a number is not an integer');
  require(typeof value !== 'string' || !/\p{Surrogate}/u.test(value), 'half a character');
  return JSON.stringify(value);
}

export function require(condition: boolean, message: string): asserts condition {
  if (!condition) {
    throw new MalformedFile(message);
  }
}

/** An object that has these members and no others. */
export function members(value: unknown, ...names: readonly string[]): Members {
  require(typeof value === 'object' && value !== null && !Array.isArray(value), 'not an object');
  const own = Object.keys(value);
  require(own.length === names.length && names.every((name) => own.includes(name)), 'other members');
  return value as Members;
}

export function list(value: unknown): readonly unknown[] {
  require(Array.isArray(value), 'not a list');
  return value;
}

export function integer(value: unknown, from: number, to: number = Number.MAX_SAFE_INTEGER): number {
  require(typeof value === 'number' && value >= from && value <= to, 'a number out of its range');
  return value;
}

export function matching(value: unknown, form: RegExp): string {
  require(typeof value === 'string' && form.test(value), 'a text of another form');
  return value;
}

export function words(value: unknown): string {
  const text = matching(value, /\S/);
  require(text.length <= LONGEST_TEXT, 'a text too long');
  return text;
}
