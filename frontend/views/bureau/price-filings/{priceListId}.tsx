import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { FilingCasePage } from '@/features/pricing/filing/FilingCasePage';

export const config: ViewConfig = { title: 'filing.nav', rolesAllowed: ['bureau-officer', 'price-officer'] };

export default function PriceFilingView() {
  const priceListId = Number(useParams().priceListId);
  return <FilingCasePage key={priceListId} priceListId={priceListId} />;
}
