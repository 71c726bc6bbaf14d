import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { AcquirerOffering } from '@/features/offering/AcquirerOffering';
import { useOfferingId } from '@/lib/useOfferingId';
import { PriceListImport } from '@/features/pricing/PriceListImport';

export const config: ViewConfig = { title: 'offering.title', rolesAllowed: ['acquirer'] };

export default function AcquirerOfferingView() {
  const offeringId = useOfferingId();
  return (
    <AcquirerOffering
      offeringId={offeringId}
      priceListImport={<PriceListImport key={offeringId} offeringId={offeringId} />}
    />
  );
}
