import { bytesOf, keyIdOf, type Bytes } from '@/lib/published/bytes';
import { isSignature } from '@/lib/published/ed25519';
import { isDrawnBy, isIncluded, namesSeal, parseProof, type FamilyProof } from './protocol/proof';
import { parseRandomness, seedOf } from './protocol/randomness';
import { parseSeal, parseSignature, type Seal } from './protocol/seal';

export type { Family, FamilyProof } from './protocol/proof';

/**
 * What one family checks for itself. `SEAL`: the seal is signed by that key, and the proof names it; `INCLUSION`: the
 * family's line is in the sealed roster; `TICKET`: its ticket follows from the seed, and the seed from seal and values.
 * Its position follows from the order of all families alone.
 */
export const PROOF_CHECKS = ['SEAL', 'INCLUSION', 'TICKET'] as const;
export type ProofCheck = (typeof PROOF_CHECKS)[number];

export interface ProofFinding {
  check: ProofCheck;
  outcome: 'passed' | 'failed';
}

export interface ProofFiles {
  seal: Bytes;
  signature: Bytes;
  /** With the result. */
  randomness?: Bytes | undefined;
  proof: Bytes;
}

export interface CheckedProof {
  proof: FamilyProof;
  findings: readonly ProofFinding[];
}

/**
 * Makes a family's own check. Without randomness the ticket is left out.
 *
 * @param publicKey the key (64 hex) that signed the seal
 * @returns rejected with MalformedFile when seal or proof are not as the protocol says
 */
export function verifyProof(files: ProofFiles, publicKey: string): Promise<CheckedProof> {
  return Promise.resolve().then(() => checked(files, publicKey));
}

function checked(files: ProofFiles, publicKey: string): CheckedProof {
  const proof = parseProof(files.proof);
  const seal = parseSeal(files.seal);
  const findings = [
    finding('SEAL', namesSeal(proof, seal, files.seal) && isSigned(files, publicKey)),
    finding('INCLUSION', isIncluded(proof, seal)),
  ];
  const { randomness } = files;
  return {
    proof,
    findings: randomness
      ? [
          ...findings,
          finding(
            'TICKET',
            holds(() => isDrawn(proof, seal, files.seal, randomness)),
          ),
        ]
      : findings,
  };
}

const finding = (check: ProofCheck, holds: boolean): ProofFinding => ({
  check,
  outcome: holds ? 'passed' : 'failed',
});

function isSigned({ seal, signature }: ProofFiles, publicKey: string): boolean {
  return holds(() => {
    const made = parseSignature(signature);
    return made.keyId === keyIdOf(publicKey) && isSignature(made.signature, seal, publicKey);
  });
}

function isDrawn(proof: FamilyProof, seal: Seal, sealFile: Bytes, randomness: Bytes): boolean {
  const { seed: published, values } = parseRandomness(randomness, seal);
  const seed = seedOf(sealFile, seal.sources, values);
  return isDrawnBy(proof, seed) && bytesOf(published).every((byte, i) => byte === seed[i]);
}

/** A file that is not as the protocol says proves nothing. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
