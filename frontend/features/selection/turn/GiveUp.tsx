import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Refusal } from '@/components/states';
import { SelectionEndpoint } from '@/generated/endpoints';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { actsFor } from './actsFor';

/** Declines to choose, which cannot be undone (article 21). */
export function GiveUp({ turn }: { turn: MyTurn }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const command = useCommand(() => SelectionEndpoint.giveUp(turn.offeringId, actsFor(turn)), {
    refreshes: ['selection'],
  });
  const confirm = () => {
    setAsked(false);
    command.run();
  };
  return (
    <div>
      <Button kind="quiet" disabled={command.isRunning} onClick={() => setAsked(true)}>
        {t('selection.giveUp')}
      </Button>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('selection.giveUp.title')}
        confirm={t('selection.giveUp.yes')}
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <p>{t('selection.giveUp.text')}</p>
        <p>{t('selection.giveUp.instead')}</p>
      </ConfirmDialog>
      <Refusal error={command.error} />
    </div>
  );
}
