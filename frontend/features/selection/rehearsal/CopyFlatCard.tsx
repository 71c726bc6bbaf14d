import type { ReactNode } from 'react';
import { Price, UnitPrice } from '@/components/values';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { placeOf, type CopyFlat } from './copy';
import styles from './rehearsal.module.css';

/** One flat of the copy, with its real price. */
export function CopyFlatCard({ flat, children }: { flat: CopyFlat; children?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const facts = [flat.layout, format.area(flat.builtArea), flat.orientation];
  return (
    <div className={styles.flat} aria-live="polite">
      <h2>{placeOf(flat)}</h2>
      <p className="muted small">{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.price}>
        <Price yuan={flat.price} />
      </p>
      <p className="muted small">
        <UnitPrice yuanPerSquareMetre={flat.unitPrice} />
      </p>
      {(flat.state === 'held' || flat.state === 'chosen') && (
        <p className={styles.held}>{t('rehearsal.taken')}</p>
      )}
      {children}
    </div>
  );
}
