import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { AcquirerOffering } from '@/features/offering/AcquirerOffering';
import { PricesEntry } from '@/features/pricing/calculation/PricesEntry';
import { PriceStanding } from '@/features/pricing/filing/PriceStanding';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'offering.title', rolesAllowed: ['acquirer'] };

export default function AcquirerOfferingView() {
  const offeringId = useOfferingId();
  return (
    <AcquirerOffering
      offeringId={offeringId}
      priceListImport={
        <>
          <PriceStanding offeringId={offeringId} />
          <PricesEntry offeringId={offeringId} />
        </>
      }
    />
  );
}
