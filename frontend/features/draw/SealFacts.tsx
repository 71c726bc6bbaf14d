import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { DateTime } from '@/components/values';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { inGroups, sourceWords, spanWords } from './words';

/** What was fixed beforehand, and the fingerprints to keep. */
export function SealFacts({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  const tiers = draw.tiers.length > 1 ? draw.tiers : [];
  return (
    <Card title={t('draw.seal.title')}>
      <KeyValues
        items={[
          {
            label: t('draw.seal.families'),
            value: t('draw.seal.families.count', { count: format.count(draw.families) }),
          },
          {
            label: t('draw.seal.units'),
            value: t('draw.seal.units.count', { count: format.count(draw.units) }),
          },
          ...tiers.map(({ tier, units }) => ({
            label: t('draw.seal.tier', { tier }),
            value: t('draw.seal.units.count', { count: format.count(units) }),
          })),
          { label: t('draw.seal.sealedAt'), value: <DateTime iso={draw.sealedAt} /> },
          { label: t('draw.seal.earliest'), value: <DateTime iso={draw.earliest} /> },
          ...(draw.drawnAt
            ? [{ label: t('draw.seal.drawnAt'), value: <DateTime iso={draw.drawnAt} /> }]
            : []),
          { label: t('draw.seal.lead'), value: spanWords(t, draw.sealedAt, draw.drawnAt ?? draw.earliest) },
          { label: t('draw.seal.sources'), value: <Sources draw={draw} /> },
          { label: t('draw.seal.key'), value: <code className={styles.code}>{draw.keyId}</code> },
        ]}
      />
      <Fingerprint label={t('draw.seal.root')} hex={draw.rosterRoot} />
      <Fingerprint label={t('draw.seal.digest')} hex={draw.sealDigest} />
      {draw.state !== DrawState.DRAWN && <p className={styles.keep}>{t('draw.seal.keep')}</p>}
    </Card>
  );
}

function Sources({ draw }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <>
      {draw.sources.map((source) => (
        <div key={source.source}>
          {sourceWords(t, source)}
          {source.value && <code className={styles.code}> {inGroups(source.value, 5)}</code>}
        </div>
      ))}
    </>
  );
}

function Fingerprint({ label, hex }: { label: string; hex: string }) {
  return (
    <div className={styles.fingerprint}>
      <p className="small muted">{label}</p>
      <code className={styles.code}>{inGroups(hex)}</code>
    </div>
  );
}
