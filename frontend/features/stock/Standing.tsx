import { StatusTag, type Tone } from '@/components/StatusTag';
import Encumbrance from '@/generated/org/anju/Encumbrance';
import SaleState from '@/generated/org/anju/SaleState';
import StockTitle from '@/generated/org/anju/StockTitle';
import type StockUnitLine from '@/generated/org/anju/StockUnitLine';
import { useT } from '@/lib/i18n';
import styles from './stock.module.css';

const TONES: Record<`${SaleState}`, Tone> = { UNSOLD: 'jade', SOLD: 'plain', WITHDRAWN: 'plain' };

/** How a unit stands, in one word or two: what weighs most comes first. */
export function Standing({ unit }: { unit: StockUnitLine }) {
  const t = useT();
  if (unit.title === StockTitle.RESTRICTED) {
    return <StatusTag tone="seal">{t('stock.title.RESTRICTED')}</StatusTag>;
  }
  return (
    <span className={styles.tags}>
      <StatusTag tone={TONES[unit.saleState]}>{t(`stock.saleState.${unit.saleState}`)}</StatusTag>
      {unit.encumbrance !== Encumbrance.NONE && (
        <StatusTag tone="amber">{t(`stock.encumbrance.${unit.encumbrance}`)}</StatusTag>
      )}
      {unit.completedOn === undefined && <StatusTag tone="amber">{t('stock.unfinished')}</StatusTag>}
      {unit.inAcquisition && <StatusTag tone="amber">{t('stock.inAcquisition')}</StatusTag>}
    </span>
  );
}
