import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/states';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { serverNow } from '@/lib/clock';
import { useFormat, type Format } from '@/lib/format';
import { useT, type TextKey, type Translate } from '@/lib/i18n';
import { CheckLine, type Mark } from './CheckLine';
import { useHistory } from './history';
import { useAcquaintance } from './knownKeys';
import type { Verification } from './useVerification';
import { Verdict } from './Verdict';
import { CHECKS, CHECKS_OF_SEAL, type Check, type Finding } from './verify';
import { inGroups, spanWords } from './words';

interface VerifyProps {
  draw: PublicDraw;
  verification: Verification;
}

/** Each check of the protocol, ticked as this browser computes it. */
export function Verify({ draw, verification }: VerifyProps) {
  const t = useT();
  const checks = draw.state === DrawState.DRAWN ? CHECKS : CHECKS_OF_SEAL;
  return (
    <Card
      title={t('draw.verify.title')}
      aside={
        <span className="no-print">
          <Button kind="quiet" onClick={verification.again} disabled={verification.status === 'computing'}>
            {t('draw.verify.again')}
          </Button>
        </span>
      }
    >
      <ol aria-label={t('draw.verify.title')}>
        {checks.map((check) => (
          <Line
            key={check}
            check={check}
            draw={draw}
            finding={verification.findings.find((finding) => finding.check === check)}
          />
        ))}
        <HistoryLine />
      </ol>
      <Verdict draw={draw} verification={verification} expected={checks.length} />
    </Card>
  );
}

function Line({ check, draw, finding }: { check: Check; draw: PublicDraw; finding: Finding | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!finding) {
    return <CheckLine mark="pending" words={t(`draw.check.${check}`)} />;
  }
  const words = t(wordsKey(finding), {
    count:
      check === 'ORDER' || check === 'ROSTER_SIZE'
        ? format.count(Number(finding.computed))
        : (finding.computed ?? ''),
    lead: spanWords(t, draw.sealedAt, draw.drawnAt ?? draw.earliest),
  });
  return (
    <CheckLine mark={finding.outcome} words={words} milliseconds={finding.milliseconds}>
      {isFingerprint(finding) && <code>{inGroups(finding.computed!)}</code>}
      {check === 'SEAL_SIGNATURE' && finding.outcome === 'passed' && <KeyLine draw={draw} />}
    </CheckLine>
  );
}

/** Only Ed25519 can be beyond a browser; the other checks have no words for it. */
function wordsKey({ check, outcome }: Finding): TextKey {
  return outcome === 'unable' ? 'draw.check.SEAL_SIGNATURE.unable' : `draw.check.${check}.${outcome}`;
}

const isFingerprint = ({ check, computed }: Finding) =>
  computed !== undefined && (check === 'ROSTER_ROOT' || check === 'SEED');

function KeyLine({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  const acquaintance = useAcquaintance(draw.publicKey, new Date(serverNow()).toISOString());
  return <span>{keyWords(t, format, acquaintance, draw.keyId)}</span>;
}

function keyWords(
  t: Translate,
  format: Format,
  acquaintance: ReturnType<typeof useAcquaintance>,
  keyId: string,
) {
  return acquaintance.kind === 'known'
    ? t('draw.key.known', { date: format.date(acquaintance.since) })
    : t(`draw.key.${acquaintance.kind}`, { keyId });
}

function HistoryLine() {
  const t = useT();
  const query = useHistory();
  return (
    <Loaded query={query} skeleton={<CheckLine mark="pending" words={t('draw.check.HISTORY')} />}>
      {({ gapFree, onePerOffering, milliseconds }) => {
        const mark: Mark = gapFree && onePerOffering ? 'passed' : 'failed';
        return <CheckLine mark={mark} words={t(`draw.check.HISTORY.${mark}`)} milliseconds={milliseconds} />;
      }}
    </Loaded>
  );
}
