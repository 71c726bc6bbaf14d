import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesOf, sha256 } from '@/lib/published/bytes';

/** The key of the League of Entropy's network `quicknet`, as section 5 of the protocol gives it. */
const PUBLIC_KEY =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

const { shortSignatures } = bls12_381;

/** Whether the network signed that round: a signature in hex, over the digest of the round as eight bytes. */
export function isSignedByQuicknet(round: number, signature: string): boolean {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(round));
  try {
    const point = shortSignatures.hash(sha256(message), DOMAIN);
    return shortSignatures.verify(bytesOf(signature), point, bytesOf(PUBLIC_KEY));
  } catch {
    // Not a point of the curve.
    return false;
  }
}
