import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PracticePage } from '@/features/selection/rehearsal/PracticePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'rehearsal.title', rolesAllowed: ['applicant'] };

export default function PracticeView() {
  return <PracticePage offeringId={useOfferingId()} />;
}
