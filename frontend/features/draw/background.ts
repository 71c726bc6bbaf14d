import type { Place } from './protocol/randomness';
import type { DrawFileSet, Finding } from './verify';
import type { VerifyMessage, VerifyRequest } from './verify.worker';

/** Verifies beside the page, which stays usable meanwhile. Rejects when the browser cannot start the worker. */
export function verifyInBackground(
  request: VerifyRequest,
  onFinding: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<readonly Place[] | undefined> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  signal.addEventListener('abort', stop);
  return new Promise<readonly Place[] | undefined>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<VerifyMessage>) =>
      data.done ? resolve(data.order) : onFinding(data.finding);
    worker.postMessage(request);
  }).finally(() => {
    signal.removeEventListener('abort', stop);
    stop();
  });
}

interface FileAddresses {
  seal: string;
  signature: string;
  roster: string;
  randomness?: string;
  result?: string;
}

/** Reads the published files, byte for byte. */
export async function readFiles(addresses: FileAddresses, signal: AbortSignal): Promise<DrawFileSet> {
  const read = async (address: string) => {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      throw new Error(`${address} answered ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  };
  const { seal, signature, roster, randomness, result } = addresses;
  const [sealBytes, signatureBytes, rosterBytes] = await Promise.all([
    read(seal),
    read(signature),
    read(roster),
  ]);
  const before = { seal: sealBytes, signature: signatureBytes, roster: rosterBytes };
  return randomness && result
    ? { ...before, randomness: await read(randomness), result: await read(result) }
    : before;
}
