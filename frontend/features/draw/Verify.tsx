import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions } from '@/components/Stack';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { CheckLine } from './CheckLine';
import { KeyLine } from './KeyLine';
import { ProblemLine, WarningLine } from './ProblemLine';
import { RunningBar } from './RunningBar';
import type { Verification } from './useVerification';
import { Verdict } from './Verdict';
import styles from './Verify.module.css';
import { checksOf } from './checks';
import type { Check, Finding } from './protocol/finding';
import { inGroups, megabytes, spanWords } from './words';

interface VerifyProps {
  draw: PublicDraw;
  verification: Verification;
}

/** Each check of the protocol, ticked as this browser computes it. */
export function Verify({ draw, verification }: VerifyProps) {
  const t = useT();
  const checks = checksOf(draw.state === DrawState.DRAWN);
  const findingOf = (check: Check) => verification.findings.find((finding) => finding.check === check);
  return (
    <Card title={t('draw.verify.title')}>
      <Offer verification={verification} />
      <ol aria-label={t('draw.verify.title')}>
        {checks.map((check) => (
          <Line
            key={check}
            check={check}
            draw={draw}
            finding={findingOf(check)}
            isEndorsed={findingOf('KEYS')?.outcome === 'passed'}
          />
        ))}
      </ol>
      <RunningBar verification={verification} />
      <Verdict draw={draw} verification={verification} />
      <Controls verification={verification} />
    </Card>
  );
}

/** Large files are not fetched unasked where that is slow or dear. */
function Offer({ verification: { status, weight } }: { verification: Verification }) {
  const t = useT();
  return status === 'asking' ? (
    <p className={styles.offer}>{t('draw.verify.asking', { size: megabytes(weight) })}</p>
  ) : null;
}

function Controls({ verification }: { verification: Verification }) {
  const t = useT();
  const { status, isRunning, weight, start, stop } = verification;
  return (
    <div className={`no-print ${styles.controls}`}>
      <Actions>
        {isRunning ? (
          <Button onClick={stop}>{t('draw.verify.stop')}</Button>
        ) : status === 'asking' ? (
          <Button kind="primary" onClick={start}>
            {t('draw.verify.start', { size: megabytes(weight) })}
          </Button>
        ) : (
          <Button onClick={start}>{t('draw.verify.again')}</Button>
        )}
      </Actions>
    </div>
  );
}

interface LineProps {
  check: Check;
  draw: PublicDraw;
  finding: Finding | undefined;
  isEndorsed: boolean;
}

function Line({ check, draw, finding, isEndorsed }: LineProps) {
  const t = useT();
  const format = useFormat();
  if (!finding) {
    return <CheckLine mark="pending" words={t(`draw.check.${check}`)} />;
  }
  const { outcome, computed, milliseconds } = finding;
  const words = t(wordsKey(finding), {
    count: isCounted(check) ? format.count(Number(computed)) : (computed ?? ''),
    lead: spanWords(t, draw.sealedAt, draw.drawnAt ?? draw.earliest),
  });
  return (
    <CheckLine mark={outcome} words={words} milliseconds={milliseconds}>
      {isFingerprint(finding) && <code>{inGroups(computed!)}</code>}
      {finding.problem && <ProblemLine problem={finding.problem} />}
      {finding.warnings?.map((warning) => (
        <WarningLine key={warning.code} warning={warning} />
      ))}
      {check === 'SEAL_SIGNATURE' && outcome === 'passed' && <KeyLine draw={draw} isEndorsed={isEndorsed} />}
    </CheckLine>
  );
}

const isCounted = (check: Check) => check === 'ORDER' || check === 'ROSTER_SIZE';

/** What cannot be computed, or was left out since something before it failed, has the same words for every check. */
function wordsKey({ check, outcome }: Finding): TextKey {
  return outcome === 'passed' || outcome === 'failed'
    ? `draw.check.${check}.${outcome}`
    : `draw.check.${outcome}`;
}

const isFingerprint = ({ check, computed }: Finding) =>
  computed !== undefined && (check === 'ROSTER_ROOT' || check === 'SEED');
