import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, type Bytes } from '@/lib/published/bytes';
import type { Tick } from './progress';
import type { Roster } from './roster';
import { HASH_WORDS, compareWords, hexOfWords, putWords } from './words';

const HASH_BYTES = 32;
const HASH_SIGN = 0x23;
const ZERO = 0x30;
/** Receipt, `#` and up to four digits. */
const LONGEST_MESSAGE = 45;

/** Section 8: the ticket of each family, eight words each. */
export function ticketsOf(
  roster: Roster,
  seed: Bytes,
  tick: Tick = () => undefined,
): Uint32Array<ArrayBuffer> {
  const { bytes, size, starts, lengths, tickets } = roster;
  const words = new Uint32Array((size + 1) * HASH_WORDS);
  const drawer = new Drawer(seed);
  for (let i = 0; i < size; i++) {
    drawer.begin(bytes, starts[i]!, lengths[i]!);
    drawer.least(tickets[i]!, words, i * HASH_WORDS);
    tick(i);
  }
  return words.slice(0, size * HASH_WORDS);
}

/** The ticket of one family, in hex. */
export function ticketOf(receipt: string, tickets: number, seed: Bytes): string {
  const words = new Uint32Array(2 * HASH_WORDS);
  const drawer = new Drawer(seed);
  const bytes = utf8(receipt);
  drawer.begin(bytes, 0, bytes.length);
  drawer.least(tickets, words, 0);
  return hexOfWords(words, 0);
}

/** The order: families by tier, then ticket, then receipt, as their lines in the roster. */
export function orderOf({ size, tiers }: Roster, tickets: Uint32Array): Uint32Array<ArrayBuffer> {
  const families = Uint32Array.from({ length: size }, (_, i) => i);
  // Lines ascend by receipt, so the line decides last.
  return families.sort(
    (a, b) => tiers[a]! - tiers[b]! || compareWords(tickets, a * HASH_WORDS, b * HASH_WORDS) || a - b,
  );
}

/** Draws chance after chance; the state of the keyed hash is computed once. */
class Drawer {
  readonly #keyed;
  readonly #work;
  readonly #message = new Uint8Array(LONGEST_MESSAGE);
  readonly #messages = Array.from({ length: LONGEST_MESSAGE + 1 }, (_, length) =>
    this.#message.subarray(0, length),
  );
  readonly #chance = new Uint8Array(HASH_BYTES);
  #length = 0;

  constructor(seed: Bytes) {
    this.#keyed = hmac.create(sha256, seed);
    this.#work = this.#keyed.clone();
  }

  begin(bytes: Bytes, start: number, length: number): void {
    for (let i = 0; i < length; i++) {
      this.#message[i] = bytes[start + i]!;
    }
    this.#message[length] = HASH_SIGN;
    this.#length = length + 1;
  }

  /** Puts the least of so many chances there; what follows in `words` is scratch. */
  least(tickets: number, words: Uint32Array, at: number): void {
    this.#draw(1);
    putWords(this.#chance, words, at);
    for (let k = 2; k <= tickets; k++) {
      this.#draw(k);
      putWords(this.#chance, words, at + HASH_WORDS);
      if (compareWords(words, at + HASH_WORDS, at) < 0) {
        words.copyWithin(at, at + HASH_WORDS, at + 2 * HASH_WORDS);
      }
    }
  }

  #draw(k: number): void {
    const digits = k < 10 ? 1 : k < 100 ? 2 : k < 1000 ? 3 : 4;
    let rest = k;
    for (let i = this.#length + digits - 1; i >= this.#length; i--) {
      this.#message[i] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#keyed._cloneInto(this.#work);
    this.#work.update(this.#messages[this.#length + digits]!);
    this.#work.digestInto(this.#chance);
  }
}
