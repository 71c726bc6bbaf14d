import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { KINDS } from '../roles';
import { Officers } from './Officers';
import { Overdue } from './Overdue';
import styles from './Team.module.css';

/** Who of both checks has how much to do, and what is overdue: the supervisor's. */
export function Team() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('verification.team.title')} lead={t('verification.team.lead')} />
      <Stack wide>
        {KINDS.map((kind) => (
          <section key={kind} className={styles.check}>
            <h2>{t(`verification.kind.${kind}`)}</h2>
            <Stack>
              <Officers kind={kind} />
              <Overdue kind={kind} />
            </Stack>
          </section>
        ))}
      </Stack>
    </>
  );
}
