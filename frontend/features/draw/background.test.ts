import { describe, expect, it, vi } from 'vitest';
import { verifyInBackground, type ComputedOrder } from './background';
import type { Ask, Tell } from './verification/messages';

const addresses = { seal: '/s', signature: '/g', roster: '/r' };
const trust = { publicKey: 'aa' };
const place = { position: 1, receipt: 'A-1', tier: 1, ticket: '00' };

/** The page's end of the line, with a worker that this test plays. */
function lineTo() {
  const asked: Ask[] = [];
  const worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'> = {
    postMessage: (ask: Ask) => void asked.push(ask),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const listener = {
    onTold: vi.fn(),
    onVerified: vi.fn<(order?: ComputedOrder) => void>(),
    onUnsupported: vi.fn(),
  };
  const stop = verifyInBackground(addresses, trust, listener, () => worker);
  const tell = (message: Tell) =>
    void worker.onmessage?.call(worker as Worker, { data: message } as MessageEvent<Tell>);
  const orderOf = (size: number) => {
    tell({ kind: 'verified', extent: { size, called: 1 } });
    return listener.onVerified.mock.calls.at(-1)![0]!;
  };
  return { asked, worker, listener, stop, tell, orderOf };
}

describe('the verification beside the page', () => {
  it('is asked for with the addresses alone: the worker fetches the files itself', () => {
    expect(lineTo().asked).toEqual([{ kind: 'verify', addresses, trust }]);
  });

  it('tells what happens on the way', () => {
    const { listener, tell } = lineTo();
    tell({ kind: 'reading', bytes: 10 });
    expect(listener.onTold).toHaveBeenCalledWith({ kind: 'reading', bytes: 10 });
  });

  it('asks for a part of the order, and gives each question its own answer', async () => {
    const { asked, tell, orderOf } = lineTo();
    const order = orderOf(1_000_000);
    const page = order.page(0, 10);
    const places = order.placesOf(['A-1', 'B-2']);
    expect(asked.slice(1)).toEqual([
      { kind: 'page', id: 1, from: 0, count: 10 },
      { kind: 'placesOf', id: 2, receipts: ['A-1', 'B-2'] },
    ]);
    tell({ kind: 'answer', id: 2, places: [place, null] });
    tell({ kind: 'answer', id: 1, places: [place] });
    expect(await page).toEqual([place]);
    expect(await places).toEqual([place, null]);
  });

  it('ends without an order when none could be computed', () => {
    const { listener, tell } = lineTo();
    tell({ kind: 'verified', extent: undefined });
    expect(listener.onVerified).toHaveBeenCalledWith(undefined);
  });

  it('is stopped with all that it holds', () => {
    const { worker, stop } = lineTo();
    stop();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
