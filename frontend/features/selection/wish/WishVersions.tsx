import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Refusal } from '@/components/states';
import type MyWishes from '@/generated/org/anju/MyWishes';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useProof, type Family } from './queries';
import styles from './Wish.module.css';

const SHORT = 12;

/** Every version that was handed in, each with its receipt. */
export function WishVersions({ family, mine }: { family: Family; mine: MyWishes }) {
  const t = useT();
  const format = useFormat();
  const proof = useProof(family);
  if (mine.versions.length === 0) {
    return null;
  }
  return (
    <Card title={t('wish.versions')}>
      <p className="muted small">{t('wish.versions.text')}</p>
      <ul className={styles.versions}>
        {mine.versions.map(({ version, submittedAt, wishes, digest }) => (
          <li key={version}>
            <div>
              <b>{t('wish.version', { version })}</b>{' '}
              {t('wish.version.facts', { count: wishes, time: format.dateTime(submittedAt) })}
              <code className={styles.digest}>{digest.slice(0, SHORT)}</code>
            </div>
            <Button kind="quiet" disabled={proof.isRunning} onClick={() => proof.run(version)}>
              {t('wish.receipt')}
            </Button>
          </li>
        ))}
      </ul>
      <Refusal error={proof.error} />
    </Card>
  );
}
