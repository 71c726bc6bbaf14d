import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import { Until } from './Until';
import styles from './Waiting.module.css';

/** The time until the draw, and the way to the page that shows it live. */
export function Waiting({ draw }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <Card tone="seal">
      <div className={styles.waiting}>
        <Until earliest={draw.earliest} big />
        <ButtonLink kind="primary" to={`/draws/${draw.number}/live`}>
          {t('draw.live.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
