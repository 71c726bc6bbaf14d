import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { PracticePage } from '@/features/selection/rehearsal/PracticePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'rehearsal.title', rolesAllowed: ['applicant'] };

export default function PracticeView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <PracticePage offeringId={offeringId} />
    </HomesOf>
  );
}
