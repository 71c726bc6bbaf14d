import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PriceVersionsPage } from '@/features/pricing/filing/PriceVersionsPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'filing.versions' };

export default function PriceVersionsView() {
  return <PriceVersionsPage offeringId={useOfferingId()} />;
}
