import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AcquisitionEndpoint } from '@/generated/endpoints';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Acquisition.module.css';
import { StepForm } from './StepForm';
import type { Steps } from './steps';

interface NextStepProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** Who acts next, what stands against it, and the buttons of whoever may. */
export function NextStep({ acquisition, steps }: NextStepProps) {
  const t = useT();
  const { id, version, state, against, takenPart } = acquisition;
  const isReviewed = steps.decide || steps.handOver;
  return (
    <Card title={t('acquisition.next')} tone={against.length > 0 ? 'amber' : 'plain'}>
      <Stack>
        <p>{t(`acquisition.next.${state}`)}</p>
        <Against against={against} />
        {takenPart && !steps.draft && !isReviewed && !steps.sign && !steps.inspect && (
          <p className="muted">{t('acquisition.takenPart')}</p>
        )}
        {steps.propose && (
          <Step
            name="propose"
            disabled={against.length > 0}
            send={() => AcquisitionEndpoint.propose(id, version)}
          />
        )}
        {steps.decide && (
          <>
            <Step
              name="approve"
              disabled={against.length > 0}
              send={() => AcquisitionEndpoint.approve(id, version)}
            />
            <End name="refuse" send={(reason) => AcquisitionEndpoint.refuse(id, version, reason)} />
          </>
        )}
        {steps.handOver && (
          <Step
            name="handOver"
            disabled={against.length > 0}
            send={() => AcquisitionEndpoint.handOver(id, version)}
          />
        )}
        {steps.withdraw && (
          <End name="withdraw" send={(reason) => AcquisitionEndpoint.withdraw(id, version, reason)} />
        )}
      </Stack>
    </Card>
  );
}

function Against({ against }: Pick<AcquisitionView, 'against'>) {
  const t = useT();
  return against.length === 0 ? null : (
    <>
      <h3>{t('acquisition.against')}</h3>
      <ul className={`${styles.list} ${styles.against}`}>
        {against.map(({ title, detail }) => (
          <li key={title}>
            <b>{title}</b>
            <p className="small">{detail}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface StepProps {
  name: 'propose' | 'approve' | 'handOver';
  disabled: boolean;
  send: () => Promise<unknown>;
}

/** A step that cannot be taken back, asked for once more. */
function Step({ name, disabled, send }: StepProps) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const command = useCommand(send, { refreshes: ['acquisition'] });
  return (
    <>
      <Refusal error={command.error} />
      <Button kind="primary" wide disabled={disabled || command.isRunning} onClick={() => setAsked(true)}>
        {t(`acquisition.step.${name}`)}
      </Button>
      <ConfirmDialog
        open={isAsked}
        title={t(`acquisition.step.${name}.ask`)}
        confirm={t(`acquisition.step.${name}`)}
        onConfirm={() => {
          setAsked(false);
          command.run();
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t(`acquisition.step.${name}.text`)}</p>
      </ConfirmDialog>
    </>
  );
}

interface EndProps {
  name: 'refuse' | 'withdraw';
  send: (reason: string) => Promise<unknown>;
}

function End({ name, send }: EndProps) {
  const t = useT();
  return (
    <StepForm
      title={t(`acquisition.end.${name}`)}
      lead={t('acquisition.end.lead')}
      fields={[
        { name: 'reason', kind: 'long', label: t('acquisition.end.reason'), help: t('acquisition.end.help') },
      ]}
      send={({ text }) => send(text('reason'))}
    />
  );
}
