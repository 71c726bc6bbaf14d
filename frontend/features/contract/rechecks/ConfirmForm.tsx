import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { RecheckEndpoint } from '@/generated/endpoints';
import type RecheckCase from '@/generated/org/anju/RecheckCase';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

/** The second officer: takes the flat back, or has the case judged anew. */
export function ConfirmForm({ found }: { found: RecheckCase }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const { selectionId, receipt } = found.summary;
  const command = useCommand(
    (confirmed: boolean) => RecheckEndpoint.confirm(selectionId, confirmed, found.version),
    { refreshes: ['contract'] },
  );
  return (
    <>
      <Actions>
        <Button kind="danger" disabled={command.isRunning} onClick={() => setAsked(true)}>
          {t('contract.recheck.confirm')}
        </Button>
        <Button disabled={command.isRunning} onClick={() => command.run(false)}>
          {t('contract.recheck.disagree')}
        </Button>
      </Actions>
      <Refusal error={command.error} />
      <ConfirmDialog
        open={isAsked}
        title={t('contract.recheck.confirm.title', { receipt })}
        confirm={t('contract.recheck.confirm.yes')}
        onConfirm={() => {
          setAsked(false);
          command.run(true);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('contract.recheck.confirm.text')}</p>
      </ConfirmDialog>
    </>
  );
}
