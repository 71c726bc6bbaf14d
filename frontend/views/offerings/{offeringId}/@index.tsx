import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OfferingPage } from '@/features/offering/OfferingPage';
import { PriceList } from '@/features/pricing/PriceList';
import { PropertyOfOffering } from '@/features/property/PropertyOfOffering';
import { Pace } from '@/features/selection/file/Pace';
import { RehearsalBanner } from '@/features/selection/rehearsal/RehearsalBanner';
import { PublishedLinks } from '@/features/selection/wish/PublishedLinks';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'offering.title' };

export default function OfferingView() {
  const offeringId = useOfferingId();
  return (
    <>
      <OfferingPage
        offeringId={offeringId}
        priceList={<PriceList offeringId={offeringId} />}
        rehearsal={<RehearsalBanner offeringId={offeringId} />}
      />
      <PropertyOfOffering offeringId={offeringId} />
      <Pace offeringId={offeringId} />
      <PublishedLinks offeringId={offeringId} />
    </>
  );
}
