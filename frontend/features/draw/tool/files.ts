import type { Bytes } from '@/lib/published/bytes';
import type { DrawFileSet } from '../protocol/finding';

/** The published files, by the names under which they are kept. */
export const FILES = {
  seal: 'seal.json',
  signature: 'signature.json',
  roster: 'roster.jsonl',
  entries: 'entries.jsonl',
  randomness: 'randomness.json',
  result: 'result.jsonl',
  keys: 'keys.json',
  history: 'history.jsonl',
  struck: 'struck.jsonl',
} as const;
export type FileName = keyof typeof FILES;
export const NAMES = Object.keys(FILES) as readonly FileName[];

/** Without these there is nothing to check. */
export const REQUIRED: readonly FileName[] = ['seal', 'signature', 'roster'];

/** All draws of a city have these in common; they stand above the folder of each draw. */
export const OF_CITY: readonly FileName[] = ['keys', 'history'];

export type Published = DrawFileSet & { struck?: Bytes };

/** Why the files could not be read: a code and what it is about. */
export class Unreadable extends Error {
  constructor(
    readonly code:
      | 'no-such-folder'
      | 'not-a-folder'
      | 'file-missing'
      | 'file-unreadable'
      | 'too-large'
      | 'web-page'
      | 'no-connection'
      | 'time-out'
      | 'answered'
      | 'elsewhere'
      | 'not-lines',
    readonly about: string,
  ) {
    super(code);
  }
}

const MEGABYTE = 1024 * 1024;
const LARGEST_DOCUMENT = 4 * MEGABYTE;
const LARGEST_LIST = 1024 * MEGABYTE;

/** No honest file is larger. */
export const largest = (name: FileName): number =>
  FILES[name].endsWith('l') ? LARGEST_LIST : LARGEST_DOCUMENT;

const SPACES = new Set([0x09, 0x0a, 0x0d, 0x20]);
const LESS_THAN = 0x3c;

/** A server that does not know a file often answers with a page for people. */
export function requireNoWebPage(bytes: Bytes, where: string): Bytes {
  const first = bytes.find((byte) => !SPACES.has(byte));
  if (first === LESS_THAN) {
    throw new Unreadable('web-page', where);
  }
  return bytes;
}

/** Puts together what was found. */
export function publishedOf(found: Readonly<Partial<Record<FileName, Bytes>>>): Published {
  const { seal, signature, roster, ...others } = found;
  const missing = REQUIRED.find((name) => !found[name]);
  if (!seal || !signature || !roster) {
    throw new Unreadable('file-missing', FILES[missing!]);
  }
  return { seal, signature, roster, ...others };
}
