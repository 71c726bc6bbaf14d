import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { MyAgreement } from '@/features/contract/MyAgreement';
import { MySelection } from '@/features/selection/MySelection';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.turn.title', rolesAllowed: ['applicant'] };

export default function MyTurnView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <MySelection offeringId={offeringId} agreement={<MyAgreement offeringId={offeringId} />} />
    </HomesOf>
  );
}
