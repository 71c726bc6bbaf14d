import { sha256 as hash } from '@noble/hashes/sha2.js';

/** Bytes of their own: never over shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const HEX = /^(?:[0-9a-f]{2})*$/;

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** @throws TypeError when the bytes are not UTF-8; a byte order mark stays, so that it is seen. */
export function textOf(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws Error when the text is not lower-case hex. */
export function bytesOf(hex: string): Bytes {
  if (!HEX.test(hex)) {
    throw new Error('not lower-case hex');
  }
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

export function join(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export const sha256 = (...parts: readonly Uint8Array[]): Bytes =>
  Uint8Array.from(hash(parts.length === 1 ? parts[0]! : join(...parts)));

/** The first 16 digits of the digest name a key. */
export const keyIdOf = (publicKey: string): string => hexOf(sha256(bytesOf(publicKey))).slice(0, 16);
