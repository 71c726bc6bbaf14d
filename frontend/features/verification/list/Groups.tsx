import { Card } from '@/components/Card';
import { DataTable } from '@/components/DataTable';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type CountedGroup from '@/generated/org/anju/CountedGroup';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useGroups } from './queries';

/** How many homes the groups of article 9 ask for. */
export function Groups({ offeringId }: { offeringId: number }) {
  return (
    <Loaded query={useGroups(offeringId)} skeleton={<Skeleton lines={3} />}>
      {(groups) => (groups.length > 0 ? <Counted groups={groups} /> : <></>)}
    </Loaded>
  );
}

function Counted({ groups }: { groups: CountedGroup[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('verification.groups.title')}>
      <Stack>
        <p className="muted">{t('verification.groups.lead')}</p>
        <DataTable
          caption={t('verification.groups.title')}
          columns={[
            {
              title: t('verification.groups.group'),
              heads: true,
              cell: ({ group }) => t(`verification.group.${group ?? 'none'}`),
            },
            {
              title: t('verification.groups.applications'),
              numeric: true,
              cell: ({ applications }) => format.count(applications),
            },
            {
              title: t('verification.groups.persons'),
              numeric: true,
              cell: ({ persons }) => format.count(persons),
            },
            {
              title: t('verification.groups.qualified'),
              numeric: true,
              cell: ({ qualified }) => format.count(qualified),
            },
          ]}
          data={{ items: groups, total: groups.length, page: 0, size: groups.length }}
          rowKey={({ group }) => group ?? 'none'}
          empty={null}
        />
      </Stack>
    </Card>
  );
}
