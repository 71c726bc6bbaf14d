import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PriceCalculation } from '@/features/pricing/calculation/PriceCalculation';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'calculation.title', rolesAllowed: ['acquirer'] };

export default function AcquirerPricesView() {
  return <PriceCalculation offeringId={useOfferingId()} />;
}
