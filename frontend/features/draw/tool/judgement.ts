import { hexOf, sha256 } from '@/lib/published/bytes';
import { MalformedFile } from '@/lib/published/canonical';
import type { Figures, Finding, OnProgress, Problem, Warning } from '../protocol/finding';
import type { VerifiedOrder } from '../protocol/order';
import { parseSeal, type Seal } from '../protocol/seal';
import { verifyDraw, type Check } from '../verify';
import type { Asked } from './arguments';
import { changedSince } from './earlier';
import type { Published } from './files';
import { countStruck } from './struck';

/** What only the tool can check: what somebody kept from before. */
export type ToolCheck = Check | 'KNOWN_SEAL' | 'EARLIER';
export type ToolProblem = Problem | { code: 'seal-is-another' | 'file-changed'; figures: Figures };
export type ToolWarning = Warning | { code: 'struck-malformed'; figures: Figures };

export interface ToolFinding extends Omit<Finding, 'check' | 'problem' | 'warnings'> {
  check: ToolCheck;
  problem?: ToolProblem;
  warnings?: readonly ToolWarning[];
}

export interface Judged {
  verdict: 'VALID' | 'SEALED' | 'UNDECIDED' | 'INVALID';
  findings: readonly ToolFinding[];
  warnings: readonly ToolWarning[];
  seal?: Seal;
  keyId?: string;
  order?: VerifiedOrder;
  /** Families that left afterwards. */
  struck: number;
}

/** Makes all checks, those of what was kept before too. */
export async function judge(
  files: Published,
  earlier: Published | undefined,
  asked: Asked,
  onProgress: OnProgress,
): Promise<Judged> {
  const findings: ToolFinding[] = [];
  const steps = verifyDraw(files, asked.key === undefined ? {} : { publicKey: asked.key }, onProgress);
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) {
    findings.push(step.value);
  }
  findings.push(...knownSeal(files, asked.seal), ...keptBefore(files, earlier));
  const { struck, warnings } = struckIn(files);
  const order = step.value;
  const isDrawn = files.result !== undefined || files.randomness !== undefined;
  const keyId = findings.find(
    ({ check, outcome }) => check === 'SEAL_SIGNATURE' && outcome === 'passed',
  )?.computed;
  return {
    verdict: verdictOf(findings, isDrawn),
    findings,
    warnings: [...findings.flatMap((finding) => finding.warnings ?? []), ...warnings],
    struck,
    ...sealIn(files),
    ...(keyId === undefined ? {} : { keyId }),
    ...(order ? { order } : {}),
  };
}

function verdictOf(findings: readonly ToolFinding[], isDrawn: boolean): Judged['verdict'] {
  if (findings.some(({ outcome }) => outcome === 'failed')) {
    return 'INVALID';
  }
  if (findings.some(({ outcome }) => outcome === 'unable')) {
    return 'UNDECIDED';
  }
  return isDrawn ? 'VALID' : 'SEALED';
}

function knownSeal({ seal }: Published, expected: string | undefined): readonly ToolFinding[] {
  if (expected === undefined) {
    return [];
  }
  const found = hexOf(sha256(seal));
  return [
    found === expected
      ? { check: 'KNOWN_SEAL', outcome: 'passed', milliseconds: 0, computed: found }
      : {
          check: 'KNOWN_SEAL',
          outcome: 'failed',
          milliseconds: 0,
          problem: { code: 'seal-is-another', figures: { expected, found } },
        },
  ];
}

function keptBefore(files: Published, earlier: Published | undefined): readonly ToolFinding[] {
  if (!earlier) {
    return [];
  }
  const file = changedSince(earlier, files);
  return [
    file === undefined
      ? { check: 'EARLIER', outcome: 'passed', milliseconds: 0 }
      : {
          check: 'EARLIER',
          outcome: 'failed',
          milliseconds: 0,
          problem: { code: 'file-changed', figures: { file } },
        },
  ];
}

function struckIn({ struck }: Published): { struck: number; warnings: readonly ToolWarning[] } {
  try {
    return { struck: struck ? countStruck(struck) : 0, warnings: [] };
  } catch (error) {
    const { line, reason } = error instanceof MalformedFile ? error : new MalformedFile('not-canonical');
    return { struck: 0, warnings: [{ code: 'struck-malformed', figures: { line, reason } }] };
  }
}

function sealIn({ seal }: Published): { seal?: Seal } {
  try {
    return { seal: parseSeal(seal) };
  } catch {
    return {};
  }
}
