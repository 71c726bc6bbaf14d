import { Link } from 'react-router';
import { Card } from '@/components/Card';
import type Queue from '@/generated/org/anju/Queue';
import { useT } from '@/lib/i18n';
import styles from './leftover.module.css';

/** How anybody computes the places again. */
export function CheckQueue({ queue }: { queue: Queue }) {
  const t = useT();
  const { file, drawNumber: draw } = queue;
  if (!file || draw === undefined) {
    return (
      <Card title={t('leftover.check')} dense>
        <p>{t('leftover.check.before')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('leftover.check')} dense>
      <p>{t('leftover.check.text', { count: queue.shuffled, draw })}</p>
      <p className={styles.onward}>
        <a href={file} download={`queue-${queue.offeringId}-${queue.phase}.jsonl`}>
          {t('leftover.check.file')}
        </a>
        <Link to={`/draws/${draw}`}>{t('leftover.check.draw', { draw })}</Link>
      </p>
      <p className="muted small">{t('leftover.check.command')}</p>
      <code className={styles.command}>{commandFor(file, draw)}</code>
    </Card>
  );
}

const commandFor = (file: string, draw: number) =>
  `node tools/verify-queue.mjs ${location.origin}${file} --draw ${location.origin}/api/draws/${draw}`;
