import { Button } from '@/components/Button';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import type { Draft } from './draft';
import styles from './SaveState.module.css';
import type { Saving, SavingState } from './saving';

interface SaveStateProps {
  saved: SavingState<Draft>;
  saving: Saving<Draft>;
}

/** Whether what was typed is safe, in a line. */
export function SaveState({ saved, saving }: SaveStateProps) {
  const t = useT();
  const format = useFormat();
  const { status, savedAt, isBegun } = saved;
  if (status === 'gone') {
    return <Gone saving={saving} />;
  }
  const words = {
    saved: isBegun
      ? t('application.saving.saved', { time: format.time(savedAt) })
      : t('application.saving.begin'),
    typed: t('application.saving.typed'),
    saving: t('application.saving.typed'),
    failed: t('application.saving.failed'),
    conflict: t('application.saving.conflict'),
    submitted: t('application.saving.submitted'),
  };
  return (
    <p role="status" className={`${styles.state} ${status === 'failed' ? styles.failed : ''}`}>
      {words[status]}
    </p>
  );
}

/** The draft is no longer there, but what was typed still stands on this page. */
function Gone({ saving }: { saving: Saving<Draft> }) {
  const t = useT();
  const again = useCommand(() => saving.beginAnew());
  return (
    <div role="alert" className={styles.gone}>
      <b>{t('application.saving.gone')}</b>
      <p>{t('application.saving.gone.text')}</p>
      <Refusal error={again.error} />
      <Actions>
        <Button onClick={() => again.run()} disabled={again.isRunning}>
          {t('application.saving.gone.again')}
        </Button>
      </Actions>
    </div>
  );
}
