import type { Trust } from './protocol/finding';
import type { Place } from './protocol/order';
import type { Addresses, Ask, Extent, Tell } from './verification/messages';

/** The order as this browser computed it. It lives beside the page, which asks for the parts that it shows. */
export interface ComputedOrder extends Extent {
  /** Places by receipt number, in the order of the question; null for one that is not in the draw. */
  placesOf: (receipts: readonly string[]) => Promise<readonly (Place | null)[]>;
  /** From 0. */
  page: (from: number, count: number) => Promise<readonly Place[]>;
}

type Told = Exclude<Tell, { kind: 'answer' } | { kind: 'verified' }>;

interface Listener {
  onTold: (message: Told) => void;
  onVerified: (order: ComputedOrder | undefined) => void;
  /** The browser cannot start the worker. */
  onUnsupported: () => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });

/** Verifies beside the page, which stays usable meanwhile. Returns how to stop it, with all that it holds. */
export function verifyInBackground(
  addresses: Addresses,
  trust: Trust,
  { onTold, onVerified, onUnsupported }: Listener,
  start: () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'> = startWorker,
): () => void {
  const answers = new Map<number, (places: readonly (Place | null)[]) => void>();
  const worker = start();
  let questions = 0;
  const send = (ask: Ask) => worker.postMessage(ask);
  const ask = (question: (id: number) => Ask) =>
    new Promise<readonly (Place | null)[]>((resolve) => {
      const id = ++questions;
      answers.set(id, resolve);
      send(question(id));
    });
  const orderOf = (extent: Extent): ComputedOrder => ({
    ...extent,
    placesOf: (receipts) => ask((id) => ({ kind: 'placesOf', id, receipts })),
    page: (from, count) =>
      ask((id) => ({ kind: 'page', id, from, count })).then((places) =>
        places.filter((each) => each !== null),
      ),
  });
  worker.onerror = onUnsupported;
  worker.onmessage = ({ data }: MessageEvent<Tell>) => {
    if (data.kind === 'answer') {
      answers.get(data.id)?.(data.places);
      answers.delete(data.id);
    } else if (data.kind === 'verified') {
      onVerified(data.extent && orderOf(data.extent));
    } else {
      onTold(data);
    }
  };
  send({ kind: 'verify', addresses, trust });
  return () => worker.terminate();
}
