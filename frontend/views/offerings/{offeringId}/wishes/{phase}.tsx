import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { HomesOf } from '@/components/HomesOf';
import PublishedPage from '@/features/selection/wish/PublishedPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'wish.published.title' };

export default function PublishedWishesView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <PublishedPage offeringId={offeringId} phase={Number(useParams().phase)} />
    </HomesOf>
  );
}
