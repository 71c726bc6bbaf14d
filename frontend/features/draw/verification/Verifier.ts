import type { VerifiedOrder } from '../protocol/order';
import { verifyDraw } from '../verify';
import type { Addresses, Ask, Tell } from './messages';
import { readFiles } from './reading';

/** Bars move in steps of this share; a message for each family would be slower than the draw. */
const SHARE = 0.02;

/** What the worker does: it reads the files, computes, keeps the order, and answers questions about it. */
export class Verifier {
  private order: VerifiedOrder | undefined;

  constructor(
    private readonly tell: (message: Tell) => void,
    private readonly read: typeof readFiles = readFiles,
  ) {}

  async hear(ask: Ask): Promise<void> {
    if (ask.kind === 'verify') {
      await this.verify(ask).catch(() => this.tell({ kind: 'unreadable' }));
      return;
    }
    const places =
      ask.kind === 'page'
        ? (this.order?.page(ask.from, ask.count) ?? [])
        : ask.receipts.map((receipt) => this.order?.placeOf(receipt) ?? null);
    this.tell({ kind: 'answer', id: ask.id, places });
  }

  private async verify({ addresses, trust }: Ask & { kind: 'verify' }): Promise<void> {
    this.order = undefined;
    const files = await this.files(addresses);
    const steps = verifyDraw(files, trust, inSteps(this.tell));
    for (;;) {
      const step = await steps.next();
      if (step.done) {
        this.order = step.value;
        this.tell({ kind: 'verified', extent: extentOf(step.value) });
        return;
      }
      this.tell({ kind: 'finding', finding: step.value });
    }
  }

  private files(addresses: Addresses) {
    return this.read(addresses, (bytes) => this.tell({ kind: 'reading', bytes }));
  }
}

const extentOf = (order: VerifiedOrder | undefined) => order && { size: order.size, called: order.called };

function inSteps(tell: (message: Tell) => void) {
  let last = '';
  return (check: (Tell & { kind: 'computing' })['check'], done: number, total: number) => {
    const step = `${check} ${Math.floor(done / Math.max(1, total * SHARE))}`;
    if (step !== last) {
      last = step;
      tell({ kind: 'computing', check, done, total });
    }
  };
}
