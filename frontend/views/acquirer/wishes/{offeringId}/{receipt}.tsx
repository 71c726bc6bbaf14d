import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import WishPage from '@/features/selection/wish/WishPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'wish.desk.title', rolesAllowed: ['acquirer'] };

export default function WishesAtDeskView() {
  return <WishPage offeringId={useOfferingId()} receipt={useParams().receipt} atDesk />;
}
