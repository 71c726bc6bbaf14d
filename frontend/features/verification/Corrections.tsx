import { DateTime } from '@/components/values';
import type Correction from '@/generated/org/anju/Correction';
import { useT } from '@/lib/i18n';
import styles from './Case.module.css';

/** What was given back to the family, and what became of it. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useT();
  return (
    corrections.length > 0 && (
      <section className={styles.section}>
        <h2>{t('verification.corrections.title')}</h2>
        <ul className={styles.history}>
          {corrections.map(({ returnedAt, dueAt, state, closedAt, marks }) => (
            <li key={returnedAt}>
              <b>{t(`verification.correction.${state}`)}</b>{' '}
              <span className="small muted">
                <DateTime iso={closedAt ?? dueAt} />
              </span>
              <dl>
                {marks.map(({ field, remark }) => (
                  <div key={field}>
                    <dt>{t(`verification.field.${field}`)}</dt>
                    <dd>{remark}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
