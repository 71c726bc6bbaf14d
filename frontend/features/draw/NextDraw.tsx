import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import type DrawSummary from '@/generated/org/anju/DrawSummary';
import { useT } from '@/lib/i18n';
import styles from './Draws.module.css';
import { Until } from './Until';
import { TONES, fourDigits } from './words';

/** The draw that comes next, with the time until it. */
export function NextDraw({ draw }: { draw: DrawSummary }) {
  const t = useT();
  return (
    <Card tone="seal">
      <div className={styles.next}>
        <div>
          <p className={styles.nextMark}>
            {t('draw.list.next')}{' '}
            <StatusTag tone={TONES[draw.state]}>{t(`draw.state.${draw.state}`)}</StatusTag>
          </p>
          <h2>{t('draw.heading', { offering: draw.offeringName, number: fourDigits(draw.number) })}</h2>
        </div>
        <Until earliest={draw.earliest} />
        <ButtonLink to={`/draws/${draw.number}`} kind="primary">
          {t('draw.list.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
