import { useState } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import { LineHead, Lines } from '@/components/Lines';
import { SupportEndpoint } from '@/generated/endpoints';
import type FittingVoucher from '@/generated/org/anju/FittingVoucher';
import type ReceiptLine from '@/generated/org/anju/ReceiptLine';
import SupportKind from '@/generated/org/anju/SupportKind';
import type SupportView from '@/generated/org/anju/SupportView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useVouchers } from './queries';
import { amountOf, standingOf } from './standing';

interface ReceiptsProps {
  view: SupportView;
  isOwn: boolean;
  vouchers: string;
}

/** What has come of a grant: money by the ledger's vouchers, tax relief by certificates. */
export function Receipts({ view, isOwn, vouchers }: ReceiptsProps) {
  const t = useT();
  const { row, receipts } = view;
  const isArriving = isOwn && standingOf(row) === 'arriving';
  return (
    <Card title={t('support.receipts')}>
      <Stack>
        {receipts.length === 0 && <p>{t('support.receipts.none')}</p>}
        {receipts.length > 0 && (
          <Lines ordered>
            {receipts.map((receipt) => (
              <li key={receipt.id}>
                <Line receipt={receipt} vouchers={vouchers} />
              </li>
            ))}
          </Lines>
        )}
        {isArriving &&
          (row.kind === SupportKind.TAX_RELIEF ? <Relief itemId={row.id} /> : <ByVoucher itemId={row.id} />)}
      </Stack>
    </Card>
  );
}

function Line({ receipt, vouchers }: { receipt: ReceiptLine; vouchers: string }) {
  const t = useT();
  const format = useFormat();
  const { amount, receivedOn, reference, voucherId, voucherNumber, undone, paper } = receipt;
  return (
    <>
      <LineHead>
        <b className={undone ? 'figures undone' : 'figures'}>{format.exactMoney(amount)}</b>
        <DateTime iso={receivedOn} />
        <span className="small muted">{reference}</span>
      </LineHead>
      {undone && <p className="small">{t('support.receipt.undone')}</p>}
      {voucherId !== undefined && (
        <Link to={`${vouchers}/${voucherId}`}>
          {t('support.receipt.voucher', { number: voucherNumber ?? 0 })}
        </Link>
      )}
      {paper && <DocumentLink document={paper} />}
    </>
  );
}

/** The vouchers that can be its receipt: amount, day and reference are theirs. */
function ByVoucher({ itemId }: { itemId: number }) {
  const t = useT();
  const format = useFormat();
  const [page, setPage] = useState(0);
  const receive = useCommand((voucherId: number) => SupportEndpoint.receive(itemId, voucherId), {
    refreshes: ['support'],
  });
  const columns: Column<FittingVoucher>[] = [
    {
      title: t('support.voucher'),
      heads: true,
      cell: ({ number, lender }) => (
        <>
          {t('support.receipt.voucher', { number })}
          <span className="under small muted">{lender}</span>
        </>
      ),
    },
    { title: t('support.voucher.day'), cell: ({ occurredOn }) => <DateTime iso={occurredOn} /> },
    { title: t('support.voucher.amount'), numeric: true, cell: ({ amount }) => format.exactMoney(amount) },
    { title: t('support.voucher.reference'), cell: ({ reference }) => reference },
  ];
  return (
    <Stack>
      <p className="muted">{t('support.receive.lead')}</p>
      <Refusal error={receive.error} />
      <Loaded query={useVouchers(itemId, page)} skeleton={<Skeleton lines={3} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('support.vouchers')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            actions={({ id }) => (
              <Button disabled={receive.isRunning} onClick={() => receive.run(id)}>
                {t('support.receive')}
              </Button>
            )}
            empty={<EmptyState title={t('support.vouchers.none')} text={t('support.vouchers.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function Relief({ itemId }: { itemId: number }) {
  const t = useT();
  const [typed, setTyped] = useState({ amount: '', receivedOn: '', reference: '' });
  const [document, setDocument] = useState(NO_DOCUMENT);
  const field = (name: keyof typeof typed) =>
    bindText(typed[name], (value) => setTyped({ ...typed, [name]: value }));
  const amount = amountOf(typed.amount);
  const receive = useCommand(
    async () =>
      SupportEndpoint.receiveRelief(
        itemId,
        amount ?? 0,
        typed.receivedOn,
        typed.reference,
        await handIn(document),
      ),
    { refreshes: ['support'] },
  );
  const isReady =
    amount !== undefined && typed.receivedOn !== '' && typed.reference.trim() !== '' && isWhole(document);
  return (
    <Stack>
      <p className="muted">{t('support.relief.lead')}</p>
      <Fields>
        <TextField
          label={t('support.relief.amount')}
          help={t('support.amount.help')}
          autoComplete="off"
          bind={field('amount')}
        />
        <DateField label={t('support.relief.day')} bind={field('receivedOn')} />
        <TextField label={t('support.relief.reference')} maxLength={80} bind={field('reference')} />
      </Fields>
      <DocumentFields label={t('support.relief.paper')} value={document} onChange={setDocument} />
      <Refusal error={receive.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady || receive.isRunning} onClick={() => receive.run()}>
          {t(receive.isRunning ? 'support.sending' : 'support.relief.send')}
        </Button>
      </Actions>
    </Stack>
  );
}
