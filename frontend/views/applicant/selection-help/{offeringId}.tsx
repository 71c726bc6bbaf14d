import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { HelpPage } from '@/features/selection/desk/HelpPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'desk.hall.help.title', rolesAllowed: ['applicant'] };

export default function SelectionHelpView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <HelpPage offeringId={offeringId} />
    </HomesOf>
  );
}
