import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { AcquirerOfferings } from '@/features/offering/AcquirerOfferings';

export const config: ViewConfig = { title: 'offering.mine.title', rolesAllowed: ['acquirer'] };

export default function AcquirerOfferingsView() {
  return <AcquirerOfferings />;
}
