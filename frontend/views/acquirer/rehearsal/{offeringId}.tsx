import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { RehearsalDeskPage } from '@/features/selection/rehearsal/RehearsalDeskPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'rehearsal.title', rolesAllowed: ['acquirer'] };

export default function RehearsalDeskView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <RehearsalDeskPage offeringId={offeringId} />
    </HomesOf>
  );
}
