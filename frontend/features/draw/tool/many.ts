import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { hexOf, sha256, utf8 } from '@/lib/published/bytes';
import type { DrawFileSet } from '../protocol/finding';
import type { VerifiedOrder } from '../protocol/order';
import { verifyDraw } from '../verify';
import { Unreadable } from './files';

interface Line {
  files: Readonly<Record<string, string | null>>;
  key: string;
}

/** Verifies a draw in each line, and answers a line for each: the outcomes, and the digest of the order. */
export async function verifyMany(path: string, tell: (line: string) => void): Promise<void> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      tell(JSON.stringify(await verified(JSON.parse(line) as Line)));
    }
  } catch {
    throw new Unreadable('not-lines', path);
  }
}

async function verified({ files, key }: Line) {
  const given = Object.entries(files).filter(([, text]) => text !== null);
  const set = Object.fromEntries(given.map(([name, text]) => [name, utf8(text!)])) as unknown as DrawFileSet;
  const outcomes: Record<string, string> = {};
  const steps = verifyDraw(set, { publicKey: key });
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) {
    outcomes[step.value.check] = step.value.outcome;
  }
  return { outcomes, order: step.value ? digestOf(step.value) : null };
}

const digestOf = (order: VerifiedOrder) =>
  hexOf(
    sha256(
      utf8(
        order
          .page(0, order.size)
          .map(({ receipt, ticket }) => `${receipt} ${ticket}\n`)
          .join(''),
      ),
    ),
  );
