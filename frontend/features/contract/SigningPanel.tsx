import { useForm } from '@vaadin/hilla-react-form';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { TextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import SigningRequestModel from '@/generated/org/anju/SigningRequestModel';
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
  const command = useCommand(
    () => AgreementEndpoint.recordSigning(agreement.selectionId, value.number?.trim() || undefined),
    { refreshes: ['contract'], done: onClose },
  );
  useEffect(() => start.current?.focus(), []);
  const ask = async () => {
    const errors = await validate();
    setAsked(!errors.some(({ property }) => property === 'number' || property === model.number));
  };
  const words = { receipt: agreement.receipt, name: agreement.applicant, place: placeOf(agreement) };
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
        </div>
        <Actions>
          <Button kind="primary" disabled={command.isRunning} onClick={() => void ask()}>
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
        <p>{t('contract.confirm.text', { ...words, price: format.money(agreement.totalPrice) })}</p>
      </ConfirmDialog>
    </div>
  );
}
