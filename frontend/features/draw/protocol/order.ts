import { HASH_WORDS, hexOfWords } from './words';

/** A family at its place. */
export interface Place {
  position: number;
  receipt: string;
  tier: number;
  /** 64 hex. */
  ticket: string;
}

/** The order in a form that a worker can hand over: nothing but numbers and bytes. */
export interface OrderData {
  /** Of each family of the roster, where its receipt number begins in `bytes`. */
  starts: Uint32Array<ArrayBuffer>;
  lengths: Uint8Array<ArrayBuffer>;
  tiers: Uint16Array<ArrayBuffer>;
  /** Eight words for each family. */
  tickets: Uint32Array<ArrayBuffer>;
  /** The family at each place, by its line in the roster. */
  families: Uint32Array<ArrayBuffer>;
  /** The roster. */
  bytes: Uint8Array<ArrayBuffer>;
  /** So many are called. */
  called: number;
}

/** The order of a draw as it was computed here, without an object for each family. */
export class VerifiedOrder {
  readonly data: OrderData;
  readonly #positions: Uint32Array;

  constructor(data: OrderData) {
    this.data = data;
    this.#positions = new Uint32Array(data.families.length);
    data.families.forEach((family, i) => (this.#positions[family] = i + 1));
  }

  get size(): number {
    return this.data.families.length;
  }

  /** How many families are called: not more than there are. */
  get called(): number {
    return Math.min(this.data.called, this.size);
  }

  placeOf(receipt: string): Place | undefined {
    const family = this.#familyOf(receipt);
    return family === undefined ? undefined : this.#place(family);
  }

  /** Places from that index (0 is called first), not more than there are. */
  page(from: number, count: number): readonly Place[] {
    return Array.from(this.data.families.subarray(from, from + count), (family) => this.#place(family));
  }

  /** The last of so many: whoever comes after is not among them. Nothing when it is none. */
  cutoff(count: number = this.called): Place | undefined {
    return this.page(Math.min(count, this.size) - 1, 1)[0];
  }

  #place(family: number): Place {
    const { tiers, tickets } = this.data;
    return {
      position: this.#positions[family]!,
      receipt: this.#receipt(family),
      tier: tiers[family]!,
      ticket: hexOfWords(tickets, family * HASH_WORDS),
    };
  }

  #receipt(family: number): string {
    const { bytes, starts, lengths } = this.data;
    const start = starts[family]!;
    return String.fromCharCode(...bytes.subarray(start, start + lengths[family]!));
  }

  /** The roster ascends by receipt numbers, so the middle tells in which half to look on. */
  #familyOf(receipt: string): number | undefined {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#receipt(middle);
      if (found === receipt) {
        return middle;
      }
      if (found < receipt) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return undefined;
  }
}
