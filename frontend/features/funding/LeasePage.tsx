import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Instalments } from '@/components/rent/Instalments';
import { Part, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime, Money } from '@/components/values';
import type LeaseRent from '@/generated/org/anju/LeaseRent';
import type RentReceipt from '@/generated/org/anju/RentReceipt';
import type RentStatement from '@/generated/org/anju/RentStatement';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useLease } from './queries';
import { RentForm } from './RentForm';

interface LeasePageProps {
  base: string;
  leaseId: number;
}

/** One lease: its whole schedule, what has come by which voucher, and the entry of what comes. */
export function LeasePage({ base, leaseId }: LeasePageProps) {
  return (
    <Loaded page query={useLease(leaseId)} skeleton={<Skeleton lines={10} />}>
      {(statement) => <Statement base={base} statement={statement} />}
    </Loaded>
  );
}

function Statement({ base, statement }: { base: string; statement: RentStatement }) {
  const t = useT();
  const { person } = useSession();
  const [form, setForm] = useState<'closed' | 'open' | 'submitted'>('closed');
  const isOpen = form === 'open';
  const { lease, instalments, receipts } = statement;
  const mayPost = person?.roles.includes('acquirer') ?? false;
  return (
    <>
      <PageHeader
        crumbs={[
          { to: base, text: t('funding.title') },
          { to: `${base}/${lease.projectId}`, text: lease.projectName },
          { to: `${base}/rents/${lease.projectId}`, text: t('funding.rents') },
        ]}
        title={lease.number}
        lead={`${lease.tenant} ${lease.home}`}
        actions={
          mayPost &&
          !isOpen && (
            <Button kind="primary" onClick={() => setForm('open')}>
              {t('funding.rent.enter')}
            </Button>
          )
        }
      />
      <Stack wide>
        {isOpen && (
          <RentForm lease={lease} onClose={() => setForm('closed')} onDone={() => setForm('submitted')} />
        )}
        {form === 'submitted' && <p role="status">{t('funding.rent.submitted')}</p>}
        <Sums lease={lease} />
        {lease.toReturn > 0 && <ToReturn lease={lease} mayPost={mayPost} />}
        <Card title={t('ui.rent.title')}>
          <Instalments instalments={instalments} />
        </Card>
        {receipts.length > 0 && <Receipts base={base} receipts={receipts} />}
      </Stack>
    </>
  );
}

function Sums({ lease }: { lease: LeaseRent }) {
  const t = useT();
  return (
    <KeyValues
      figures
      items={[
        { label: t('funding.lease.rent'), value: <Money yuan={lease.rent} /> },
        { label: t('funding.rents.due'), value: <Money yuan={lease.due} /> },
        { label: t('funding.rents.received'), value: <Money yuan={lease.received} /> },
        { label: t('funding.rents.outstanding'), value: <Money yuan={lease.outstanding} /> },
        {
          label: t('funding.lease.days'),
          value: (
            <>
              <DateTime iso={lease.startsOn} /> – <DateTime iso={lease.endsOn} />
            </>
          ),
        },
      ]}
    />
  );
}

/** What has come beyond what a lease asks for that ended early, and how its return is booked. */
function ToReturn({ lease, mayPost }: { lease: LeaseRent; mayPost: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('funding.rent.toReturn.title')} tone="amber">
      <p>{t('funding.rent.toReturn', { sum: format.exactMoney(lease.toReturn) })}</p>
      {mayPost && <p className="small muted">{t('funding.rent.toReturn.how')}</p>}
    </Card>
  );
}

function Receipts({ base, receipts }: { base: string; receipts: RentReceipt[] }) {
  const t = useT();
  const columns: Column<RentReceipt>[] = [
    { title: t('funding.occurredOn'), heads: true, cell: ({ day }) => <DateTime iso={day} /> },
    { title: t('funding.amount'), numeric: true, cell: ({ amount }) => <Money yuan={amount} /> },
    { title: t('funding.reference'), cell: ({ reference }) => reference },
    {
      title: t('funding.voucher'),
      cell: ({ voucherId }) => <Link to={`${base}/vouchers/${voucherId}`}>{t('funding.voucher.show')}</Link>,
    },
  ];
  return (
    <Part title={t('funding.rent.receipts')}>
      <DataTable
        caption={t('funding.rent.receipts')}
        columns={columns}
        data={{ items: receipts, total: receipts.length, page: 0, size: receipts.length }}
        rowKey={({ voucherId, reference }) => voucherId ?? reference}
        empty={null}
      />
    </Part>
  );
}
