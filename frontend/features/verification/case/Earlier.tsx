import { DataTable } from '@/components/DataTable';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type EarlierApplication from '@/generated/org/anju/EarlierApplication';
import { useT } from '@/lib/i18n';
import { TONES } from '../tones';
import styles from './Case.module.css';

/** Other applications of the same persons. */
export function Earlier({ applications }: { applications: readonly EarlierApplication[] }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('verification.earlier.title')}</h2>
      <DataTable
        caption={t('verification.earlier.title')}
        columns={[
          { title: t('verification.column.receipt'), heads: true, cell: ({ receipt }) => receipt },
          { title: t('verification.column.offering'), cell: ({ offeringName }) => offeringName },
          {
            title: t('verification.list.status'),
            cell: ({ status }) => (
              <StatusTag tone={TONES[status]}>{t(`verification.status.${status}`)}</StatusTag>
            ),
          },
          {
            title: t('verification.column.submitted'),
            cell: ({ submittedAt }) => <DateTime iso={submittedAt} />,
          },
          { title: t('verification.earlier.persons'), numeric: true, cell: ({ persons }) => persons },
        ]}
        data={{ items: applications, total: applications.length, page: 0, size: applications.length }}
        rowKey={({ receipt }) => receipt}
        empty={<p className="muted">{t('verification.earlier.none')}</p>}
      />
    </section>
  );
}
