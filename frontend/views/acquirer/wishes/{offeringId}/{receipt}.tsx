import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { HomesOf } from '@/components/HomesOf';
import WishPage from '@/features/selection/wish/WishPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'wish.desk.title', rolesAllowed: ['acquirer'] };

export default function WishesAtDeskView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <WishPage offeringId={offeringId} receipt={useParams().receipt} atDesk />
    </HomesOf>
  );
}
