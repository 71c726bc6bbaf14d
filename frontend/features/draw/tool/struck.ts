import type { Bytes } from '@/lib/published/bytes';
import { matching, members, readLines, time } from '@/lib/published/canonical';

const REASON = /^(?:WITHDRAWN|OBJECTION|FRAUD|NOT_ELIGIBLE|REINSTATED)$/;
const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

/**
 * How many families are out of the order; nobody else moves.
 *
 * @throws MalformedFile when the file is not as section 12 of the protocol says
 */
export function countStruck(file: Bytes): number {
  const out = new Map<string, boolean>();
  const lines = readLines(file, (value) => {
    const { at, reason, receipt } = members(value, 'at', 'reason', 'receipt');
    time(at);
    return { receipt: matching(receipt, RECEIPT), reason: matching(reason, REASON) };
  });
  lines.forEach(({ receipt, reason }) => out.set(receipt, reason !== 'REINSTATED'));
  return [...out.values()].filter(Boolean).length;
}
