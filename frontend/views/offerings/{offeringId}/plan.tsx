import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { PlanPage } from '@/features/offering/plan/PlanPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'plan.page.title' };

export default function PlanView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <PlanPage offeringId={offeringId} />
    </HomesOf>
  );
}
