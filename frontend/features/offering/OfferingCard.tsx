import { Link } from 'react-router';
import { StepRail } from '@/components/StepRail';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { railOf, standingOf } from './progress';
import styles from './OfferingCard.module.css';
import { Status } from './Status';

interface OfferingCardProps {
  offering: Offering;
  /** Where the card leads. */
  to: string;
  /** By where the card stands in its page. */
  heading?: 'h2' | 'h3';
  /** Below the rest, for the offering's acquirer. */
  note?: string;
}

/** An offering in a few words: where it is, what it costs, how far it has come, and until when. */
export function OfferingCard({ offering, to, heading: Heading = 'h2', note }: OfferingCardProps) {
  return (
    <HomesFor value={offering.use}>
      <article className={styles.card}>
        <Status offering={offering} />
        <Heading className={styles.name}>
          <Link to={to}>{offering.name}</Link>
        </Heading>
        <p className={styles.facts}>
          <Facts offering={offering} />
        </p>
        <Price offering={offering} />
        <StepRail now={railOf(standingOf(offering))} />
        {note && <p className={styles.note}>{note}</p>}
      </article>
    </HomesFor>
  );
}

function Facts({ offering }: { offering: Offering }) {
  const t = useT();
  const format = useFormat();
  const { district, units, minArea, maxArea } = offering;
  return minArea === undefined || maxArea === undefined
    ? district
    : t('offering.card.facts', {
        district,
        units: format.count(units),
        area: format.areaRange(minArea, maxArea),
      });
}

function Price({ offering: { minUnitPrice, maxUnitPrice } }: { offering: Offering }) {
  const t = useT();
  const format = useFormat();
  if (minUnitPrice === undefined || maxUnitPrice === undefined) {
    return <p className={`${styles.price} ${styles.none}`}>{t('offering.card.noPrice')}</p>;
  }
  const { amount, unit } = format.unitPriceRange(minUnitPrice, maxUnitPrice);
  return (
    <p className={styles.price}>
      {amount} <span>{unit}</span>
    </p>
  );
}
