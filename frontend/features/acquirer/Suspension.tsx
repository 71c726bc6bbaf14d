import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AcquirerEndpoint } from '@/generated/endpoints';
import type QualificationView from '@/generated/org/anju/QualificationView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface SuspensionProps {
  view: QualificationView;
  step: 'suspend' | 'resume';
}

/** Stops a company, with a reason, or lets it go on. */
export function Suspension({ view: { row, version }, step }: SuspensionProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const isStop = step === 'suspend';
  const take = useCommand(
    () =>
      isStop ? AcquirerEndpoint.suspend(row.id, version, reason) : AcquirerEndpoint.resume(row.id, version),
    { refreshes: ['acquirer'] },
  );
  return (
    <Card title={t(`acquirer.${step}`)}>
      <Stack>
        <p>{t(`acquirer.${step}.lead`)}</p>
        {isStop && <LongTextField label={t('acquirer.reason')} bind={bindText(reason, setReason)} />}
        <Refusal error={take.error} />
        <Actions>
          <Button
            kind={isStop ? 'danger' : 'primary'}
            disabled={take.isRunning || (isStop && !reason.trim())}
            onClick={() => take.run()}
          >
            {t(`acquirer.${step}.send`)}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
