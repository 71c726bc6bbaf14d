import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type MemberCounts from '@/generated/org/anju/MemberCounts';
import { download } from '@/lib/download';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

/** The links for those who have not consented: given out once, since only their hashes are kept. */
export function Links({ offeringId, counts }: { offeringId: number; counts: MemberCounts }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const give = useCommand(
    (renew: boolean) => download(`/api/offerings/${offeringId}/member-links?renew=${renew}`, 'POST'),
    { refreshes: ['employer'] },
  );
  const open = counts.awaiting + counts.declined;
  const fresh = open - counts.linked;
  if (open === 0) {
    return null;
  }
  const renew = () => {
    setAsking(false);
    give.run(true);
  };
  return (
    <Card tone="amber" title={t('employer.links')}>
      <Stack>
        <p>{t('employer.links.text')}</p>
        <Refusal error={give.error} />
        <Actions>
          {fresh > 0 && (
            <Button kind="primary" disabled={give.isRunning} onClick={() => give.run(false)}>
              {t('employer.links.give', { count: fresh })}
            </Button>
          )}
          {counts.linked > 0 && (
            <Button disabled={give.isRunning} onClick={() => setAsking(true)}>
              {t('employer.links.renew', { count: open })}
            </Button>
          )}
        </Actions>
      </Stack>
      <ConfirmDialog
        open={isAsking}
        title={t('employer.links.renew.title')}
        confirm={t('employer.links.renew.confirm')}
        onConfirm={renew}
        onCancel={() => setAsking(false)}
      >
        {t('employer.links.renew.text')}
      </ConfirmDialog>
    </Card>
  );
}
