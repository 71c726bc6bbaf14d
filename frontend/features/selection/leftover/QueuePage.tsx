import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Loaded, Skeleton } from '@/components/states';
import { Split, Stack } from '@/components/Stack';
import type Queue from '@/generated/org/anju/Queue';
import RoomState from '@/generated/org/anju/RoomState';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { CheckQueue } from './CheckQueue';
import { HowPlaces } from './HowPlaces';
import { useQueue } from './queries';
import { QueueFigures } from './QueueFigures';
import { RoomTag } from './RoomTag';
import { Until } from './Until';

/** The queue as everybody may watch it. */
export function QueuePage({ offeringId }: { offeringId: number }) {
  const t = useT();
  return (
    <Loaded page query={useQueue(offeringId)} skeleton={<Skeleton lines={8} />}>
      {(queue) => (
        <Stack wide>
          <PageHeader
            title={t('leftover.queue.title')}
            crumbs={[
              { to: `/offerings/${offeringId}`, text: queue.offeringName },
              { to: `/offerings/${offeringId}/board`, text: t('leftover.board') },
            ]}
            mark={<RoomTag queue={queue} />}
          />
          <Split aside={<HowPlaces queue={queue} />}>
            <Stack>
              <Card>
                <Stack>
                  {queue.state === RoomState.PAUSED && <p role="status">{t('leftover.paused')}</p>}
                  <Next queue={queue} />
                  <QueueFigures queue={queue} figures />
                </Stack>
              </Card>
              <CheckQueue queue={queue} />
            </Stack>
          </Split>
        </Stack>
      )}
    </Loaded>
  );
}

/** The date that matters next. */
function Next({ queue }: { queue: Queue }) {
  const t = useT();
  const now = useServerNow(1000);
  if (queue.state === RoomState.NOT_YET) {
    return <Until from={queue.serverTime} until={queue.checkInAt} label={t('leftover.opens')} />;
  }
  if (queue.state !== RoomState.GATHERING) {
    return null;
  }
  return now >= Date.parse(queue.startsAt) ? (
    <p>{t('leftover.starts.late')}</p>
  ) : (
    <Until from={queue.checkInAt} until={queue.startsAt} label={t('leftover.starts')} />
  );
}
