import { DataTable } from '@/components/DataTable';
import type CaseMember from '@/generated/org/anju/CaseMember';
import { useT } from '@/lib/i18n';
import type { ShowMasked } from './Case';
import styles from './Case.module.css';

/** The persons of the household, masked. */
export function Members({ members, reveal }: { members: readonly CaseMember[]; reveal: ShowMasked }) {
  const t = useT();
  const rows = members.map((member, index) => ({ ...member, index }));
  return (
    <section className={styles.section}>
      <h2>{t('verification.members.title')}</h2>
      <DataTable
        caption={t('verification.members.caption')}
        columns={[
          {
            title: t('verification.members.relation'),
            heads: true,
            cell: ({ relation }) => t(`verification.relation.${relation}`),
          },
          {
            title: t('verification.members.name'),
            cell: ({ nameMasked, index }) => reveal('NAME', nameMasked, index),
          },
          {
            title: t('verification.column.identity'),
            cell: ({ identityMasked, index }) => reveal('IDENTITY_NUMBER', identityMasked, index),
          },
          { title: t('verification.members.age'), numeric: true, cell: ({ age }) => age },
        ]}
        data={{ items: rows, total: rows.length, page: 0, size: rows.length }}
        rowKey={({ index }) => index}
        empty={<p>{t('verification.members.empty')}</p>}
      />
    </section>
  );
}
