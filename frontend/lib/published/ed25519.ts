import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesOf, type Bytes } from './bytes';

/** Whether it is the key's signature of the message, both in hex, by RFC 8032 to the letter. */
export function isSignature(signature: string, message: Bytes, publicKey: string): boolean {
  try {
    return ed25519.verify(bytesOf(signature), message, bytesOf(publicKey), { zip215: false });
  } catch {
    // Not a point of the curve.
    return false;
  }
}
