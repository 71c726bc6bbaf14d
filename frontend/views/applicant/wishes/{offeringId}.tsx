import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { MyAgreement } from '@/features/contract/MyAgreement';
import WishPage from '@/features/selection/wish/WishPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'wish.title', rolesAllowed: ['applicant'] };

export default function WishesView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <WishPage offeringId={offeringId} agreement={<MyAgreement offeringId={offeringId} />} />
    </HomesOf>
  );
}
