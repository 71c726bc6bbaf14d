import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Button } from '../Button';
import { Actions } from '../Stack';
import { Refusal } from '../states';

interface ImportDecisionProps {
  /** Undefined when there is nothing that may be saved. */
  save?: { label: string; may: boolean; send: () => Promise<unknown> };
  discard: () => Promise<unknown>;
  refreshes: readonly string[];
}

/** What was found is saved or let go. */
export function ImportDecision({ save, discard, refreshes }: ImportDecisionProps) {
  const t = useT();
  const saving = useCommand(async () => save?.send(), { refreshes });
  const discarding = useCommand(discard, { refreshes });
  const isRunning = saving.isRunning || discarding.isRunning;
  return (
    <>
      <Actions>
        {save && (
          <Button kind="primary" disabled={isRunning || !save.may} onClick={() => saving.run()}>
            {save.label}
          </Button>
        )}
        <Button disabled={isRunning} onClick={() => discarding.run()}>
          {t('ui.import.discard')}
        </Button>
      </Actions>
      <Refusal error={discarding.error ?? saving.error} />
    </>
  );
}
