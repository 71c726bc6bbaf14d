import type { Bytes } from '@/lib/published/bytes';
import { integer, matching, members, readLines, require } from '@/lib/published/canonical';

/** A line of a draw's `result.jsonl`, as `docs/draw-protocol.md` describes it. */
export interface DrawPlace {
  receipt: string;
  tier: number;
}

/** The order of a draw: rank n stands at index n − 1. */
export function parseDraw(file: Bytes): readonly DrawPlace[] {
  const places = readLines(file, (value) => {
    const own = members(value, 'position', 'receipt', 'ticket', 'tier');
    return {
      position: integer(own.position, 1),
      receipt: matching(own.receipt, /^[A-Z0-9][A-Z0-9-]{0,39}$/),
      tier: integer(own.tier, 1, 1000),
    };
  });
  places.forEach(({ position }, i) => require(position === i + 1, 'not-ascending', i + 1));
  return places;
}
