import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './pricing.module.css';
import { UNIT_TONES, type Flat } from './units';

interface FlatCardProps {
  flat: Flat;
  listVersion: number | undefined;
  onClose: () => void;
}

/** What a family wants to know of one flat. */
export function FlatCard({ flat, listVersion, onClose }: FlatCardProps) {
  const t = useT();
  const format = useFormat();
  const { unit, storeys } = flat;
  const storey = t('pricing.flat.storey', { storey: unit.storey, storeys });
  return (
    <Card dense>
      <div className={styles.flatHead}>
        <h3 className={styles.flat}>{[flat.building, unit.entrance, unit.room].filter(Boolean).join(' ')}</h3>
        <Button kind="quiet" onClick={onClose}>
          {t('pricing.flat.close')}
        </Button>
      </div>
      <p className={styles.flatFacts}>
        <StatusTag tone={UNIT_TONES[unit.state]}>
          {t(`pricing.state.${unit.state}` satisfies TextKey)}
        </StatusTag>
        {[unit.layout, unit.orientation, storey].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.total}>{format.price(flat.price)}</p>
      {unit.unitPrice !== undefined && (
        <p className="muted small figures">
          {`${format.unitPrice(unit.unitPrice)} × ${format.area(unit.builtArea)}`}
        </p>
      )}
      <div className={styles.areas}>
        <KeyValues
          items={[
            { label: t('pricing.builtArea'), value: format.area(unit.builtArea) },
            { label: t('pricing.innerArea'), value: format.area(unit.innerArea) },
            { label: t('pricing.sharedArea'), value: format.area(unit.sharedArea) },
          ]}
        />
      </div>
      {listVersion !== undefined && (
        <p className="muted small">{t('pricing.flat.source', { version: listVersion })}</p>
      )}
    </Card>
  );
}
