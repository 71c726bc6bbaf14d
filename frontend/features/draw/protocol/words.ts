import type { Bytes } from '@/lib/published/bytes';

/** A hash is eight words of 32 bits, so that a million of them are one array. */
export const HASH_WORDS = 8;

export function putWords(hash: Bytes, words: Uint32Array, at: number): void {
  for (let i = 0; i < HASH_WORDS; i++) {
    const byte = 4 * i;
    words[at + i] = (hash[byte]! << 24) | (hash[byte + 1]! << 16) | (hash[byte + 2]! << 8) | hash[byte + 3]!;
  }
}

export function hexOfWords(words: Uint32Array, from: number): string {
  let hex = '';
  for (let i = from; i < from + HASH_WORDS; i++) {
    hex += words[i]!.toString(16).padStart(8, '0');
  }
  return hex;
}

/** Below 0, 0 or above 0; as the bytes of the hashes compare. */
export function compareWords(words: Uint32Array, a: number, b: number): number {
  for (let i = 0; i < HASH_WORDS; i++) {
    const difference = words[a + i]! - words[b + i]!;
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
