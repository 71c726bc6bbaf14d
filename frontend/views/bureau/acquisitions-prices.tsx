import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ReplacementPrices } from '@/features/acquisition/ReplacementPrices';

export const config: ViewConfig = {
  title: 'acquisition.replacement.title',
  rolesAllowed: ['bureau-officer', 'price-officer'],
};

export default function ReplacementPricesView() {
  return <ReplacementPrices />;
}
