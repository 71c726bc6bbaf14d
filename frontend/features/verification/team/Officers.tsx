import { DataTable } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import type CheckKind from '@/generated/org/anju/CheckKind';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useOfficers } from '../queries';

/** The officers of a check with what they hold. */
export function Officers({ kind }: { kind: CheckKind }) {
  const t = useT();
  const format = useFormat();
  return (
    <Loaded query={useOfficers(kind)} skeleton={<Skeleton lines={2} shape="row" />}>
      {(officers) => (
        <DataTable
          caption={t('verification.team.officers', { kind: t(`verification.kind.${kind}`) })}
          columns={[
            { title: t('verification.team.officer'), heads: true, cell: ({ name }) => name },
            {
              title: t('verification.team.held'),
              numeric: true,
              cell: ({ held }) => format.count(held),
            },
            {
              title: t('verification.team.overdue'),
              numeric: true,
              cell: ({ overdue }) =>
                overdue > 0 ? <StatusTag tone="seal">{format.count(overdue)}</StatusTag> : format.count(0),
            },
            {
              title: t('verification.team.districts'),
              cell: ({ districts }) => districts.join(t('verification.team.and')),
            },
            { title: t('verification.team.seen'), cell: ({ seenAt }) => <RelativeTime iso={seenAt} /> },
          ]}
          data={{ items: officers, total: officers.length, page: 0, size: officers.length }}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={t('verification.team.nobody')} text={t('verification.team.nobody.text')} />
          }
        />
      )}
    </Loaded>
  );
}
