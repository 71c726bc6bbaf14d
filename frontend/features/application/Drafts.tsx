import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as DraftEndpoint from '@/generated/DraftEndpoint';
import type DraftSummary from '@/generated/org/anju/DraftSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useMyDrafts } from './queries';

/** What was begun, on this device or another, and can be gone on with. */
export function Drafts() {
  const t = useT();
  const { data: drafts = [] } = useMyDrafts();
  return (
    drafts.length > 0 && (
      <section>
        <Stack>
          <h2>{t('application.drafts')}</h2>
          {drafts.map((draft) => (
            <Draft key={draft.id} draft={draft} />
          ))}
        </Stack>
      </section>
    )
  );
}

function Draft({ draft }: { draft: DraftSummary }) {
  const t = useT();
  const format = useFormat();
  const date = format.dateTime(draft.closesAt);
  return (
    <Card dense title={draft.offeringName} tone={draft.open ? 'amber' : 'dashed'}>
      <Stack>
        <div>
          <p>{t('application.drafts.saved', { time: format.dateTime(draft.savedAt) })}</p>
          <p className="muted">
            {t(draft.open ? 'application.drafts.until' : 'application.drafts.over', { date })}
          </p>
        </div>
        <Actions>
          {draft.open && (
            <ButtonLink to={`/applicant/apply/${draft.offeringId}`} kind="primary">
              {t('application.drafts.continue')}
            </ButtonLink>
          )}
          <Discard draft={draft} />
        </Actions>
      </Stack>
    </Card>
  );
}

function Discard({ draft: { id, offeringName } }: { draft: DraftSummary }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const discard = useCommand(() => DraftEndpoint.discard(id), { refreshes: ['application'] });
  const confirm = () => {
    setAsked(false);
    discard.run();
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsked(true)} disabled={discard.isRunning}>
        {t('application.drafts.discard')}
      </Button>
      <Refusal error={discard.error} />
      <ConfirmDialog
        open={isAsked}
        title={t('application.drafts.discard.title', { offering: offeringName })}
        confirm={t('application.drafts.discard')}
        danger
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        <p>{t('application.drafts.discard.text')}</p>
      </ConfirmDialog>
    </>
  );
}
