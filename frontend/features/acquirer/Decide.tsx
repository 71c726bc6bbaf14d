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

/** Approves what a company submitted, or refuses it with a reason. */
export function Decide({ view: { row, version } }: { view: QualificationView }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const decide = useCommand(
    (approve: boolean) =>
      approve ? AcquirerEndpoint.approve(row.id, version) : AcquirerEndpoint.refuse(row.id, version, reason),
    { refreshes: ['acquirer'] },
  );
  return (
    <Card title={t('acquirer.decide')} tone="amber">
      <Stack>
        <p>{t('acquirer.decide.lead')}</p>
        <LongTextField
          label={t('acquirer.reason')}
          help={t('acquirer.decide.reason')}
          bind={bindText(reason, setReason)}
        />
        <Refusal error={decide.error} />
        <Actions>
          <Button kind="primary" disabled={decide.isRunning} onClick={() => decide.run(true)}>
            {t('acquirer.decide.approve')}
          </Button>
          <Button
            kind="danger"
            disabled={decide.isRunning || !reason.trim()}
            onClick={() => decide.run(false)}
          >
            {t('acquirer.decide.refuse')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
