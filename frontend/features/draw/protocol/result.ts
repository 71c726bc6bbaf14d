import type { Bytes } from '@/lib/published/bytes';
import type { OrderData } from './order';
import type { Tick } from './progress';
import { HASH_WORDS } from './words';

/** The first line that is not the computed one, from 1; both as text, cut where they are long. */
export interface Difference {
  line: number;
  expected: string;
  found: string;
}

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const POSITION = ascii('{"position":');
const RECEIPT = ascii(',"receipt":"');
const TICKET = ascii('","ticket":"');
const TIER = ascii('","tier":');
const END = ascii('}\n');
const DIGITS = ascii('0123456789abcdef');
const LONGEST_LINE = 256;
const LINE_FEED = 0x0a;

/** Compares the published `result.jsonl` with the order, byte for byte, without writing it all down. */
export function differenceOf(
  order: OrderData,
  published: Bytes,
  tick: Tick = () => undefined,
): Difference | undefined {
  const writer = new LineWriter(order);
  const { length } = order.families;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const line = writer.line(i);
    for (let k = 0; k < line.length; k++) {
      if (line[k] !== published[at + k]) {
        return { line: i + 1, expected: textOf(line, 0), found: textOf(published, at) };
      }
    }
    at += line.length;
    tick(i);
  }
  return at === published.length
    ? undefined
    : { line: length + 1, expected: '', found: textOf(published, at) };
}

/** A line for people to look at: what is not a plain letter becomes a point. */
function textOf(bytes: Uint8Array, from: number): string {
  const cut = bytes.subarray(from, from + LONGEST_LINE);
  const end = cut.indexOf(LINE_FEED);
  return Array.from(end < 0 ? cut : cut.subarray(0, end), (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
  ).join('');
}

class LineWriter {
  readonly #bytes = new Uint8Array(LONGEST_LINE);
  #at = 0;

  constructor(private readonly order: OrderData) {}

  /** The line at that place, with its line feed; valid until the next one is asked for. */
  line(i: number): Uint8Array {
    const { families, bytes, starts, lengths, tickets, tiers } = this.order;
    const family = families[i]!;
    this.#at = 0;
    this.#put(POSITION, 0, POSITION.length);
    this.#number(i + 1);
    this.#put(RECEIPT, 0, RECEIPT.length);
    this.#put(bytes, starts[family]!, lengths[family]!);
    this.#put(TICKET, 0, TICKET.length);
    this.#hash(tickets, family * HASH_WORDS);
    this.#put(TIER, 0, TIER.length);
    this.#number(tiers[family]!);
    this.#put(END, 0, END.length);
    return this.#bytes.subarray(0, this.#at);
  }

  #put(bytes: Uint8Array, start: number, length: number): void {
    for (let i = 0; i < length; i++) {
      this.#bytes[this.#at++] = bytes[start + i]!;
    }
  }

  #number(value: number): void {
    let unit = 1;
    while (unit * 10 <= value) {
      unit *= 10;
    }
    for (; unit >= 1; unit /= 10) {
      this.#bytes[this.#at++] = DIGITS[Math.floor(value / unit) % 10]!;
    }
  }

  #hash(words: Uint32Array, from: number): void {
    for (let i = from; i < from + HASH_WORDS; i++) {
      for (let shift = 28; shift >= 0; shift -= 4) {
        this.#bytes[this.#at++] = DIGITS[(words[i]! >>> shift) & 15]!;
      }
    }
  }
}
