import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateTime } from '@/components/values';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { fourDigits } from './words';

/** That a draw is void, why, and which one stands in its place; or, the other way, which one it replaces. */
export function VoidNotice({ draw }: { draw: PublicDraw }) {
  return draw.state === DrawState.VOIDED ? <Voided draw={draw} /> : <Replaces draw={draw} />;
}

function Voided({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const { voidedAt, voidReason, replacedBy, earliest } = draw;
  const isLate = voidedAt !== undefined && Date.parse(voidedAt) >= Date.parse(earliest);
  return (
    <Card title={t('draw.voided.title')} tone="seal">
      <p className={styles.reason}>
        <span className="muted">{t('draw.voided.reason')}</span> {voidReason}
      </p>
      <p>
        {voidedAt && <DateTime iso={voidedAt} />} {t('draw.voided.who')}
      </p>
      <p>{t(isLate ? 'draw.voided.late' : 'draw.voided.early')}</p>
      {replacedBy === undefined ? (
        <p>{t('draw.voided.none')}</p>
      ) : (
        <p className={styles.onward}>
          <ButtonLink kind="primary" to={`/draws/${replacedBy}`}>
            {t('draw.voided.replacedBy', { number: fourDigits(replacedBy) })}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}

function Replaces({ draw: { replaces } }: { draw: PublicDraw }) {
  const t = useT();
  return replaces === undefined ? null : (
    <Card tone="amber" dense>
      <p>
        {t('draw.voided.replaces', { number: fourDigits(replaces) })}{' '}
        <Link to={`/draws/${replaces}`}>{t('draw.voided.replaces.link')}</Link>
      </p>
    </Card>
  );
}
