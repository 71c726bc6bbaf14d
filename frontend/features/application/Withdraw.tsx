import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Refusal } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

/** Takes the application back, after saying what that leads to. */
export function Withdraw({ application: { receipt, offeringName } }: { application: ApplicationView }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const withdraw = useCommand(() => ApplicationEndpoint.withdraw(receipt), { refreshes: ['application'] });
  const confirm = () => {
    setAsked(false);
    withdraw.run();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsked(true)} disabled={withdraw.isRunning}>
        {t('application.withdraw')}
      </Button>
      <Refusal error={withdraw.error} />
      <ConfirmDialog
        open={isAsked}
        title={t('application.withdraw.title', { offering: offeringName })}
        confirm={t('application.withdraw')}
        danger
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <ul>
          <li>{t('application.withdraw.turn', { receipt })}</li>
          <li>{t('application.withdraw.free')}</li>
          <li>{t('application.withdraw.final')}</li>
        </ul>
      </ConfirmDialog>
    </>
  );
}
