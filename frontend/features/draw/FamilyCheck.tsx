import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { CheckLine } from './CheckLine';
import styles from './DrawPage.module.css';
import type { OwnCheck } from './ownCheck';

/** What this browser computed for one family alone, without the files of all. */
export function FamilyCheck({ check: { findings, milliseconds } }: { check: OwnCheck }) {
  const t = useT();
  const format = useFormat();
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <div className={styles.family}>
      <p className="small muted">
        {t('draw.own.title')} ·{' '}
        {t('draw.verify.milliseconds', { count: format.count(Math.max(1, Math.round(milliseconds))) })}
      </p>
      <ol aria-label={t('draw.own.title')}>
        {findings.map(({ check, outcome }) => (
          <CheckLine key={check} mark={outcome} words={t(`draw.own.${check}.${outcome}`)} />
        ))}
      </ol>
      {failed > 0 && <p className={styles.other}>{t('draw.own.bad')}</p>}
    </div>
  );
}
