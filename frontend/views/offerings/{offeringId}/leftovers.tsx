import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { QueuePage } from '@/features/selection/leftover/QueuePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'leftover.queue.title' };

export default function LeftoversView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <QueuePage offeringId={offeringId} />
    </HomesOf>
  );
}
