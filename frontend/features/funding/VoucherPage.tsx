import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { DateField, TextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Fields, Split, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import { PostingEndpoint } from '@/generated/endpoints';
import type BuildingPayee from '@/generated/org/anju/BuildingPayee';
import type AcquisitionFunds from '@/generated/org/anju/AcquisitionFunds';
import type VoucherSide from '@/generated/org/anju/VoucherSide';
import type VoucherView from '@/generated/org/anju/VoucherView';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Side } from './Side';
import { useVoucher } from './queries';

const SHORTEST_REASON = 4;

interface VoucherPageProps {
  base: string;
  voucherId: number;
}

/** One voucher: both sides, who entered and approved it, and the acquisition or the builder that it paid. */
export function VoucherPage({ base, voucherId }: VoucherPageProps) {
  return (
    <Loaded page query={useVoucher(voucherId)} skeleton={<Skeleton lines={10} />}>
      {(voucher) => <Voucher key={voucher.id} base={base} voucher={voucher} />}
    </Loaded>
  );
}

function Voucher({ base, voucher }: { base: string; voucher: VoucherView }) {
  const t = useT();
  const { person } = useSession();
  const mayReverse =
    person?.roles.includes('acquirer') && voucher.reverses === undefined && voucher.reversedBy === undefined;
  return (
    <>
      <PageHeader
        crumbs={[
          { to: base, text: t('funding.title') },
          { to: `${base}/${voucher.projectId}`, text: voucher.projectName },
        ]}
        mark={voucher.reversedBy !== undefined && <StatusTag tone="seal">{t('funding.reversed')}</StatusTag>}
        title={t('funding.voucher.title', {
          number: voucher.number,
          movement: t(`funding.movement.${voucher.kind}`),
        })}
        lead={voucher.note || undefined}
      />
      <Split aside={<Facts base={base} voucher={voucher} />}>
        <Stack wide>
          <Sides base={base} voucher={voucher} />
          {voucher.acquisition && <Acquisition acquisition={voucher.acquisition} />}
          {voucher.payee && <Payee base={base} payee={voucher.payee} />}
          {mayReverse && <Reverse base={base} voucher={voucher} />}
        </Stack>
      </Split>
    </>
  );
}

function Sides({ base, voucher }: { base: string; voucher: VoucherView }) {
  const t = useT();
  const columns: Column<VoucherSide>[] = [
    {
      title: t('funding.account'),
      heads: true,
      cell: ({ accountId, kind, lender }) => (
        <>
          <Link to={`${base}/accounts/${accountId}`}>{t(`funding.account.${kind}`)}</Link>{' '}
          <span className="small muted">{lender ?? t('funding.ownAccount')}</span>
        </>
      ),
    },
    { title: t('funding.debit'), numeric: true, cell: ({ debit }) => <Side yuan={debit} /> },
    { title: t('funding.credit'), numeric: true, cell: ({ credit }) => <Side yuan={credit} /> },
  ];
  return (
    <DataTable
      caption={t('funding.sides')}
      columns={columns}
      data={{ items: voucher.sides, total: voucher.sides.length, page: 0, size: voucher.sides.length }}
      rowKey={({ accountId }) => accountId}
      empty={null}
    />
  );
}

function Facts({ base, voucher }: { base: string; voucher: VoucherView }) {
  const t = useT();
  const other = voucher.reverses ?? voucher.reversedBy;
  return (
    <Card title={t('funding.facts')}>
      <KeyValues
        items={[
          { label: t('funding.amount'), value: <Money yuan={voucher.amount} /> },
          { label: t('funding.occurredOn'), value: <DateTime iso={voucher.occurredOn} /> },
          {
            label: t('funding.counterparty'),
            value: (
              <>
                {voucher.counterparty} <span className="small muted">{voucher.counterpartyCode}</span>
              </>
            ),
          },
          { label: t('funding.reference'), value: voucher.reference },
          {
            label: t('funding.enteredBy'),
            value: (
              <>
                {voucher.postedBy} <DateTime iso={voucher.postedAt} />
              </>
            ),
          },
          {
            label: t('funding.approvedBy'),
            value: (
              <>
                {voucher.approvedBy} <DateTime iso={voucher.approvedAt} />
              </>
            ),
          },
          ...(other === undefined
            ? []
            : [
                {
                  label: voucher.reverses === undefined ? t('funding.reversedBy') : t('funding.reverses'),
                  value: <Link to={`${base}/vouchers/${other}`}>{t('funding.voucher.show')}</Link>,
                },
              ]),
        ]}
      />
    </Card>
  );
}

function Acquisition({ acquisition }: { acquisition: AcquisitionFunds }) {
  const t = useT();
  const { acquisitionId, developer, price, paid, left } = acquisition;
  return (
    <Card title={t('funding.acquisition.of', { id: acquisitionId, developer })}>
      <KeyValues
        items={[
          { label: t('funding.state'), value: t(`funding.acquired.${acquisition.state}`) },
          { label: t('funding.price'), value: price === undefined ? '—' : <Money yuan={price} /> },
          { label: t('funding.paid'), value: <Money yuan={paid} /> },
          { label: t('funding.left'), value: <Money yuan={left} /> },
        ]}
      />
    </Card>
  );
}

function Payee({ base, payee }: { base: string; payee: BuildingPayee }) {
  const t = useT();
  return (
    <Card title={t('funding.payee')}>
      <KeyValues
        items={[
          {
            label: t(`funding.payeeRole.${payee.role}`),
            value: <Link to={`${base}/payees/${payee.id}`}>{payee.name}</Link>,
          },
          { label: t('funding.contract'), value: payee.contractNumber },
          { label: t('funding.payee.sum'), value: <Money yuan={payee.contractSum} /> },
          { label: t('funding.paid'), value: <Money yuan={payee.paid} /> },
          { label: t('funding.left'), value: <Money yuan={payee.left} /> },
        ]}
      />
    </Card>
  );
}

function Reverse({ base, voucher }: { base: string; voucher: VoucherView }) {
  const t = useT();
  const navigate = useNavigate();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const reverse = useCommand(() => PostingEndpoint.reverse(voucher.id, day, reason), {
    refreshes: ['funding'],
    done: () => void navigate(`${base}/${voucher.projectId}`),
  });
  const isWhole = day !== '' && reason.trim().length >= SHORTEST_REASON;
  return (
    <Card title={t('funding.reverse')}>
      <Stack>
        <p>{t('funding.reverse.lead')}</p>
        <Fields>
          <DateField label={t('funding.occurredOn')} bind={bindText(day, setDay)} />
          <TextField label={t('funding.reason')} maxLength={300} bind={bindText(reason, setReason)} />
        </Fields>
        <Refusal error={reverse.error} />
        <Actions>
          <Button disabled={!isWhole || reverse.isRunning} onClick={() => reverse.run()}>
            {t('funding.reverse')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
