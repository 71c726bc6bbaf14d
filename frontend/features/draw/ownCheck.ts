import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useQuery } from '@/lib/query';
import { readPublished } from './published';
import type { FamilyProof, ProofFinding } from './verify';

/** A family's own check, made here from its proof file: a few kilobytes, whatever the size of the draw. */
export interface OwnCheck {
  proof: FamilyProof;
  findings: readonly ProofFinding[];
  /** Of the computing, without the network. */
  milliseconds: number;
}

export const proofAddress = (number: number, receipt: string) =>
  `/api/draws/${number}/proof/${encodeURIComponent(receipt)}.json`;

/** Reads what the check needs and makes it. The code that computes comes when it is first needed. */
export const useOwnCheck = ({ number, files, publicKey }: PublicDraw, receipt: string) =>
  useQuery(['draw', 'own', number, receipt, files.randomness ?? ''], async (): Promise<OwnCheck> => {
    const [{ verifyProof }, proof, seal, signature, randomness] = await Promise.all([
      import('./verify'),
      readPublished(proofAddress(number, receipt)),
      readPublished(files.seal),
      readPublished(files.signature),
      files.randomness ? readPublished(files.randomness) : undefined,
    ]);
    const start = performance.now();
    const checked = await verifyProof({ seal, signature, randomness, proof }, publicKey);
    return { ...checked, milliseconds: performance.now() - start };
  });
