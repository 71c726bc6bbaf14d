import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PostingEndpoint } from '@/generated/endpoints';
import type LeaseRent from '@/generated/org/anju/LeaseRent';
import Movement from '@/generated/org/anju/Movement';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf } from './movements';

type Field = 'amount' | 'reference' | 'occurredOn' | 'note';

interface RentFormProps {
  lease: LeaseRent;
  onClose: () => void;
  /** After it was entered. */
  onDone: () => void;
}

/** Rent that came for a lease, as the bank received it. A colleague approves it before it is in the books. */
export function RentForm({ lease, onClose, onDone }: RentFormProps) {
  const t = useT();
  const [form, setForm] = useState<Record<Field, string>>({
    amount: lease.outstanding > 0 ? lease.outstanding.toFixed(2) : '',
    reference: '',
    occurredOn: '',
    note: '',
  });
  const field = (name: Field) => bindText(form[name], (value) => setForm({ ...form, [name]: value }));
  const amount = amountOf(form.amount);
  const isWhole = amount !== undefined && form.reference.trim() !== '' && form.occurredOn !== '';
  const enter = useCommand(
    () =>
      PostingEndpoint.enter(
        lease.projectId,
        Movement.PROCEEDS,
        amount ?? 0,
        undefined,
        true,
        undefined,
        undefined,
        lease.leaseId,
        `${lease.number} ${lease.tenant}`,
        undefined,
        form.reference,
        form.occurredOn,
        form.note,
      ),
    { refreshes: ['funding'], done: onDone },
  );
  return (
    <Card title={t('funding.rent.enter')}>
      <Stack>
        <p>{t('funding.rent.lead')}</p>
        <Fields>
          <TextField label={t('funding.amount')} help={t('funding.amount.help')} bind={field('amount')} />
          <TextField
            label={t('funding.reference')}
            help={t('funding.reference.help')}
            maxLength={60}
            bind={field('reference')}
          />
          <DateField label={t('funding.occurredOn')} bind={field('occurredOn')} />
          <TextField label={t('funding.note')} maxLength={300} bind={field('note')} />
        </Fields>
        <Refusal error={enter.error} />
        <Actions>
          <Button kind="primary" disabled={!isWhole || enter.isRunning} onClick={() => enter.run()}>
            {t('funding.submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('funding.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
