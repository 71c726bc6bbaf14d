import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { NewOffering } from '@/features/offering/OfferingEditor';

export const config: ViewConfig = { title: 'offering.new', rolesAllowed: ['acquirer'] };

export default function NewOfferingView() {
  return <NewOffering />;
}
