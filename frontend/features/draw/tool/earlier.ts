import { hexOf, sha256, textOf, type Bytes } from '@/lib/published/bytes';
import { parseHistory, type HistoryLine } from '../protocol/history';
import { FILES, NAMES, type FileName, type Published } from './files';

/** These get more lines as time goes by. */
const GROWING: readonly FileName[] = ['struck', 'entries'];

/** The first file that is not what was kept of it; nothing when all still are. */
export function changedSince(earlier: Published, now: Published): string | undefined {
  const changed = NAMES.find((name) => {
    const kept = earlier[name];
    return kept && !(now[name] && isContinued(name, kept, now[name]));
  });
  return changed && FILES[changed];
}

function isContinued(name: FileName, kept: Bytes, now: Bytes): boolean {
  if (isSame(kept, now)) {
    return true;
  }
  try {
    if (name === 'history') {
      return isHistoryContinued(parseHistory(kept), parseHistory(now));
    }
    if (name === 'keys') {
      // Another key is put in before the brackets that close the list.
      return textOf(now).startsWith(`${textOf(kept).slice(0, -2)},`);
    }
  } catch {
    return false;
  }
  return GROWING.includes(name) && hasAllLines(textOf(kept), textOf(now));
}

const isSame = (a: Bytes, b: Bytes) => a.length === b.length && hexOf(sha256(a)) === hexOf(sha256(b));

/** Lines may come between, but none may go or change its place among the others. */
function hasAllLines(kept: string, now: string): boolean {
  const lines = now.split('\n').values();
  return kept.split('\n').every((line) => {
    for (const next of lines) {
      if (next === line) {
        return true;
      }
    }
    return false;
  });
}

/** A line may only come to know what had not happened: the result, or that the draw is voided. */
function isHistoryContinued(kept: readonly HistoryLine[], now: readonly HistoryLine[]): boolean {
  const settled = ({ resultDigest, voidReason, voidedAt, ...others }: HistoryLine) => ({
    others: JSON.stringify(others),
    later: [resultDigest, voidReason, voidedAt],
  });
  return kept.every((line, i) => {
    const next = now[i] && settled(now[i]);
    const before = settled(line);
    return (
      next?.others === before.others &&
      before.later.every((value, k) => value === null || value === next.later[k]) &&
      (before.later.every((value) => value === null) ||
        before.later.every((value, k) => value === next.later[k]))
    );
  });
}
