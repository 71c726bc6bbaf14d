import { useEffect, useRef, useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './contract.module.css';
import { sumOf } from './sums';

interface FinancingPanelProps {
  agreement: Agreement;
  onClose: () => void;
}

/** Records how a family pays for the home that it has signed for, or corrects it. */
export function FinancingPanel({ agreement, onClose }: FinancingPanelProps) {
  const t = useT();
  const format = useFormat();
  const start = useRef<HTMLDivElement>(null);
  const recorded = agreement.financing;
  const [form, setForm] = useState({
    ownMoney: String(recorded?.financing.ownMoney ?? ''),
    providentLoan: String(recorded?.financing.providentLoan ?? ''),
    providentLender: recorded?.financing.providentLender ?? '',
    bankLoan: String(recorded?.financing.bankLoan ?? ''),
    bankLender: recorded?.financing.bankLender ?? '',
  });
  const field = (name: keyof typeof form) =>
    bindText(form[name], (value) => setForm({ ...form, [name]: value }));
  const ownMoney = sumOf(form.ownMoney);
  const providentLoan = sumOf(form.providentLoan);
  const bankLoan = sumOf(form.bankLoan);
  const isWhole = ownMoney !== undefined && providentLoan !== undefined && bankLoan !== undefined;
  const command = useCommand(
    () =>
      AgreementEndpoint.recordFinancing(
        agreement.selectionId,
        recorded?.version ?? 0,
        ownMoney ?? 0,
        providentLoan ?? 0,
        form.providentLender.trim() || undefined,
        bankLoan ?? 0,
        form.bankLender.trim() || undefined,
      ),
    { refreshes: ['contract', 'funding'], done: onClose },
  );
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.panel}>
      <Card title={t('contract.financing.title', { receipt: agreement.receipt, name: agreement.applicant })}>
        <Stack>
          <p className="muted">
            {t('contract.financing.text', { price: format.exactMoney(agreement.totalPrice) })}
          </p>
          <div className={styles.sums}>
            <TextField
              label={t('contract.financing.ownMoney')}
              help={t('contract.financing.sum.help')}
              bind={field('ownMoney')}
            />
            <TextField
              label={t('contract.financing.providentLoan')}
              help={t('contract.financing.sum.help')}
              bind={field('providentLoan')}
            />
            <TextField
              label={t('contract.financing.providentLender')}
              help={t('contract.financing.lender.help')}
              maxLength={100}
              bind={field('providentLender')}
            />
            <TextField
              label={t('contract.financing.bankLoan')}
              help={t('contract.financing.sum.help')}
              bind={field('bankLoan')}
            />
            <TextField
              label={t('contract.financing.bankLender')}
              help={t('contract.financing.lender.help')}
              maxLength={100}
              bind={field('bankLender')}
            />
          </div>
          <Actions>
            <Button kind="primary" disabled={!isWhole || command.isRunning} onClick={() => command.run()}>
              {t('contract.financing.save')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('contract.close')}
            </Button>
          </Actions>
          <Refusal error={command.error} />
        </Stack>
      </Card>
    </div>
  );
}
