import { Link } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { conclusionFor } from '../Verdict';
import { fourDigits } from '../words';
import styles from './Live.module.css';
import type { PartProps } from './Live';

/** This browser came to something else than is published: nobody is called from this screen. */
export function Refuted({ draw, verification }: PartProps) {
  const t = useT();
  const failed = verification.findings.filter(({ outcome }) => outcome === 'failed');
  return (
    <div className={styles.outcome} role="alert">
      <h2>{t('live.refuted.title')}</h2>
      <p>{t('live.refuted.text')}</p>
      <ul>
        {failed.map(({ check }) => (
          <li key={check}>{t(`draw.check.${check}.failed`)}</li>
        ))}
      </ul>
      <p>{t('draw.verify.bad.text')}</p>
      <ButtonLink to={`/draws/${draw.number}`}>{t('live.refuted.files')}</ButtonLink>
    </div>
  );
}

/** This browser could not compute it, so it shows nothing. */
export function Unproven({ draw, verification }: PartProps) {
  const t = useT();
  const { words, text, values } = conclusionFor(draw, verification);
  return (
    <div className={styles.outcome} role="alert">
      <h2>{t('live.unproven.title')}</h2>
      <p>
        <b>{t(words, values)}</b> {text && t(text, values)}
      </p>
      <p>{t('live.unproven.text')}</p>
      <div>
        <Button kind="primary" onClick={verification.start}>
          {t('draw.verify.again')}
        </Button>
      </div>
    </div>
  );
}

/** A void draw has no result. */
export function Voided({ draw }: PartProps) {
  const t = useT();
  const format = useFormat();
  const { voidedAt, voidReason, replacedBy } = draw;
  return (
    <div className={styles.outcome}>
      <h2>{t('draw.voided.title')}</h2>
      <p>
        {voidedAt && format.dateTime(voidedAt)} {t('draw.voided.who')}
      </p>
      <p>
        {t('draw.voided.reason')} <b>{voidReason}</b>
      </p>
      {replacedBy === undefined ? (
        <p>{t('draw.voided.none')}</p>
      ) : (
        <Link to={`/draws/${replacedBy}/live`}>
          {t('draw.voided.replacedBy', { number: fourDigits(replacedBy) })}
        </Link>
      )}
    </div>
  );
}
