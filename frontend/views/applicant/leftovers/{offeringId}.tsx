import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OwnWaitingRoom } from '@/features/selection/leftover/OwnWaitingRoom';

export const config: ViewConfig = { title: 'leftover.title', rolesAllowed: ['applicant'] };

export default function WaitingRoomView() {
  return <OwnWaitingRoom />;
}
