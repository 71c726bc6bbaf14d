import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HelpPage } from '@/features/selection/desk/HelpPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'desk.hall.help.title', rolesAllowed: ['applicant'] };

export default function SelectionHelpView() {
  return <HelpPage offeringId={useOfferingId()} />;
}
