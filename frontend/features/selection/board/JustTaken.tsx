import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from '../selection.module.css';
import { alternatives, placeOf, type Flat } from './units';

interface JustTakenProps {
  gone: Flat;
  flats: readonly Flat[];
  onSelect: (flat: Flat) => void;
}

/** Says that another family was faster, and shows what is still free. */
export function JustTaken({ gone, flats, onSelect }: JustTakenProps) {
  const t = useT();
  const format = useFormat();
  const others = alternatives(flats, gone);
  return (
    <div role="alert">
      <Card
        dense
        tone="dashed"
        title={placeOf(gone)}
        aside={<StatusTag tone="amber">{t('selection.taken')}</StatusTag>}
      >
        <p className="muted small">
          {others.length > 0
            ? t('selection.taken.others', { count: others.length })
            : t('selection.taken.none')}
        </p>
        <ul className={styles.others}>
          {others.map((flat) => (
            <li key={flat.id}>
              <button type="button" onClick={() => onSelect(flat)}>
                <b>{placeOf(flat)}</b>
                <span>{[flat.layout, format.area(flat.builtArea)].filter(Boolean).join(' · ')}</span>
                <span className={styles.otherPrice}>{format.price(flat.price)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
