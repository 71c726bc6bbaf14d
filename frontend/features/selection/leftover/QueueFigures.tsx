import { KeyValues } from '@/components/KeyValues';
import { RelativeTime } from '@/components/values';
import type MyPlace from '@/generated/org/anju/MyPlace';
import type Queue from '@/generated/org/anju/Queue';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** How far the queue is, and when a place in it comes; `figures` for the page that is about nothing else. */
export function QueueFigures({
  queue,
  place,
  figures = false,
}: {
  queue: Queue;
  place?: MyPlace;
  figures?: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const called =
    queue.calledTo === 0
      ? t('leftover.called.none')
      : t('leftover.called.value', { place: format.count(queue.calledTo) });
  return (
    <KeyValues
      figures={figures}
      items={[
        ...(place?.likelyAt && place.likelyAt !== place.latestAt
          ? [{ label: t('leftover.likely'), value: <RelativeTime iso={place.likelyAt} /> }]
          : []),
        ...(place?.latestAt
          ? [{ label: t('leftover.latest'), value: <RelativeTime iso={place.latestAt} /> }]
          : []),
        { label: t('leftover.called'), value: called },
        {
          label: t('leftover.families'),
          value: t('leftover.families.value', { count: format.count(queue.families) }),
        },
        {
          label: t('leftover.units'),
          value: t('leftover.units.value', { count: format.count(queue.unitsFree) }),
        },
      ]}
    />
  );
}
