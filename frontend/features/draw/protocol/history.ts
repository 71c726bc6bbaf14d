import type { Bytes } from '@/lib/published/bytes';
import {
  integer,
  matching,
  members,
  orNull,
  readLines,
  require,
  secondsOf,
  time,
  timeOf,
  words,
} from '@/lib/published/canonical';
import { problem, type Problem, type Warning } from './finding';
import { HASH, KEY_ID, rulesNamed, type Seal } from './seal';

/** A draw in the city's history. */
export interface HistoryLine {
  drawNumber: number;
  earliest: string;
  keyId: string;
  offering: string;
  resultDigest: string | null;
  sealDigest: string;
  sealedAt: string;
  voidReason: string | null;
  voidedAt: string | null;
}

/** What the files of a draw say of it. */
export interface InFiles {
  sealDigest: string;
  keyId: string;
  /** Null before the result. */
  resultDigest: string | null;
}

const PREVIOUS = 'previous:';
const LEAD_HOURS = 'lead-hours:';
const HOURS = /^[0-9]{1,4}$/;

/** @throws MalformedFile when the file is not as section 10 of the protocol says */
export const parseHistory = (file: Bytes): readonly HistoryLine[] => readLines(file, lineOf);

function lineOf(value: unknown): HistoryLine {
  const names = ['drawNumber', 'earliest', 'keyId', 'offering', 'resultDigest', 'sealDigest'];
  const line = members(value, ...names, 'sealedAt', 'voidReason', 'voidedAt');
  const hash = (text: unknown) => matching(text, HASH);
  const voidedAt = orNull(line.voidedAt, time);
  const voidReason = orNull(line.voidReason, words);
  const resultDigest = orNull(line.resultDigest, hash);
  require((voidedAt === null) === (voidReason === null), 'other-form');
  require(voidedAt === null || resultDigest === null, 'other-form');
  return {
    drawNumber: integer(line.drawNumber, 1),
    earliest: time(line.earliest),
    keyId: matching(line.keyId, KEY_ID),
    offering: words(line.offering),
    resultDigest,
    sealDigest: hash(line.sealDigest),
    sealedAt: time(line.sealedAt),
    voidReason,
    voidedAt,
  };
}

export function flawOfHistory(
  lines: readonly HistoryLine[],
  seal: Seal,
  inFiles: InFiles,
): Problem | undefined {
  return flawOfAll(lines) ?? flawOfDraw(lines, seal, inFiles);
}

function flawOfAll(lines: readonly HistoryLine[]): Problem | undefined {
  const counting = new Map<string, number>();
  for (const [i, { drawNumber, offering, voidedAt }] of lines.entries()) {
    if (drawNumber !== i + 1) {
      return problem('history-gap', { line: i + 1, expected: i + 1, found: drawNumber });
    }
    if (voidedAt === null) {
      const first = counting.get(offering);
      if (first !== undefined) {
        return problem('history-two-draws', { first, second: drawNumber });
      }
      counting.set(offering, drawNumber);
    }
  }
  return undefined;
}

function flawOfDraw(lines: readonly HistoryLine[], seal: Seal, inFiles: InFiles): Problem | undefined {
  const { drawNumber, earliest, offering } = seal;
  const line = lines[drawNumber - 1];
  if (!line) {
    return problem('history-draw-missing', { drawNumber });
  }
  const expected: Readonly<Record<string, string | null>> = { ...inFiles, earliest, offering };
  const said: Readonly<Record<string, unknown>> = { ...line };
  const member = Object.keys(expected).find((name) => expected[name] !== said[name]);
  if (member !== undefined) {
    const found = said[member];
    return problem('history-differs', {
      member,
      expected: expected[member] ?? '-',
      found: typeof found === 'string' ? found : '-',
    });
  }
  return flawOfPrevious(lines[drawNumber - 2], seal) ?? flawOfLead(line, seal);
}

function flawOfPrevious(before: HistoryLine | undefined, seal: Seal): Problem | undefined {
  const named = rulesNamed(seal, PREVIOUS);
  const expected = before ? [before.sealDigest] : [];
  return named.length === expected.length && named.every((digest, i) => digest === expected[i])
    ? undefined
    : problem('history-previous-wrong', { expected: expected[0] ?? '-', found: named.join(' ') || '-' });
}

/** The longest time that a rule promises counts; without one the seal comes out before the draw all the same. */
function flawOfLead({ sealedAt }: HistoryLine, seal: Seal): Problem | undefined {
  const hours = rulesNamed(seal, LEAD_HOURS).filter((text) => HOURS.test(text));
  const lead = Math.max(0, ...hours.map(Number)) * 3600;
  const latest = secondsOf(seal.earliest) - lead;
  return secondsOf(sealedAt) > latest
    ? problem('history-sealed-late', { at: sealedAt, expected: timeOf(latest) })
    : undefined;
}

/** What the protocol allows and the public must hear of: voiding when the randomness could be known. */
export function warningsOf(lines: readonly HistoryLine[], seal: Seal): readonly Warning[] {
  return lines.flatMap(({ drawNumber, earliest, voidedAt, voidReason }) => {
    if (voidedAt === null || voidReason === null) {
      return [];
    }
    const figures = { drawNumber, at: voidedAt, reason: voidReason };
    const late = secondsOf(voidedAt) >= secondsOf(earliest);
    return [
      ...(drawNumber === seal.drawNumber ? [{ code: 'voided' as const, figures }] : []),
      ...(late ? [{ code: 'late-void' as const, figures }] : []),
    ];
  });
}
