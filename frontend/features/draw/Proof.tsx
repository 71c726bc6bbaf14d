import { createPortal } from 'react-dom';
import type FamilyRank from '@/generated/org/anju/FamilyRank';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Proof.module.css';
import type { Verification } from './useVerification';
import type { Finding } from './verify';
import { fourDigits, inGroups, sourceWords } from './words';

interface ProofProps {
  draw: PublicDraw;
  verification: Verification;
  rank: FamilyRank;
}

/** One page for one family. It is on paper alone, and then it is all that is on the paper. */
export function Proof({ draw, verification, rank }: ProofProps) {
  const t = useT();
  const format = useFormat();
  const printedAt = format.dateTime(new Date(serverNow()).toISOString());
  const address = `${location.origin}/draws/${draw.number}?receipt=${rank.receipt}`;
  return createPortal(
    <article className={styles.proof}>
      <h1>{t('draw.proof.title')}</h1>
      <p>{t('draw.heading', { offering: draw.offeringName, number: fourDigits(draw.number) })}</p>
      <dl className={styles.main}>
        <Item label={t('draw.proof.receipt')} value={rank.receipt} />
        <Item label={t('draw.proof.rank')} value={t('draw.find.rank', { rank: format.count(rank.rank) })} />
        <Item
          label={t('draw.proof.result')}
          value={t(rank.called ? 'draw.ranks.called' : 'draw.ranks.waiting')}
        />
        <Item label={t('draw.find.tier')} value={t('draw.find.tier.value', { tier: rank.tier })} />
      </dl>
      <dl className={styles.facts}>
        <Item label={t('draw.find.ticket')} value={inGroups(rank.ticket)} />
        <Item label={t('draw.seal.root')} value={inGroups(draw.rosterRoot)} />
        <Item label={t('draw.seal.digest')} value={inGroups(draw.sealDigest)} />
        <Item label={t('draw.seal.key')} value={draw.keyId} />
        {draw.sources.map((source) => (
          <Item
            key={source.source}
            label={sourceWords(t, source)}
            value={inGroups(source.value ?? '', source.digits > 0 ? 5 : 8)}
          />
        ))}
        <Item label={t('draw.proof.seed')} value={inGroups(draw.seed ?? '')} />
        <Item label={t('draw.seal.sealedAt')} value={format.dateTime(draw.sealedAt)} />
        {draw.drawnAt && <Item label={t('draw.seal.drawnAt')} value={format.dateTime(draw.drawnAt)} />}
      </dl>
      <p>{t('draw.proof.computed', { date: printedAt })}</p>
      <ul className={styles.checks}>
        {verification.findings.map((finding) => (
          <Checked key={finding.check} finding={finding} />
        ))}
      </ul>
      <p>
        {t('draw.proof.verify')} <b>{address}</b>
      </p>
    </article>,
    document.body,
  );
}

function Item({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Checked({ finding }: { finding: Finding }) {
  const t = useT();
  return (
    <li>
      {t(`draw.check.${finding.check}`)}
      <b>{t(`draw.verify.${finding.outcome}`)}</b>
    </li>
  );
}
