import type { Place } from './protocol/randomness';
import { verifyDraw, type DrawFileSet, type Finding } from './verify';

export interface VerifyRequest {
  files: DrawFileSet;
  publicKey: string;
}

/** Each finding as soon as it is there, then one last message. */
export type VerifyMessage =
  { finding: Finding; done?: false } | { done: true; order: readonly Place[] | undefined };

const tell = (message: VerifyMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<VerifyRequest>) => void verify(data);

async function verify({ files, publicKey }: VerifyRequest) {
  const steps = verifyDraw(files, publicKey);
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      tell({ done: true, order: step.value });
      return;
    }
    tell({ finding: step.value });
  }
}
