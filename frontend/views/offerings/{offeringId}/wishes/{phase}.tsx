import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import PublishedPage from '@/features/selection/wish/PublishedPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'wish.published.title' };

export default function PublishedWishesView() {
  return <PublishedPage offeringId={useOfferingId()} phase={Number(useParams().phase)} />;
}
