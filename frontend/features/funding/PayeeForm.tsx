import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PayeeEndpoint } from '@/generated/endpoints';
import PayeeRole from '@/generated/org/anju/PayeeRole';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf } from './movements';

/** The roles by their names, which a select's values are. */
const ROLES: Readonly<Record<string, PayeeRole | undefined>> = PayeeRole;

type Field = 'role' | 'name' | 'creditCode' | 'contractNumber' | 'sum' | 'signedOn';

interface PayeeFormProps {
  projectId: number;
  onClose: () => void;
}

/** A party to a building contract. An officer of the bureau confirms it before it is paid. */
export function PayeeForm({ projectId, onClose }: PayeeFormProps) {
  const t = useT();
  const [terms, setTerms] = useState<Record<Field, string>>({
    role: PayeeRole.GENERAL_CONTRACTOR,
    name: '',
    creditCode: '',
    contractNumber: '',
    sum: '',
    signedOn: '',
  });
  const field = (name: Field) => bindText(terms[name], (value) => setTerms({ ...terms, [name]: value }));
  const sum = amountOf(terms.sum);
  const isWhole =
    sum !== undefined &&
    terms.name.trim() !== '' &&
    terms.creditCode.trim() !== '' &&
    terms.contractNumber.trim() !== '' &&
    terms.signedOn !== '';
  const register = useCommand(
    () =>
      PayeeEndpoint.register(
        projectId,
        ROLES[terms.role] ?? PayeeRole.GENERAL_CONTRACTOR,
        terms.name,
        terms.creditCode,
        terms.contractNumber,
        sum ?? 0,
        terms.signedOn,
      ),
    { refreshes: ['funding'], done: onClose },
  );
  return (
    <Card title={t('funding.addPayee')}>
      <Stack>
        <p>{t('funding.addPayee.lead')}</p>
        <Fields>
          <SelectField
            label={t('funding.payeeRole')}
            bind={field('role')}
            options={Object.values(PayeeRole).map((each) => ({
              value: each,
              label: t(`funding.payeeRole.${each}`),
            }))}
          />
          <TextField label={t('funding.payee.name')} maxLength={100} bind={field('name')} />
          <TextField
            label={t('funding.payee.code')}
            help={t('funding.payee.code.help')}
            maxLength={30}
            bind={field('creditCode')}
          />
          <TextField label={t('funding.contract')} maxLength={60} bind={field('contractNumber')} />
          <TextField label={t('funding.payee.sum')} help={t('funding.amount.help')} bind={field('sum')} />
          <DateField label={t('funding.signedOn')} bind={field('signedOn')} />
        </Fields>
        <Refusal error={register.error} />
        <Actions>
          <Button kind="primary" disabled={!isWhole || register.isRunning} onClick={() => register.run()}>
            {t('funding.addPayee.submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('funding.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
