import { createPortal } from 'react-dom';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { commandFor } from './Files';
import styles from './Proof.module.css';
import { fourDigits, inGroups, sourceWords } from './words';

/** The seal on one page of paper, to be kept until after the draw: its fingerprints in letters that can be compared. */
export function SealSheet({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  const facts: [string, string][] = [
    [t('draw.seal.families'), t('draw.seal.families.count', { count: format.count(draw.families) })],
    [t('draw.seal.units'), t('draw.seal.units.count', { count: format.count(draw.units) })],
    [t('draw.seal.sealedAt'), format.dateTime(draw.sealedAt)],
    [t('draw.seal.earliest'), format.dateTime(draw.earliest)],
    [t('draw.seal.key'), draw.keyId],
    ...draw.sources.map((source): [string, string] => [
      t('draw.sheet.source', { source: source.source + 1 }),
      sourceWords(t, source),
    ]),
  ];
  return createPortal(
    <article className={styles.proof}>
      <h1>{t('draw.sheet.title')}</h1>
      <p>{t('draw.heading', { offering: draw.offeringName, number: fourDigits(draw.number) })}</p>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(
        [
          ['draw.seal.root', draw.rosterRoot],
          ['draw.seal.digest', draw.sealDigest],
        ] as const
      ).map(([label, hex]) => (
        <div key={label} className={styles.large}>
          <p>{t(label)}</p>
          <code>{inGroups(hex)}</code>
        </div>
      ))}
      <p>{t('draw.seal.keep')}</p>
      <p>
        {t('draw.proof.verify')} <b>{`${location.origin}/draws/${draw.number}`}</b>
      </p>
      <p>
        {t('draw.proof.tool')} <code>{commandFor(draw.number)}</code>
      </p>
    </article>,
    document.body,
  );
}
