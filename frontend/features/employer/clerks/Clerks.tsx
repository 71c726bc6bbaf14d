import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import * as ClerkEndpoint from '@/generated/ClerkEndpoint';
import type Clerk from '@/generated/org/anju/Clerk';
import ClerkState from '@/generated/org/anju/ClerkState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useClerks } from '../queries';
import { Invite } from './Invite';

/** Who acts for the employer: the list, a link for one more, and taking somebody out. */
export function Clerks() {
  const t = useT();
  return (
    <Stack wide>
      <PageHeader title={t('employer.clerks.title')} lead={t('employer.clerks.lead')} />
      <Loaded query={useClerks()} skeleton={<Skeleton lines={3} shape="row" />}>
        {(clerks) => <List clerks={clerks} />}
      </Loaded>
      <Invite />
    </Stack>
  );
}

function List({ clerks }: { clerks: readonly Clerk[] }) {
  const t = useT();
  const columns = useColumns();
  const [leaving, setLeaving] = useState<Clerk>();
  const remove = useCommand((clerk: Clerk) => ClerkEndpoint.remove(clerk.id), { refreshes: ['employer'] });
  const confirm = (clerk: Clerk) => {
    setLeaving(undefined);
    remove.run(clerk);
  };
  return (
    <Stack>
      <DataTable
        caption={t('employer.clerks.title')}
        columns={columns}
        data={{ items: clerks, total: clerks.length, page: 0, size: clerks.length }}
        rowKey={({ id }) => id}
        actions={(clerk) =>
          !clerk.you && (
            <Button kind="quiet" disabled={remove.isRunning} onClick={() => setLeaving(clerk)}>
              {t('employer.clerks.remove')}
            </Button>
          )
        }
        empty={<EmptyState title={t('employer.clerks.none')} />}
      />
      <Refusal error={remove.error} />
      <ConfirmDialog
        open={leaving !== undefined}
        danger
        title={t('employer.clerks.remove.title', { name: leaving?.name ?? '' })}
        confirm={t('employer.clerks.remove.confirm')}
        onConfirm={() => leaving && confirm(leaving)}
        onCancel={() => setLeaving(undefined)}
      >
        {t('employer.clerks.remove.text')}
      </ConfirmDialog>
    </Stack>
  );
}

function useColumns(): Column<Clerk>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('employer.name'),
      heads: true,
      cell: ({ name, you }) => (you ? t('employer.clerks.you', { name }) : name),
    },
    { title: t('employer.clerks.since'), cell: ({ since }) => format.date(since) },
    {
      title: t('employer.clerks.account'),
      cell: ({ state }) => (
        <StatusTag tone={state === ClerkState.ACTIVE ? 'jade' : 'amber'}>
          {t(`employer.clerk.${state === ClerkState.ACTIVE ? 'ACTIVE' : 'JOINING'}`)}
        </StatusTag>
      ),
    },
  ];
}
