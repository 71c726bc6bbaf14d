import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { OwnWaitingRoom } from '@/features/selection/leftover/OwnWaitingRoom';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'leftover.title', rolesAllowed: ['applicant'] };

export default function WaitingRoomView() {
  return (
    <HomesOf offeringId={useOfferingId()}>
      <OwnWaitingRoom />
    </HomesOf>
  );
}
