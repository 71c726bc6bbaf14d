import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { ConsolePage } from '@/features/selection/desk/ConsolePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'desk.hall.title', rolesAllowed: ['acquirer', 'supervisor'] };

export default function ConsoleView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <ConsolePage offeringId={offeringId} />
    </HomesOf>
  );
}
