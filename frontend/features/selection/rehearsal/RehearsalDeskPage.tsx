import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { TextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type PracticeLine from '@/generated/org/anju/PracticeLine';
import type RehearsalDesk from '@/generated/org/anju/RehearsalDesk';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { PracticeRoom } from './PracticeRoom';
import { usePractice, useRehearsalDesk } from './queries';
import { RehearsalBar } from './RehearsalMark';
import { useHours } from './useHours';

const PAGE = 20;

/** The acquirer's desk on the day of the rehearsal: how many practise, and practice for who has no phone. */
export function RehearsalDeskPage({ offeringId }: { offeringId: number }) {
  const [page, setPage] = useState(0);
  return (
    <Loaded page query={useRehearsalDesk(offeringId, page, PAGE)} skeleton={<Skeleton lines={8} />}>
      {(desk) => <Desk desk={desk} onPage={setPage} />}
    </Loaded>
  );
}

function Desk({ desk, onPage }: { desk: RehearsalDesk; onPage: (page: number) => void }) {
  const t = useT();
  const format = useFormat();
  const { rehearsal, counts, families } = desk;
  const values = useHours(rehearsal);
  return (
    <>
      <RehearsalBar />
      <PageHeader
        title={t('rehearsal.heading', { name: rehearsal.offeringName })}
        crumbs={[{ to: `/acquirer/offerings/${rehearsal.offeringId}`, text: rehearsal.offeringName }]}
        lead={t(rehearsal.open ? 'rehearsal.desk.open' : 'rehearsal.desk.closed', values)}
      />
      <Stack wide>
        <Card title={t('rehearsal.desk.counts')}>
          <KeyValues
            figures
            items={[
              { label: t('rehearsal.desk.families'), value: format.count(counts.families) },
              { label: t('rehearsal.desk.practised'), value: format.count(rehearsal.practised) },
              { label: t('rehearsal.desk.atIt'), value: format.count(counts.atIt) },
              { label: t('rehearsal.desk.checkedIn'), value: format.count(counts.checkedIn) },
              { label: t('rehearsal.desk.chosen'), value: format.count(counts.chosen) },
              { label: t('rehearsal.desk.lists'), value: format.count(counts.lists) },
            ]}
          />
        </Card>
        {rehearsal.open && <AtDesk offeringId={rehearsal.offeringId} />}
        <DataTable
          caption={t('rehearsal.desk.table')}
          columns={useColumns()}
          data={families}
          rowKey={({ receipt }) => receipt}
          onPage={onPage}
          empty={<EmptyState title={t('rehearsal.desk.none')} text={t('rehearsal.desk.none.text')} />}
        />
      </Stack>
    </>
  );
}

function useColumns(): Column<PracticeLine>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('rehearsal.desk.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('rehearsal.desk.rank'), numeric: true, cell: ({ rank }) => format.count(rank) },
    {
      title: t('rehearsal.desk.state'),
      cell: ({ state, unit }) =>
        [t(`rehearsal.state.${state}` satisfies TextKey), unit].filter(Boolean).join(' · '),
    },
    {
      title: t('rehearsal.desk.present'),
      cell: ({ present }) => t(present ? 'rehearsal.desk.yes' : 'rehearsal.desk.no'),
    },
    { title: t('rehearsal.desk.runs'), numeric: true, cell: ({ runs }) => format.count(runs) },
    { title: t('rehearsal.desk.last'), cell: ({ opensAt }) => <DateTime iso={opensAt} /> },
  ];
}

/** Practises with a family that has no phone, by its receipt number. */
function AtDesk({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [receipt, setReceipt] = useState('');
  return (
    <Card title={t('rehearsal.desk.with')}>
      <Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setReceipt(typed.trim());
          }}
        >
          <Stack>
            <TextField
              label={t('rehearsal.desk.receipt')}
              help={t('rehearsal.desk.with.help')}
              maxLength={40}
              bind={bindText(typed, setTyped)}
            />
            <Actions>
              <Button kind="primary" disabled={typed.trim() === ''} onClick={() => setReceipt(typed.trim())}>
                {t('rehearsal.desk.with.open')}
              </Button>
              {receipt && <Button onClick={() => setReceipt('')}>{t('rehearsal.desk.with.close')}</Button>}
            </Actions>
          </Stack>
        </form>
        {receipt && <With offeringId={offeringId} receipt={receipt} />}
      </Stack>
    </Card>
  );
}

function With({ offeringId, receipt }: { offeringId: number; receipt: string }) {
  return (
    <Loaded query={usePractice(offeringId, receipt)} skeleton={<Skeleton lines={4} />}>
      {(mine) => <PracticeRoom mine={mine} receipt={receipt} />}
    </Loaded>
  );
}
