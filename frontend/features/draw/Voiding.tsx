import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import type SealVoiding from '@/generated/org/anju/SealVoiding';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useConfirmVoid, useRequestVoid, useVoiding } from './queries';
import { ReasonForm } from './ReasonForm';

/** Voiding a seal in public: an officer asks for it with the reason, a supervisor confirms. */
export function Voiding({ number }: { number: number }) {
  const roles = useSession().person?.roles ?? [];
  const isSupervisor = roles.includes('supervisor');
  return isSupervisor || roles.includes('bureau-officer') ? (
    <Asked number={number} isSupervisor={isSupervisor} />
  ) : null;
}

interface AskedProps {
  number: number;
  isSupervisor: boolean;
}

function Asked({ number, isSupervisor }: AskedProps) {
  const t = useT();
  const query = useVoiding(number);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={3} />}>
      {(voiding) =>
        voiding.possible && (
          <Card title={t('draw.void.title')}>
            {voiding.reason ? (
              <Requested number={number} voiding={voiding} isSupervisor={isSupervisor} />
            ) : (
              <Request number={number} isSupervisor={isSupervisor} />
            )}
          </Card>
        )
      }
    </Loaded>
  );
}

function Request({ number, isSupervisor }: AskedProps) {
  const t = useT();
  const request = useRequestVoid();
  if (isSupervisor) {
    return <p className="muted">{t('draw.void.nobody')}</p>;
  }
  return (
    <details>
      <summary>{t('draw.void.open')}</summary>
      <p>{t('draw.void.lead')}</p>
      <Refusal error={request.error} />
      <ReasonForm
        label={t('draw.void.reason')}
        help={t('draw.void.help')}
        submit={t('draw.void.request')}
        ask={t('draw.void.request.ask')}
        consequence={t('draw.void.request.text')}
        disabled={request.isRunning}
        onSubmit={(reason) => request.run({ number, reason })}
      />
    </details>
  );
}

function Requested({ number, voiding, isSupervisor }: AskedProps & { voiding: SealVoiding }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p>{t('draw.void.requested', { date: format.dateTime(voiding.requestedAt ?? '') })}</p>
      <blockquote>{voiding.reason}</blockquote>
      {isSupervisor && !voiding.own ? (
        <Confirm number={number} />
      ) : (
        <p role="status">{t('draw.void.waiting')}</p>
      )}
    </>
  );
}

function Confirm({ number }: { number: number }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const confirm = useConfirmVoid();
  return (
    <>
      <Refusal error={confirm.error} />
      <Button kind="danger" disabled={confirm.isRunning} onClick={() => setAsked(true)}>
        {t('draw.void.confirm')}
      </Button>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('draw.void.confirm.ask')}
        confirm={t('draw.void.confirm')}
        onConfirm={() => {
          setAsked(false);
          confirm.run(number);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('draw.void.confirm.text')}</p>
      </ConfirmDialog>
    </>
  );
}
