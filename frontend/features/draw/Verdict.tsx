import { useT, type TextKey, type Values } from '@/lib/i18n';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type { Status, Verification } from './useVerification';
import styles from './Verify.module.css';
import { checksOf } from './checks';
import type { Finding } from './protocol/finding';

export interface Conclusion {
  tone: 'good' | 'bad' | 'open';
  words: TextKey;
  text?: TextKey;
  values?: Values;
}

interface Counted {
  status: Status;
  isDrawn: boolean;
  failed: number;
  /** What this browser cannot compute, or what was left out. */
  unable: number;
  passed: number;
  /** How many checks there are. */
  expected: number;
  isVoid: boolean;
}

/** What may be concluded. A disagreement outweighs everything; what was not computed is never called good. */
export function conclusionOf(counted: Counted): Conclusion {
  const { status, isDrawn, isVoid, failed, unable, passed, expected } = counted;
  if (failed > 0) {
    const words = isDrawn ? 'draw.verify.bad' : 'draw.verify.badSeal';
    return { tone: 'bad', words, text: 'draw.verify.bad.text', values: { count: failed } };
  }
  if (status === 'asking') {
    return { tone: 'open', words: 'draw.verify.notYet' };
  }
  if (status === 'reading' || status === 'computing') {
    return { tone: 'open', words: 'draw.verify.running' };
  }
  if (status === 'stopped') {
    return { tone: 'open', words: 'draw.verify.stopped', text: 'draw.verify.stopped.text' };
  }
  if (status !== 'done') {
    return { tone: 'bad', words: `draw.verify.${status}`, text: `draw.verify.${status}.text` };
  }
  const open = Math.max(unable, expected - passed);
  if (open > 0) {
    return {
      tone: 'open',
      words: 'draw.verify.partly',
      text: 'draw.verify.partly.text',
      values: { count: open },
    };
  }
  if (isVoid) {
    return { tone: 'open', words: 'draw.verify.voidSeal', text: 'draw.verify.voidSeal.text' };
  }
  return isDrawn
    ? { tone: 'good', words: 'draw.verify.good', text: 'draw.verify.good.text', values: { count: passed } }
    : { tone: 'good', words: 'draw.verify.goodSeal', text: 'draw.verify.goodSeal.text' };
}

const count = (findings: readonly Finding[], ...outcomes: readonly string[]) =>
  findings.filter(({ outcome }) => outcomes.includes(outcome)).length;

/** What may be concluded of a draw from what this browser has computed so far. */
export function conclusionFor({ state }: PublicDraw, { status, findings }: Verification): Conclusion {
  const isDrawn = state === DrawState.DRAWN;
  return conclusionOf({
    status,
    isDrawn,
    failed: count(findings, 'failed'),
    unable: count(findings, 'unable', 'skipped'),
    passed: count(findings, 'passed'),
    expected: checksOf(isDrawn).length,
    isVoid: state === DrawState.VOIDED,
  });
}

export function Verdict({ draw, verification }: { draw: PublicDraw; verification: Verification }) {
  const t = useT();
  const { tone, words, text, values } = conclusionFor(draw, verification);
  return (
    <p className={`${styles.verdict} ${styles[tone]}`} role="status" data-verification={verification.status}>
      <b>{t(words, values)}</b> {text && t(text, values)}
    </p>
  );
}
