import { useQuery } from '@/lib/query';
import { hexOf, sha256, textOf, type Bytes } from '@/lib/published/bytes';
import { readLines, readPublished } from '../published';

const ADDRESS = '/api/draws/history.jsonl';
/** So many seals are fetched at once. */
const AT_ONCE = 6;

/** A draw as `history.jsonl` gives it. */
export interface HistoryLine {
  drawNumber: number;
  earliest: string;
  offering: string;
  sealDigest: string;
  voidedAt: string | null;
  voidReason: string | null;
}

export interface HistoryJudgement {
  count: number;
  /** Numbers run from 1, each once. */
  gapFree: boolean;
  /** No offering has two draws that are not void. */
  onePerOffering: boolean;
  /** Each seal has its digest and names the digest of the seal before. */
  chained: boolean;
  /** Draws voided when their random numbers could already be known: not forbidden, but to be looked at. */
  voidedLate: readonly number[];
}

type Listed = Omit<HistoryLine, 'sealDigest' | 'voidReason'>;

/** What the list of all draws shows by itself. */
export function judgeHistory(lines: readonly Listed[]): Omit<HistoryJudgement, 'chained'> {
  const live = lines.filter(({ voidedAt }) => voidedAt === null).map(({ offering }) => offering);
  return {
    count: lines.length,
    gapFree: lines.every(({ drawNumber }, i) => drawNumber === i + 1),
    onePerOffering: new Set(live).size === live.length,
    voidedLate: lines.filter(isVoidedLate).map(({ drawNumber }) => drawNumber),
  };
}

const isVoidedLate = ({ voidedAt, earliest }: Listed) =>
  voidedAt !== null && Date.parse(voidedAt) >= Date.parse(earliest);

/** Whether a seal is the one of its line and names the one of the line before; the first names none. */
export function isChained(seal: Bytes, line: HistoryLine, before: HistoryLine | undefined): boolean {
  const digest = hexOf(sha256(seal));
  const { rules } = JSON.parse(textOf(seal)) as { rules: readonly string[] };
  const previous = rules.filter((rule) => rule.startsWith('previous:'));
  const expected = before ? [`previous:${before.sealDigest}`] : [];
  return digest === line.sealDigest && previous.join() === expected.join();
}

async function areChained(lines: readonly HistoryLine[]): Promise<boolean> {
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    const held = await Promise.all(
      lines.slice(at, at + AT_ONCE).map(async (line, i) => {
        const seal = await readPublished(`/api/draws/${line.drawNumber}/seal.json`);
        return isChained(seal, line, lines[at + i - 1]);
      }),
    );
    if (held.includes(false)) {
      return false;
    }
  }
  return true;
}

/** The judgement of the whole list, computed here, and how many milliseconds it took to read and judge. */
export function useHistory() {
  return useQuery(['draw', 'history'], async () => {
    const start = performance.now();
    const lines = await readLines<HistoryLine>(ADDRESS);
    const judgement: HistoryJudgement = { ...judgeHistory(lines), chained: await areChained(lines) };
    return { ...judgement, milliseconds: performance.now() - start };
  });
}
