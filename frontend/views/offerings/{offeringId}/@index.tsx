import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OfferingPage } from '@/features/offering/OfferingPage';
import { useOfferingId } from '@/lib/useOfferingId';
import { PriceList } from '@/features/pricing/PriceList';

export const config: ViewConfig = { title: 'offering.title' };

export default function OfferingView() {
  const offeringId = useOfferingId();
  return <OfferingPage offeringId={offeringId} priceList={<PriceList offeringId={offeringId} />} />;
}
