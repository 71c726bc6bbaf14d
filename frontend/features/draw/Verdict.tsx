import { useT, type TextKey, type Values } from '@/lib/i18n';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useHistory } from './history';
import type { Verification } from './useVerification';
import styles from './Verify.module.css';

interface Conclusion {
  tone: 'good' | 'bad' | 'open';
  words: TextKey;
  text?: TextKey;
  values?: Values;
}

interface Counted {
  status: Verification['status'];
  isDrawn: boolean;
  failed: number;
  unable: number;
  computed: number;
}

/** What may be concluded. A disagreement outweighs everything; what was not computed is never called good. */
export function conclusionOf({ status, isDrawn, failed, unable, computed }: Counted): Conclusion {
  if (failed > 0) {
    return { tone: 'bad', words: 'draw.verify.bad', text: 'draw.verify.bad.text', values: { count: failed } };
  }
  if (status === 'computing') {
    return { tone: 'open', words: 'draw.verify.running' };
  }
  if (status !== 'done') {
    return { tone: 'bad', words: `draw.verify.${status}`, text: `draw.verify.${status}.text` };
  }
  if (unable > 0) {
    const values = { count: unable };
    return { tone: 'open', words: 'draw.verify.partly', text: 'draw.verify.partly.text', values };
  }
  return isDrawn
    ? { tone: 'good', words: 'draw.verify.good', text: 'draw.verify.good.text', values: { count: computed } }
    : { tone: 'good', words: 'draw.verify.goodSeal', text: 'draw.verify.goodSeal.text' };
}

interface VerdictProps {
  draw: PublicDraw;
  verification: Verification;
  /** How many checks there are. */
  expected: number;
}

export function Verdict({ draw, verification, expected }: VerdictProps) {
  const t = useT();
  const { data: history } = useHistory();
  const count = (outcome: string) => verification.findings.filter((each) => each.outcome === outcome).length;
  const historyFailed = history && !(history.gapFree && history.onePerOffering) ? 1 : 0;
  const isComplete = verification.findings.length === expected && history !== undefined;
  const { tone, words, text, values } = conclusionOf({
    status: verification.status === 'done' && !isComplete ? 'computing' : verification.status,
    isDrawn: draw.state === DrawState.DRAWN,
    failed: count('failed') + historyFailed,
    unable: count('unable'),
    computed: expected + 1,
  });
  return (
    <p className={`${styles.verdict} ${styles[tone]}`} role="status">
      <b>{t(words, values)}</b> {text && t(text, values)}
    </p>
  );
}
