import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import type ObjectionHolder from '@/generated/org/anju/ObjectionHolder';
import type Task from '@/generated/org/anju/ObjectionTask';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useRelease, useTake } from './queries';

interface HolderProps {
  objectionId: number;
  task: Task;
  holder: ObjectionHolder;
}

/** Who works at it; nobody decides what another holds. */
export function Holder({ objectionId, task, holder }: HolderProps) {
  const t = useT();
  const take = useTake();
  const release = useRelease();
  const holding: `${ObjectionHolder['holding']}` = holder.holding;
  if (holding === 'ANOTHER') {
    return <p className="muted">{t('desk.holder.another', { name: holder.name ?? '—' })}</p>;
  }
  return (
    <div className={styles.contact}>
      <Refusal error={take.error ?? release.error} />
      {holding === 'YOU' ? (
        <>
          <span className="small">{t('desk.holder.you')}</span>
          <Button
            kind="quiet"
            disabled={release.isRunning}
            onClick={() => release.run({ objectionId, task })}
          >
            {t('desk.holder.release')}
          </Button>
        </>
      ) : (
        <>
          <span className="small muted">{t('desk.holder.nobody')}</span>
          <Button kind="quiet" disabled={take.isRunning} onClick={() => take.run({ objectionId, task })}>
            {t('desk.holder.take')}
          </Button>
        </>
      )}
    </div>
  );
}
