import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { DateTime } from '@/components/values';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { Fingerprint } from './Fingerprint';
import { spanWords } from './words';

/** What was fixed beforehand, and the fingerprints to keep. */
export function SealFacts({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const isToBeKept = draw.state !== DrawState.DRAWN && draw.state !== DrawState.VOIDED;
  return (
    <Card title={t('draw.seal.title')}>
      <KeyValues items={useFacts(draw)} />
      <Fingerprint label={t('draw.seal.root')} hex={draw.rosterRoot} />
      <Fingerprint label={t('draw.seal.digest')} hex={draw.sealDigest} />
      <details className={styles.rules}>
        <summary>{t('draw.seal.rules')}</summary>
        <ul>
          {draw.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      {isToBeKept && (
        <div className={styles.keep}>
          <p>{t('draw.seal.keep')}</p>
          <div className="no-print">
            <Button onClick={() => window.print()}>{t('draw.seal.print')}</Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function useFacts(draw: PublicDraw): KeyValue[] {
  const t = useT();
  const format = useFormat();
  const tiers = draw.tiers.length > 1 ? draw.tiers : [];
  const units = (count: number) => t('draw.seal.units.count', { count: format.count(count) });
  return [
    {
      label: t('draw.seal.families'),
      value: t('draw.seal.families.count', { count: format.count(draw.families) }),
    },
    { label: t('draw.seal.units'), value: units(draw.units) },
    ...tiers.map((each) => ({ label: t('draw.seal.tier', { tier: each.tier }), value: units(each.units) })),
    { label: t('draw.seal.frozenAt'), value: <DateTime iso={draw.frozenAt} /> },
    { label: t('draw.seal.sealedAt'), value: <DateTime iso={draw.sealedAt} /> },
    { label: t('draw.seal.who'), value: t('draw.seal.who.two') },
    { label: t('draw.seal.earliest'), value: <DateTime iso={draw.earliest} /> },
    ...(draw.drawnAt ? [{ label: t('draw.seal.drawnAt'), value: <DateTime iso={draw.drawnAt} /> }] : []),
    { label: t('draw.seal.lead'), value: spanWords(t, draw.sealedAt, draw.drawnAt ?? draw.earliest) },
    { label: t('draw.seal.key'), value: <code className={styles.code}>{draw.keyId}</code> },
  ];
}
