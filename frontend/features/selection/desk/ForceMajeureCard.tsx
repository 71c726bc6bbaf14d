import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, RelativeTime } from '@/components/values';
import { ForceMajeureEndpoint } from '@/generated/endpoints';
import type ForceMajeure from '@/generated/org/anju/ForceMajeure';
import type MyForceMajeure from '@/generated/org/anju/MyForceMajeure';
import { useT } from '@/lib/i18n';
import { ForceMajeureForm } from './ForceMajeureForm';
import { FORCE_MAJEURE_TONES } from './forceMajeure';
import { useMyForceMajeure } from './queries';

/** What a family can do that could not come, choose or sign because of force majeure (article 21). */
export default function ForceMajeureCard({ offeringId }: { offeringId: number }) {
  const t = useT();
  return (
    <Card title={t('desk.hall.forceMajeure')}>
      <Loaded query={useMyForceMajeure(offeringId)} skeleton={<Skeleton lines={3} />}>
        {(mine) => (mine.asked ? <Asked asked={mine.asked} /> : <Ask offeringId={offeringId} mine={mine} />)}
      </Loaded>
    </Card>
  );
}

function Asked({ asked }: { asked: ForceMajeure }) {
  const t = useT();
  return (
    <Stack>
      <KeyValues
        items={[
          {
            label: t('desk.hall.column.state'),
            value: (
              <StatusTag tone={FORCE_MAJEURE_TONES[asked.state]}>
                {t(`desk.hall.forceMajeure.${asked.state}`)}
              </StatusTag>
            ),
          },
          { label: t('desk.hall.forceMajeure.askedAt'), value: <DateTime iso={asked.askedAt} /> },
          { label: t('desk.hall.forceMajeure.text'), value: asked.text },
          ...(asked.reason ? [{ label: t('desk.hall.forceMajeure.reason'), value: asked.reason }] : []),
        ]}
      />
      <p>{t(`desk.hall.forceMajeure.next.${asked.state}`)}</p>
    </Stack>
  );
}

function Ask({ offeringId, mine: { open, askBy } }: { offeringId: number; mine: MyForceMajeure }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (!open) {
    return <p>{t('desk.hall.forceMajeure.closed')}</p>;
  }
  return (
    <Stack>
      <p>{t(askBy ? 'desk.hall.forceMajeure.missed' : 'desk.hall.forceMajeure.before')}</p>
      {askBy && (
        <p>
          {t('desk.hall.forceMajeure.askBy')} <RelativeTime iso={askBy} />
        </p>
      )}
      {isOpen ? (
        <ForceMajeureForm
          isInTurn={!askBy}
          send={(text, paperId) => ForceMajeureEndpoint.ask(offeringId, text, paperId)}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Actions>
          <Button onClick={() => setOpen(true)}>{t('desk.hall.forceMajeure.begin')}</Button>
        </Actions>
      )}
    </Stack>
  );
}
