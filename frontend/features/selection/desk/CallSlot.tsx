import { Button } from '@/components/Button';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { DeskEndpoint } from '@/generated/endpoints';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

/** Calls those of a slot by a notice that have neither come nor chosen. */
export function CallSlot({ offeringId, slot }: { offeringId: number; slot: number }) {
  const t = useT();
  const call = useCommand(() => DeskEndpoint.callSlot(offeringId, slot), { refreshes: ['selection'] });
  return (
    <>
      <Actions>
        <Button disabled={call.isRunning} onClick={() => call.run()}>
          {t('desk.hall.callSlot', { slot })}
        </Button>
        <span role="status" className="muted">
          {call.result && t('desk.hall.called', { count: call.result.families })}
        </span>
      </Actions>
      <Refusal error={call.error} />
    </>
  );
}
