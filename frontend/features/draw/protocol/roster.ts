import type { Bytes } from '@/lib/published/bytes';
import { MalformedFile, require } from '@/lib/published/canonical';
import type { Tick } from './progress';

/** The roster as it was published, and where in it each family is: no object for each of a million. */
export interface Roster {
  bytes: Bytes;
  size: number;
  /** Where each line begins; one more for the end of the last. */
  lines: Uint32Array<ArrayBuffer>;
  /** Where each receipt number begins. */
  starts: Uint32Array<ArrayBuffer>;
  lengths: Uint8Array<ArrayBuffer>;
  tiers: Uint16Array<ArrayBuffer>;
  tickets: Uint16Array<ArrayBuffer>;
}

const HIGHEST = 1000;
const LONGEST_RECEIPT = 40;
const LINE_FEED = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;
const HYPHEN = 0x2d;
const A = 0x41;
const Z = 0x5a;

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
// A line in canonical form has no other shape, since no letter of a receipt number is ever escaped.
const BEFORE_RECEIPT = ascii('{"receipt":"');
const BEFORE_TICKETS = ascii('","tickets":');
const BEFORE_TIER = ascii(',"tier":');
const AT_END = ascii('}\n');

/** @throws MalformedFile when the file is not as section 2 of the protocol says */
export function parseRoster(bytes: Bytes, tick: Tick = () => undefined): Roster {
  require(bytes.length > 0, 'empty');
  const size = linesIn(bytes);
  const roster: Roster = {
    bytes,
    size,
    lines: new Uint32Array(size + 1),
    starts: new Uint32Array(size),
    lengths: new Uint8Array(size),
    tiers: new Uint16Array(size),
    tickets: new Uint16Array(size),
  };
  const reader = new LineReader(bytes);
  for (let i = 0; i < size; i++) {
    reader.line = i + 1;
    roster.lines[i] = reader.at;
    reader.skip(BEFORE_RECEIPT);
    roster.starts[i] = reader.at;
    roster.lengths[i] = reader.receipt();
    reader.skip(BEFORE_TICKETS);
    roster.tickets[i] = reader.number();
    reader.skip(BEFORE_TIER);
    roster.tiers[i] = reader.number();
    reader.skip(AT_END);
    require(i === 0 || ascends(roster, i), 'not-ascending', i + 1);
    tick(i);
  }
  roster.lines[size] = reader.at;
  return roster;
}

/** Lines of the file, each ended. */
export function linesIn(bytes: Bytes): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    lines++;
  }
  require(bytes.at(-1) === LINE_FEED, 'no-line-feed', lines + 1);
  return lines;
}

function ascends({ bytes, starts, lengths }: Roster, i: number): boolean {
  const [a, b] = [starts[i - 1]!, starts[i]!];
  const [lengthA, lengthB] = [lengths[i - 1]!, lengths[i]!];
  for (let k = 0; k < lengthA && k < lengthB; k++) {
    if (bytes[a + k] !== bytes[b + k]) {
      return bytes[a + k]! < bytes[b + k]!;
    }
  }
  return lengthA < lengthB;
}

/** Goes through the file once, from letter to letter. */
class LineReader {
  at = 0;
  line = 1;

  constructor(private readonly bytes: Bytes) {}

  skip(expected: Uint8Array): void {
    for (const byte of expected) {
      if (this.bytes[this.at] !== byte) {
        throw new MalformedFile('not-canonical', this.line);
      }
      this.at++;
    }
  }

  /** Answers the length. */
  receipt(): number {
    const start = this.at;
    while (this.isOfReceipt(this.bytes[this.at]!)) {
      this.at++;
    }
    const length = this.at - start;
    const isReceipt = length >= 1 && length <= LONGEST_RECEIPT && this.bytes[start] !== HYPHEN;
    require(isReceipt, 'other-form', this.line);
    return length;
  }

  number(): number {
    const start = this.at;
    let value = 0;
    while (isDigit(this.bytes[this.at]!) && value <= HIGHEST) {
      value = 10 * value + (this.bytes[this.at]! - ZERO);
      this.at++;
    }
    require(this.at > start && this.bytes[start] !== ZERO && value <= HIGHEST, 'out-of-range', this.line);
    return value;
  }

  private isOfReceipt(byte: number): boolean {
    return (byte >= A && byte <= Z) || isDigit(byte) || byte === HYPHEN;
  }
}

const isDigit = (byte: number) => byte >= ZERO && byte <= NINE;
