import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PostingEndpoint } from '@/generated/endpoints';
import type AcquisitionFunds from '@/generated/org/anju/AcquisitionFunds';
import Movement from '@/generated/org/anju/Movement';
import PayeeState from '@/generated/org/anju/PayeeState';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import type Books from '@/generated/org/anju/ProjectBooks';
import SourceState from '@/generated/org/anju/SourceState';
import SupplyWay from '@/generated/org/anju/SupplyWay';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Interest } from './Interest';
import { ASKS, amountOf, movementsOf } from './movements';

/** The movements by their names, which a select's values are. */
const MOVEMENTS: Readonly<Record<string, Movement | undefined>> = Movement;
/** The project's own restricted account, among the accounts of sources. */
const OWN = 'own';

type Field =
  | 'kind'
  | 'amount'
  | 'source'
  | 'account'
  | 'acquisition'
  | 'payee'
  | 'counterparty'
  | 'reference'
  | 'occurredOn'
  | 'note';

interface PostingFormProps {
  books: Books;
  onClose: () => void;
}

/** A movement of money as the bank made it. A colleague approves it; only then is it in the books. */
export function PostingForm({ books, onClose }: PostingFormProps) {
  const t = useT();
  const format = useFormat();
  const kinds = movementsOf(books.way === SupplyWay.ACQUIRED, books.use === ProjectUse.RENT);
  const [form, setForm] = useState<Record<Field, string>>({
    kind: Movement.DRAWDOWN,
    amount: '',
    source: '',
    account: OWN,
    acquisition: '',
    payee: '',
    counterparty: '',
    reference: '',
    occurredOn: '',
    note: '',
  });
  const kind = MOVEMENTS[form.kind] ?? Movement.DRAWDOWN;
  const asks = ASKS[kind];
  const acquisition = books.acquisitions.find(
    ({ acquisitionId }) => String(acquisitionId) === form.acquisition,
  );
  const amount = kind === Movement.SUBSIDY_CLAIM ? acquisition?.subsidy : amountOf(form.amount);
  const payees = books.payees.filter(({ state }) => state === PayeeState.CONFIRMED);
  const builder = asks.payee ? payees.find(({ id }) => String(id) === form.payee) : undefined;
  const payee = builder ? { name: builder.name, code: builder.creditCode } : payeeOf(kind, acquisition);
  const field = (name: Field) => bindText(form[name], (value) => setForm({ ...form, [name]: value }));
  const sources = books.sources.filter(({ state }) => state === SourceState.CONFIRMED);
  const sourceOptions = sources.map(({ id, kind: sourceKind, lender, contractNumber }) => ({
    value: String(id),
    label: `${t(`funding.sourceKind.${sourceKind}`)} · ${lender} ${contractNumber}`,
  }));
  const where = placeOf(asks, form);
  const isWhole =
    amount !== undefined &&
    amount > 0 &&
    (asks.source !== 'always' || form.source !== '') &&
    (!asks.acquisition || acquisition !== undefined) &&
    (!asks.payee || builder !== undefined) &&
    (payee?.name ?? form.counterparty).trim() !== '' &&
    form.reference.trim() !== '' &&
    form.occurredOn !== '';
  const enter = useCommand(
    () =>
      PostingEndpoint.enter(
        books.projectId,
        kind,
        amount ?? 0,
        where.source,
        where.ownAccount,
        asks.acquisition ? acquisition?.acquisitionId : undefined,
        builder?.id,
        undefined,
        payee?.name ?? form.counterparty,
        payee?.code,
        form.reference,
        form.occurredOn,
        form.note,
      ),
    { refreshes: ['funding'], done: onClose },
  );
  return (
    <Card title={t('funding.enter')}>
      <Stack>
        <p>{t('funding.enter.lead')}</p>
        <Fields>
          <SelectField
            label={t('funding.kind')}
            bind={field('kind')}
            options={kinds.map((each) => ({ value: each, label: t(`funding.movement.${each}`) }))}
          />
          {asks.source === 'always' && (
            <SelectField label={t('funding.source')} bind={field('source')} options={sourceOptions} />
          )}
          {asks.ownAccount === 'chosen' && (
            <SelectField
              label={t('funding.through')}
              bind={field('account')}
              options={[
                { value: OWN, label: t('funding.ownAccount') },
                ...sourceOptions.filter(({ value }) => asks.source !== 'always' || value === form.source),
              ]}
            />
          )}
          {asks.acquisition && (
            <SelectField
              label={t('funding.acquisition')}
              bind={field('acquisition')}
              options={books.acquisitions.map(({ acquisitionId, developer, left }) => ({
                value: String(acquisitionId),
                label: `${t('funding.acquisition.of', { id: acquisitionId, developer })} · ${t('funding.left')} ${format.exactMoney(left)}`,
              }))}
            />
          )}
          {asks.payee && (
            <SelectField
              label={t('funding.payee')}
              bind={field('payee')}
              options={payees.map(({ id, name, contractNumber, left }) => ({
                value: String(id),
                label: `${name} ${contractNumber} · ${t('funding.payee.left.of', { left: format.exactMoney(left) })}`,
              }))}
            />
          )}
          {kind === Movement.SUBSIDY_CLAIM ? (
            <TextField
              label={t('funding.amount')}
              help={t('funding.subsidy.help')}
              disabled
              bind={{ value: acquisition ? format.exactMoney(acquisition.subsidy) : '' }}
            />
          ) : (
            <TextField label={t('funding.amount')} help={t('funding.amount.help')} bind={field('amount')} />
          )}
          {payee ? (
            <TextField
              label={t('funding.counterparty')}
              help={payee.code}
              disabled
              bind={{ value: payee.name }}
            />
          ) : (
            <TextField label={t('funding.counterparty')} maxLength={100} bind={field('counterparty')} />
          )}
          <TextField
            label={t('funding.reference')}
            help={t('funding.reference.help')}
            maxLength={60}
            bind={field('reference')}
          />
          <DateField label={t('funding.occurredOn')} bind={field('occurredOn')} />
          <TextField label={t('funding.note')} maxLength={300} bind={field('note')} />
        </Fields>
        {kind === Movement.INTEREST && form.source !== '' && form.occurredOn !== '' && (
          <Interest
            sourceId={Number(form.source)}
            until={form.occurredOn}
            onTake={(due) => setForm({ ...form, amount: due })}
          />
        )}
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

/** Which source the posting names and through whose account the money moves. */
function placeOf(asks: (typeof ASKS)[Movement], form: { source: string; account: string }) {
  if (asks.source === 'always') {
    const isOwn = asks.ownAccount === 'chosen' && form.account === OWN;
    return { source: Number(form.source), ownAccount: isOwn };
  }
  return asks.source === 'never' || form.account === OWN
    ? { source: undefined, ownAccount: true }
    : { source: Number(form.account), ownAccount: false };
}

/** A developer is paid, and pays back, by the contract's name: nobody types it. */
function payeeOf(kind: Movement, acquisition: AcquisitionFunds | undefined) {
  const isDeveloper = kind === Movement.PAYMENT || kind === Movement.REFUND;
  return isDeveloper && acquisition
    ? { name: acquisition.developer, code: acquisition.developerCode }
    : undefined;
}
