import { Link } from 'react-router';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { StepRail, type Step } from '@/components/StepRail';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './OfferingCard.module.css';

export interface OfferingSummary {
  id: number;
  name: string;
  district: string;
  units: number;
  /** m². */
  areaFrom: number;
  areaTo: number;
  /** Yuan per m². */
  priceFrom: number;
  priceTo: number;
  step: Step;
  /** The instant at which the present step ends, or at which the draw begins. */
  until?: string;
}

const TONES: Record<Step, Tone> = {
  announcement: 'plain',
  application: 'jade',
  check: 'amber',
  notice: 'amber',
  draw: 'seal',
  selection: 'jade',
};

/** An offering in a few words: where it is, what it costs, how far it has come, and until when. */
export function OfferingCard({ offering }: { offering: OfferingSummary }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const { step, until } = offering;
  const price = format.unitPriceRange(offering.priceFrom, offering.priceTo);
  const facts = t('home.offering.facts', {
    district: offering.district,
    units: format.count(offering.units),
    area: format.areaRange(offering.areaFrom, offering.areaTo),
  });
  return (
    <article className={styles.card}>
      <p className={styles.status}>
        <StatusTag tone={TONES[step]}>{t(`home.offering.${step}` satisfies TextKey)}</StatusTag>
        {until && (
          <span>
            {t(`home.offering.${step}.until` satisfies TextKey, {
              date: format.shortDate(until),
              time: format.time(until),
              relative: format.relative(until, now),
            })}
          </span>
        )}
      </p>
      <h3 className={styles.name}>
        <Link to={`/offerings/${offering.id}`}>{offering.name}</Link>
      </h3>
      <p className={styles.facts}>{facts}</p>
      <p className={styles.price}>
        {price.amount} <span>{price.unit}</span>
      </p>
      <StepRail now={step} />
    </article>
  );
}
