import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PostingEndpoint } from '@/generated/endpoints';
import DayBasis from '@/generated/org/anju/DayBasis';
import type Books from '@/generated/org/anju/ProjectBooks';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import SourceKind from '@/generated/org/anju/SourceKind';
import SupplyWay from '@/generated/org/anju/SupplyWay';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf, sourcesOf } from './movements';

/** The kinds by their names, which a select's values are. */
const KINDS: Readonly<Record<string, SourceKind | undefined>> = SourceKind;
/** No acquisition: a select needs a value for every choice. */
const WHOLE = '-';
/** The ways to count a day's interest by their names, which a select's values are. */
const BASES: Readonly<Record<string, DayBasis | undefined>> = DayBasis;
const RATE = /^\d{1,2}(\.\d{1,4})?$/;

type Field =
  | 'kind'
  | 'lender'
  | 'contractNumber'
  | 'principal'
  | 'rate'
  | 'basis'
  | 'signedOn'
  | 'dueOn'
  | 'acquisition';

interface SourceFormProps {
  books: Books;
  onClose: () => void;
}

/** A loan, bond or fund as its contract says. A colleague confirms it before it is drawn. */
export function SourceForm({ books, onClose }: SourceFormProps) {
  const t = useT();
  const kinds = sourcesOf(books.use === ProjectUse.SALE, books.way === SupplyWay.ACQUIRED);
  const [terms, setTerms] = useState<Record<Field, string>>({
    kind: String(kinds[0]),
    lender: '',
    contractNumber: '',
    principal: '',
    rate: '',
    basis: DayBasis.ACTUAL_360,
    signedOn: '',
    dueOn: '',
    acquisition: WHOLE,
  });
  const field = (name: Field) => bindText(terms[name], (value) => setTerms({ ...terms, [name]: value }));
  const principal = amountOf(terms.principal);
  const kind = KINDS[terms.kind] ?? SourceKind.CENTRAL_FUND;
  const isGrant = kind === SourceKind.CENTRAL_FUND;
  const rate = isGrant ? '0' : terms.rate.trim();
  const isWhole =
    principal !== undefined &&
    RATE.test(rate) &&
    terms.lender.trim() !== '' &&
    terms.contractNumber.trim() !== '' &&
    terms.signedOn !== '' &&
    (isGrant || terms.dueOn !== '');
  const register = useCommand(
    () =>
      PostingEndpoint.registerSource(
        books.projectId,
        terms.acquisition === WHOLE ? undefined : Number(terms.acquisition),
        kind,
        terms.lender,
        terms.contractNumber,
        principal ?? 0,
        Number(rate),
        BASES[terms.basis] ?? DayBasis.ACTUAL_360,
        terms.signedOn,
        isGrant ? undefined : terms.dueOn,
      ),
    { refreshes: ['funding'], done: onClose },
  );
  return (
    <Card title={t('funding.addSource')}>
      <Stack>
        <p>{t('funding.addSource.lead')}</p>
        <Fields>
          <SelectField
            label={t('funding.kind')}
            bind={field('kind')}
            options={kinds.map((each) => ({ value: each, label: t(`funding.sourceKind.${each}`) }))}
          />
          <SelectField
            label={t('funding.for')}
            help={t('funding.for.help')}
            bind={field('acquisition')}
            options={[
              { value: WHOLE, label: t('funding.for.whole') },
              ...books.acquisitions.map(({ acquisitionId, developer }) => ({
                value: String(acquisitionId),
                label: t('funding.acquisition.of', { id: acquisitionId, developer }),
              })),
            ]}
          />
          <TextField label={t('funding.lender')} maxLength={100} bind={field('lender')} />
          <TextField label={t('funding.contract')} maxLength={60} bind={field('contractNumber')} />
          <TextField
            label={t('funding.principal')}
            help={t('funding.amount.help')}
            bind={field('principal')}
          />
          {!isGrant && (
            <TextField label={t('funding.rate')} help={t('funding.rate.help')} bind={field('rate')} />
          )}
          {!isGrant && (
            <SelectField
              label={t('funding.dayBasis')}
              help={t('funding.dayBasis.help')}
              bind={field('basis')}
              options={Object.values(DayBasis).map((each) => ({
                value: each,
                label: t(`funding.dayBasis.${each}`),
              }))}
            />
          )}
          <DateField label={t('funding.signedOn')} bind={field('signedOn')} />
          {!isGrant && <DateField label={t('funding.dueOn')} bind={field('dueOn')} min={terms.signedOn} />}
        </Fields>
        <Refusal error={register.error} />
        <Actions>
          <Button kind="primary" disabled={!isWhole || register.isRunning} onClick={() => register.run()}>
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
