import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FilingDesk } from '@/features/pricing/filing/FilingDesk';

export const config: ViewConfig = { title: 'filing.nav', rolesAllowed: ['bureau-officer', 'price-officer'] };

export default function PriceFilingsView() {
  return <FilingDesk />;
}
