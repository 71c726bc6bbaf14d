import { useEffect, useRef, useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import LeaseEndReason from '@/generated/org/anju/LeaseEndReason';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './contract.module.css';
import { placeOf } from './place';

/** The reasons by their names, which a select's values are. */
const REASONS: Readonly<Record<string, LeaseEndReason | undefined>> = LeaseEndReason;

interface LeaseEndPanelProps {
  agreement: Agreement;
  onClose: () => void;
}

/** Records that a lease ends before its term is over. What was typed stays when it is refused. */
export function LeaseEndPanel({ agreement, onClose }: LeaseEndPanelProps) {
  const t = useT();
  const start = useRef<HTMLDivElement>(null);
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState<string>(LeaseEndReason.FAMILY_LEAVES);
  const [note, setNote] = useState('');
  const [paper, setPaper] = useState(NO_DOCUMENT);
  const command = useCommand(
    async () =>
      AgreementEndpoint.recordLeaseEnd(
        agreement.selectionId,
        lastDay,
        REASONS[reason] ?? LeaseEndReason.FAMILY_LEAVES,
        note,
        await handIn(paper),
      ),
    { refreshes: ['contract', 'funding'], done: onClose },
  );
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.panel}>
      <Card
        title={t('contract.leaseEnd.title', { number: agreement.number ?? '', place: placeOf(agreement) })}
      >
        <Stack>
          <p className="muted">{t('contract.leaseEnd.text')}</p>
          <div className={styles.sums}>
            <DateField label={t('contract.leaseEnd.lastDay')} bind={bindText(lastDay, setLastDay)} />
            <SelectField
              label={t('contract.leaseEnd.reason')}
              bind={bindText(reason, setReason)}
              options={Object.values(LeaseEndReason).map((each) => ({
                value: each,
                label: t(`contract.leaseEnd.reason.${each}`),
              }))}
            />
            <TextField label={t('contract.leaseEnd.note')} maxLength={300} bind={bindText(note, setNote)} />
          </div>
          <DocumentFields label={t('contract.leaseEnd.paper')} value={paper} onChange={setPaper} />
          <Actions>
            <Button
              kind="primary"
              disabled={lastDay === '' || !isWhole(paper) || command.isRunning}
              onClick={() => command.run()}
            >
              {t('contract.leaseEnd.save')}
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
