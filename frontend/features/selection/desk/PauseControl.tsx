import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { IncidentEndpoint } from '@/generated/endpoints';
import SessionState from '@/generated/org/anju/SessionState';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

const SHORTEST = 4;

interface PauseControlProps {
  offeringId: number;
  state: SessionState;
}

/** The supervisor stops a selection with a public reason, and lets it go on. */
export function PauseControl({ offeringId, state }: PauseControlProps) {
  const t = useT();
  if (state === SessionState.PAUSED) {
    return <Resume offeringId={offeringId} />;
  }
  return state === SessionState.OPEN ? (
    <Pause offeringId={offeringId} />
  ) : (
    <p className="muted">{t('desk.hall.pause.none')}</p>
  );
}

function Pause({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const pause = useCommand(() => IncidentEndpoint.pause(offeringId, reason), { refreshes: ['selection'] });
  return (
    <Card title={t('desk.hall.pause')} tone="seal">
      <Stack>
        <LongTextField
          label={t('desk.hall.pause.reason')}
          help={t('desk.hall.pause.help')}
          bind={bindText(reason, setReason)}
        />
        <Refusal error={pause.error} />
        <Actions>
          <Button
            kind="danger"
            disabled={reason.trim().length < SHORTEST || pause.isRunning}
            onClick={() => setAsked(true)}
          >
            {t('desk.hall.pause.do')}
          </Button>
        </Actions>
      </Stack>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('desk.hall.pause.ask')}
        confirm={t('desk.hall.pause.do')}
        onConfirm={() => {
          setAsked(false);
          pause.run();
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('desk.hall.pause.ask.text')}</p>
        <p>
          <b>{reason}</b>
        </p>
      </ConfirmDialog>
    </Card>
  );
}

function Resume({ offeringId }: { offeringId: number }) {
  const t = useT();
  const resume = useCommand(() => IncidentEndpoint.resume(offeringId), { refreshes: ['selection'] });
  return (
    <Card title={t('desk.hall.resume')} tone="amber">
      <Stack>
        <p>{t('desk.hall.resume.text')}</p>
        <Refusal error={resume.error} />
        <Actions>
          <Button kind="primary" disabled={resume.isRunning} onClick={() => resume.run()}>
            {t('desk.hall.resume.do')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
