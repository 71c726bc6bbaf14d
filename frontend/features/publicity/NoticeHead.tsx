import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { DateTime, RelativeTime } from '@/components/values';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import { useT } from '@/lib/i18n';
import styles from './publicity.module.css';

/** The term of a notice, and the notice as files for everybody. */
export function Term({ notice }: { notice: PublicNoticeView }) {
  const t = useT();
  const address = `/api/notices/${notice.offeringId}/${notice.kind.toLowerCase()}`;
  return (
    <Card title={t('publicity.term')} tone={notice.over ? 'plain' : 'seal'} dense>
      <KeyValues
        items={[
          { label: t('publicity.published'), value: <DateTime iso={notice.publishedAt} /> },
          {
            label: t(`publicity.closes.${notice.kind}`),
            value: notice.over ? <DateTime iso={notice.closesAt} /> : <RelativeTime iso={notice.closesAt} />,
          },
          {
            label: t(`publicity.entries.${notice.kind}`),
            value: t(`publicity.entries.count.${notice.kind}`, { count: notice.entries }),
          },
        ]}
      />
      <p className={styles.offering}>
        <Link to={`/offerings/${notice.offeringId}`}>{t('publicity.toOffering')}</Link>
      </p>
      <p className={styles.downloads}>
        {t('publicity.files')}
        <a href={`${address}?format=csv`} download>
          {t('publicity.files.csv')}
        </a>
        <a href={`${address}?format=json`} download>
          {t('publicity.files.json')}
        </a>
      </p>
    </Card>
  );
}
