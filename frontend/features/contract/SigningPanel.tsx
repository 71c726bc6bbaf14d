import { useForm } from '@vaadin/hilla-react-form';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { bindText } from '@/components/binding';
import { DateField, TextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import SigningRequestModel from '@/generated/org/anju/SigningRequestModel';
import { fieldOf } from '@/lib/cityTime';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './contract.module.css';
import { Decline } from './Decline';
import { placeOf } from './place';

interface SigningPanelProps {
  agreement: Agreement;
  onClose: () => void;
}

/** Records that one agreement was signed. The number stays when it is refused. */
export function SigningPanel({ agreement, onClose }: SigningPanelProps) {
  const t = useT();
  const format = useFormat();
  const start = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { model, field, value, validate } = useForm(SigningRequestModel);
  const [startsOn, setStartsOn] = useState(fieldOf(new Date(serverNow()).toISOString()).slice(0, 10));
  const { lease } = agreement;
  const command = useCommand(
    () =>
      AgreementEndpoint.recordSigning(
        agreement.selectionId,
        value.number?.trim() || undefined,
        lease ? startsOn : undefined,
      ),
    { refreshes: ['contract'], done: onClose },
  );
  useEffect(() => start.current?.focus(), []);
  const ask = async () => {
    const errors = await validate();
    setAsked(!errors.some(({ property }) => property === 'number' || property === model.number));
  };
  const words = { receipt: agreement.receipt, name: agreement.applicant, place: placeOf(agreement) };
  const cost = { ...words, price: format.price(agreement.totalPrice) };
  // The day is empty while it is being typed.
  const days = { start: startsOn && format.date(startsOn), months: lease?.terms.months ?? 0 };
  return (
    <div ref={start} tabIndex={-1} className={styles.panel}>
      <Card title={t('contract.signing', words)}>
        <p className="muted">{t('contract.signing.text', { date: format.dateTime(agreement.signBy) })}</p>
        <div className={styles.number}>
          <TextField
            label={t('contract.number')}
            help={t('contract.number.help')}
            maxLength={40}
            bind={field(model.number)}
          />
          {lease && (
            <DateField
              label={t('contract.lease.start')}
              help={t('contract.lease.start.help', { months: lease.terms.months })}
              bind={bindText(startsOn, setStartsOn)}
            />
          )}
        </div>
        <Actions>
          <Button
            kind="primary"
            disabled={command.isRunning || (lease !== undefined && startsOn === '')}
            onClick={() => void ask()}
          >
            {t('contract.sign')}
          </Button>
          <Decline agreement={agreement} onDone={onClose} />
          <Button kind="quiet" onClick={onClose}>
            {t('contract.close')}
          </Button>
        </Actions>
        <Refusal error={command.error} />
      </Card>
      <ConfirmDialog
        open={isAsked}
        title={t('contract.confirm.title', words)}
        confirm={t('contract.confirm.yes')}
        onConfirm={() => {
          setAsked(false);
          command.run();
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{lease ? t('contract.confirm.lease', { ...cost, ...days }) : t('contract.confirm.text', cost)}</p>
      </ConfirmDialog>
    </div>
  );
}
