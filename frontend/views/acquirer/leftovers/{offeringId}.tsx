import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { DeskJoin } from '@/features/selection/leftover/DeskJoin';
import { QueuePage } from '@/features/selection/leftover/QueuePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'leftover.desk.title', rolesAllowed: ['acquirer'] };

export default function DeskQueueView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <QueuePage offeringId={offeringId} />
      <DeskJoin offeringId={offeringId} />
    </HomesOf>
  );
}
