import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import { inGroups } from '../words';
import styles from './Live.module.css';

/** The fingerprint of the sealed list in letters that can be read and photographed from the back of a hall. */
export function BigFingerprint({ draw: { rosterRoot } }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <section className={styles.fingerprint} aria-label={t('draw.seal.root')}>
      <p>{t('draw.seal.root')}</p>
      <code>
        {inGroups(rosterRoot)
          .split(' ')
          .map((group, i) => (
            <span key={i}>{group} </span>
          ))}
      </code>
      <p>{t('live.keep')}</p>
    </section>
  );
}
